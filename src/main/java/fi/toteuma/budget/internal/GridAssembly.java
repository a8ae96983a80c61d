package fi.toteuma.budget.internal;

import fi.toteuma.budget.BudgetGrids;
import fi.toteuma.budget.GridColumn;
import fi.toteuma.budget.GridRow;
import fi.toteuma.budget.GridRow.Type;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.finance.Account;
import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.AccountAmount;
import fi.toteuma.finance.calc.LineAmounts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lays accounts out under the lines of a scheme. */
public final class GridAssembly {

    private record Place(String account, String object) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byAccount = account.compareTo(other.account);
            return byAccount != 0 ? byAccount : object.compareTo(other.object);
        }
    }

    private final LineScheme scheme;
    private final LocalDate day;
    private final Map<String, Account> chart;
    private final Map<String, Wording> objects;
    private final List<GridColumn> columns;
    private final Sums sums;
    private final List<LineAmounts> lines;

    /**
     * @param day whose mapping of accounts to lines applies
     * @param chart accounts by code
     * @param objects names of investment objects by code
     * @param sums by the columns' keys
     */
    public GridAssembly(
            LineScheme scheme, LocalDate day, Map<String, Account> chart, Map<String, Wording> objects, List<GridColumn> columns, Sums sums) {
        this.scheme = scheme;
        this.day = day;
        this.chart = chart;
        this.objects = objects;
        this.columns = columns;
        this.sums = sums;
        this.lines = columns.stream().map(column -> new LineAmounts(scheme, day, amounts(column))).toList();
    }

    private List<AccountAmount> amounts(GridColumn column) {
        return sums.rows().stream()
                .filter(sum -> sum.query().equals(column.key()))
                .map(sum -> new AccountAmount(sum.account(), sum.internal(), sum.amount()))
                .toList();
    }

    /** @param added codes of accounts to show although nothing is on them yet */
    public List<GridRow> rows(Set<String> added) {
        Map<Place, Map<String, Money>> places = places(added);
        Map<String, List<Place>> byLine = new HashMap<>();
        places.keySet().forEach(place -> byLine.computeIfAbsent(lineOf(place.account()), line -> new ArrayList<>()).add(place));
        List<GridRow> rows = new ArrayList<>();
        for (Line line : scheme.lines()) {
            List<Place> accounts = byLine.getOrDefault(line.key(), List.of());
            boolean isSum = line.content() instanceof Content.Sum;
            if (isSum ? isShown(line) : !accounts.isEmpty()) {
                rows.add(row(line, isSum ? places.values() : accounts.stream().map(places::get).toList()));
            }
            accounts.forEach(place -> rows.add(row(line.key(), place, places.get(place))));
        }
        byLine.getOrDefault("", List.of()).forEach(place -> rows.add(row("", place, places.get(place))));
        return rows;
    }

    private Map<Place, Map<String, Money>> places(Set<String> added) {
        Map<Place, Map<String, Money>> places = new TreeMap<>();
        added.stream().filter(chart::containsKey).forEach(account -> places.put(new Place(account, ""), new HashMap<>()));
        for (AccountSum sum : sums.rows()) {
            Place place = new Place(sum.account(), Objects.requireNonNullElse(sum.object(), ""));
            places.computeIfAbsent(place, none -> new HashMap<>()).merge(sum.query(), sum.amount(), Money::plus);
        }
        return places;
    }

    /** The line that holds the account; empty where the scheme leaves it out. */
    private String lineOf(String account) {
        boolean internal = Optional.ofNullable(chart.get(account)).map(Account::internal).orElse(false);
        return scheme.side().takes(internal) ? scheme.linesOf(account, day).stream().findFirst().orElse("") : "";
    }

    private boolean isShown(Line line) {
        return switch (line.show()) {
            case Show.Always ignored -> true;
            case Show.IfAny ignored -> hasAny(line.key());
            case Show.With(List<String> others) -> others.stream().anyMatch(this::hasAny);
        };
    }

    private boolean hasAny(String line) {
        return lines.stream().anyMatch(amounts -> !amounts.of(line).isZero());
    }

    /** @param amounts of the accounts it is made of, by column: while a budget is made, what nobody has typed isn't nought */
    private GridRow row(Line line, Collection<Map<String, Money>> amounts) {
        Type type = line.content() instanceof Content.Accounts ? Type.LINE : line.role() == Role.RESULT ? Type.RESULT : Type.SUM;
        return new GridRow(type, line.key(), "", "", line.label(), IntStream.range(0, columns.size())
                .mapToObj(i -> isGiven(columns.get(i)) && (!columns.get(i).editable() || isTyped(columns.get(i), amounts)) ? Optional.of(lines.get(i).of(line.key())) : Optional.<Money>empty())
                .toList());
    }

    private static boolean isTyped(GridColumn column, Collection<Map<String, Money>> amounts) {
        return amounts.stream().anyMatch(one -> one.containsKey(column.key()));
    }

    private GridRow row(String line, Place place, Map<String, Money> amounts) {
        Wording name = Optional.ofNullable(chart.get(place.account())).map(Account::name).orElseGet(() -> Wording.of(place.account()));
        return new GridRow(Type.ACCOUNT, line, place.account(), place.object(), named(name, place.object()), columns.stream()
                .map(column -> Optional.ofNullable(amounts.get(column.key()))
                        .or(() -> column.editable() || !isGiven(column) ? Optional.empty() : Optional.of(Money.ZERO)))
                .toList());
    }

    private Wording named(Wording account, String object) {
        Wording of = objects.get(object);
        if (of == null) {
            return account;
        }
        Map<Language, String> texts = new HashMap<>();
        account.texts().forEach((language, text) -> texts.put(language, text + ", " + of.in(language)));
        return new Wording(texts);
    }

    private boolean isGiven(GridColumn column) {
        Set<Measure> required = BudgetGrids.required(column.kind());
        return required.isEmpty() || required.stream().anyMatch(measure -> sums.has(column.key(), measure));
    }
}
