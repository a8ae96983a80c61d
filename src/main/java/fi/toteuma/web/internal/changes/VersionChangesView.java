package fi.toteuma.web.internal.changes;

import fi.toteuma.comparison.Comparison;
import fi.toteuma.comparison.Comparison.ChangedTable;
import fi.toteuma.comparison.Comparison.ComparedText;
import fi.toteuma.comparison.Comparison.FigureChange;
import fi.toteuma.comparison.Comparison.State;
import fi.toteuma.comparison.Comparison.StatusChange;
import fi.toteuma.comparison.RecordChanges;
import fi.toteuma.comparison.RecordChanges.ChangedCell;
import fi.toteuma.document.Change;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.reporting.Reports.Listing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two versions of one report side by side.
 *
 * @param choices all that there is to compare, the first first
 * @param sides the two; empty where there aren't two, or one of them can't be read by this program
 * @param part the only part that is shown, from what was skipped on; empty: the beginning of each
 * @param skip how much of that part is shown elsewhere
 */
public record VersionChangesView(
        Listing listing, List<Side.Choice> choices, Optional<Two> sides, Optional<Part> part, int skip) {

    /** Kinds of changes. */
    public enum Part {
        TEXTS, RECORDS, STATUSES, FIGURES;

        /** As it stands in addresses and as the section's id. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Part> of(String key) {
            return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
        }
    }

    /** Bytes of HTML for one part on its own, and for each where all are shown. */
    private static final int ROOM = 70_000;
    private static final int ROOM_OF_EACH = 22_000;

    private static final int CARD = 700;
    private static final int ROW = 330;
    private static final int HEAD = 900;
    private static final int MARK = 130;

    /** The two, and what is different between them. */
    public record Two(Side before, Side after, Comparison comparison, List<ChangedCell> cells) {

        static Two of(Side before, Side after) {
            return new Two(before, after, Comparison.of(before.document(), after.document()), RecordChanges.of(before.document(), after.document()));
        }

        public Document document() {
            return after.document();
        }

        public long count(State state) {
            return comparison.count(state);
        }

        public List<ComparedText> changed() {
            return comparison.texts().stream().filter(text -> text.state() != State.SAME).toList();
        }

        public int figures() {
            return comparison.figures().stream().mapToInt(table -> table.figures().size()).sum();
        }

        /** Changed cells by record, in the later document's order. */
        public List<List<ChangedCell>> records() {
            return List.copyOf(cells.stream().collect(Collectors.groupingBy(
                    cell -> Stream.of(cell.table(), cell.row()).distinct().collect(Collectors.joining(": ")), LinkedHashMap::new, Collectors.toList())).values());
        }

        private List<FigureOf> rows() {
            return comparison.figures().stream()
                    .flatMap(table -> table.figures().stream().map(change -> new FigureOf(table, change)))
                    .toList();
        }

        public boolean isEmpty() {
            return comparison.isEmpty() && cells.isEmpty();
        }
    }

    /** A changed figure with the table it is in. */
    private record FigureOf(ChangedTable table, FigureChange change) {}

    private boolean shows(Part which) {
        return part.isEmpty() || part.get() == which;
    }

    private <T> Portion<T> portion(Part which, List<T> all, ToIntFunction<T> size) {
        return part.isEmpty() ? Portion.of(all, 0, ROOM_OF_EACH, size) : Portion.of(shows(which) ? all : List.of(), skip, ROOM, size);
    }

    public Portion<ComparedText> texts(Two two) {
        return portion(Part.TEXTS, two.changed(), text -> CARD + bytes(text.words()));
    }

    public Portion<List<ChangedCell>> records(Two two) {
        return portion(Part.RECORDS, two.records(), cells -> cells.stream().mapToInt(cell -> CARD + bytes(cell.words())).sum());
    }

    public Portion<StatusChange> statuses(Two two) {
        return portion(Part.STATUSES, two.comparison().statuses(), change -> 2 * ROW);
    }

    public Portion<?> figures(Two two) {
        return rows(two);
    }

    private Portion<FigureOf> rows(Two two) {
        return portion(Part.FIGURES, two.rows(), row -> row.change() == row.table().figures().getFirst() ? HEAD + ROW : ROW);
    }

    /** The tables of that portion, with those of their figures that belong to it. */
    public List<ChangedTable> tables(Two two) {
        Map<ChangedTable, List<FigureChange>> tables = new LinkedHashMap<>();
        rows(two).shown().forEach(row -> tables.computeIfAbsent(row.table(), none -> new ArrayList<>()).add(row.change()));
        return tables.entrySet().stream().map(each -> new ChangedTable(each.getKey().title(), each.getValue())).toList();
    }

    /** About how much HTML words come to on both sides. */
    private static int bytes(List<Piece> words) {
        return words.stream()
                .mapToInt(piece -> MARK + piece.runs().mapToInt(span -> 2 * span.text().length() + (span.change() == Change.KEPT ? 0 : MARK)).sum())
                .sum();
    }

    /** Where the changes of a part go on. */
    public String more(Two two, Part which, Portion<?> portion) {
        return all(two) + "&part=" + which.key() + "&skip=" + portion.next();
    }

    /** The beginning of all parts. */
    public String all(Two two) {
        return page() + "?from=" + two.before().name() + "&to=" + two.after().name();
    }

    public String page() {
        return "/versions/" + listing.municipality() + "/" + listing.key() + "/compare";
    }

    public boolean isBefore(Side.Choice choice) {
        return sides.filter(two -> two.before().name().equals(choice.name())).isPresent();
    }

    public boolean isAfter(Side.Choice choice) {
        return sides.filter(two -> two.after().name().equals(choice.name())).isPresent();
    }

    public String way() {
        return "/way/" + listing.municipality() + "/" + listing.key();
    }
}
