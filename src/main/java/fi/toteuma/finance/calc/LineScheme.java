package fi.toteuma.finance.calc;

import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An income statement's lines, or any other way to group accounts: the full statement of decree 525/2020, a
 * municipality's shorter one, or TULOT/MENOT/NETTO. Several stand side by side over the same accounts.
 *
 * @param key its name in layouts
 * @param side which amounts it takes
 * @param lines in print order
 */
public record LineScheme(String key, Wording name, Side side, List<Line> lines) {

    /** Whether amounts between the municipality's own units are taken. In a municipality's total they cancel out. */
    public enum Side {
        ALL,
        /** Only with others: internal amounts are left out. */
        EXTERNAL,
        /** Only between own units. */
        INTERNAL;

        /** Whether an amount counts. */
        public boolean takes(boolean internal) {
            return this == ALL || internal == (this == INTERNAL);
        }
    }

    /**
     * @param key its name in layouts and formulas, unique in the scheme
     * @param role how it is printed where a layout takes the scheme as it is
     * @param show when it is printed there
     */
    public record Line(String key, Wording label, Content content, Role role, Show show) {

        /** A line of accounts, printed where it has any amount. */
        public static Line ofAccounts(String key, String label, AccountRange... ranges) {
            return new Line(key, Wording.of(label), new Content.Accounts(List.of(ranges)), Role.DETAIL, new Show.IfAny());
        }

        /** A sum, always printed. */
        public static Line sumOf(String key, String label, Part... parts) {
            return new Line(key, Wording.of(label), new Content.Sum(List.of(parts)), Role.SUM, new Show.Always());
        }
    }

    /** What a line is made of. */
    public sealed interface Content {
        record Accounts(List<AccountRange> ranges) implements Content {}

        record Sum(List<Part> parts) implements Content {}
    }

    /** @param sign +1 or -1 */
    public record Part(int sign, String line) {}

    /** @throws IllegalArgumentException if a key is doubled, or a sum names a line that isn't there or itself */
    public LineScheme {
        lines = List.copyOf(lines);
        Map<String, Line> byKey = new HashMap<>();
        for (Line line : lines) {
            if (byKey.put(line.key(), line) != null) {
                throw new IllegalArgumentException("scheme " + key + ": line " + line.key() + " is there twice");
            }
        }
        for (Line line : lines) {
            checkSum(key, line, byKey, new HashSet<>());
        }
    }

    private static void checkSum(String scheme, Line line, Map<String, Line> lines, Set<String> above) {
        if (!(line.content() instanceof Content.Sum(List<Part> parts))) {
            return;
        }
        if (!above.add(line.key())) {
            throw new IllegalArgumentException("scheme " + scheme + ": line " + line.key() + " is a sum of itself");
        }
        for (Part part : parts) {
            Line below = lines.get(part.line());
            if (below == null) {
                throw new IllegalArgumentException(
                        "scheme " + scheme + ": line " + line.key() + " sums " + part.line() + ", which isn't a line");
            }
            checkSum(scheme, below, lines, above);
        }
        above.remove(line.key());
    }

    /** @throws IllegalArgumentException if there is no such line */
    public Line line(String lineKey) {
        return lines.stream()
                .filter(line -> line.key().equals(lineKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scheme " + key + " has no line " + lineKey));
    }

    /** The lines that hold this account on this day: one in a sound scheme, none if the scheme leaves it out. */
    public List<String> linesOf(String account, LocalDate date) {
        List<String> holding = new ArrayList<>();
        for (Line line : lines) {
            if (line.content() instanceof Content.Accounts(List<AccountRange> ranges)
                    && ranges.stream().anyMatch(range -> range.holds(account, date))) {
                holding.add(line.key());
            }
        }
        return holding;
    }

    /**
     * The result that the statement is about: the first line with the role of a result, else the last sum.
     *
     * @throws IllegalStateException if the scheme has neither
     */
    public Line result() {
        return lines.stream()
                .filter(line -> line.role() == Role.RESULT)
                .findFirst()
                .or(() -> lines.reversed().stream()
                        .filter(line -> line.content() instanceof Content.Sum)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("scheme " + key + " has no result"));
    }

    /** The lines of accounts that a line is in the end made of, in print order. */
    public List<Line> detailsOf(String lineKey) {
        Set<String> below = new HashSet<>();
        collect(lineKey, below);
        return lines.stream()
                .filter(line -> below.contains(line.key()) && line.content() instanceof Content.Accounts)
                .toList();
    }

    private void collect(String lineKey, Set<String> below) {
        below.add(lineKey);
        if (line(lineKey).content() instanceof Content.Sum(List<Part> parts)) {
            parts.forEach(part -> collect(part.line(), below));
        }
    }

    /**
     * How often an account's amount counts in a line on this day: once where the line holds it, minus once where it is
     * subtracted, not at all where it isn't part of it.
     */
    public int factor(String lineKey, String account, LocalDate date) {
        return switch (line(lineKey).content()) {
            case Content.Accounts(List<AccountRange> ranges) ->
                ranges.stream().anyMatch(range -> range.holds(account, date)) ? 1 : 0;
            case Content.Sum(List<Part> parts) ->
                parts.stream()
                        .mapToInt(part -> part.sign() * factor(part.line(), account, date))
                        .sum();
        };
    }
}
