package fi.toteuma.rendering.internal.paging;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.rendering.internal.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Column widths in points. Figures, marks and words such as "puuttuu" get what the widest needs and never wrap. The label
 * and columns of words share the rest: short of room, they wrap, but between words only.
 */
public final class ColumnWidths {

    /** Points; the size of tables. */
    public static final double SIZE = 8.5;

    private static final double MM = 72 / 25.4;

    /** Detail labels are indented. */
    private static final double INDENT = 5;

    private static final double NARROWEST_LABEL = 34 * MM;

    /** Longer texts wrap while there is no room to spare. */
    private static final double WIDEST_WORDS = 60 * MM;

    /** What a column gets beyond its need where there is room. */
    private static final double MOST_AIR = 6 * MM;

    private static final Pattern SPACES = Pattern.compile(" +");

    /**
     * What a column needs.
     *
     * @param whole to have each text in one line
     * @param fair the same, but long texts wrap
     * @param word to have each word in one line
     */
    private record Need(double whole, double fair, double word) {}

    private record Text(String text, boolean bold) {

        Text(String text, Row row) {
            this(text, row.role() != Row.Role.DETAIL);
        }

        Stream<Text> words() {
            return SPACES.splitAsStream(text).map(word -> new Text(word, bold));
        }

        double width() {
            return (bold ? Typeface.BOLD : Typeface.REGULAR).width(text, SIZE);
        }
    }

    private final Table table;
    private final Notation notation;
    private final double padding;
    private final double verdict;

    /**
     * @param padding left and right inside a cell
     * @param verdict room for a mark and its word beside an amount; 0 where the word is part of the cell's text
     */
    public ColumnWidths(Table table, Notation notation, double padding, double verdict) {
        this.table = table;
        this.notation = notation;
        this.padding = padding;
        this.verdict = verdict;
    }

    /** The label column's width, then one for each column; together they are the whole width. */
    public List<Double> of(double whole) {
        List<Need> needs = new ArrayList<>();
        needs.add(label());
        for (int i = 0; i < table.columns().size(); i++) {
            needs.add(column(i));
        }
        List<Double> widths = spread(needs, whole);
        double rest = whole - widths.stream().mapToDouble(Double::doubleValue).sum();
        widths.set(0, widths.getFirst() + rest);
        return widths;
    }

    private Need label() {
        Stream<Text> labels = table.rows().stream().filter(row -> !row.isGroupHead()).map(row -> new Text(row.label(), row));
        Need need = need(Stream.concat(Stream.of(new Text(table.labelHead(), false)), labels).toList(), INDENT);
        return new Need(Math.max(need.whole(), NARROWEST_LABEL), Math.max(need.fair(), NARROWEST_LABEL), need.word());
    }

    private Need column(int index) {
        Column column = table.columns().get(index);
        boolean judged = isJudged(index);
        Stream<Text> head = column.head().stream().map(line -> new Text(line, column.tinted()));
        Stream<Text> cells = table.rows().stream()
                .filter(row -> !row.isGroupHead())
                .map(row -> new Text(printed(row.cells().get(index).value(), column), row));
        Need need = need(Stream.concat(head, cells).toList(), judged ? verdict : 0);
        return column.kind() == Column.Kind.WORD ? need : new Need(need.whole(), need.whole(), need.whole());
    }

    private boolean isJudged(int index) {
        return table.rows().stream()
                .filter(row -> !row.isGroupHead())
                .anyMatch(row -> row.cells().get(index).value() instanceof Value.Judged(var difference, boolean material) && material);
    }

    private String printed(Value value, Column column) {
        boolean drawn = verdict > 0 && value instanceof Value.Judged;
        return notation.print(drawn ? new Value.Judged(((Value.Judged) value).difference(), false) : value, column);
    }

    private Need need(List<Text> texts, double more) {
        double line = texts.stream().mapToDouble(Text::width).max().orElse(0);
        double word = texts.stream().flatMap(Text::words).mapToDouble(Text::width).max().orElse(0);
        double around = padding + more;
        return new Need(line + around, Math.max(Math.min(line, WIDEST_WORDS), word) + around, word + around);
    }

    private List<Double> spread(List<Need> needs, double whole) {
        double most = sum(needs, Need::whole);
        double fair = sum(needs, Need::fair);
        double least = sum(needs, Need::word);
        if (most <= whole) {
            return loose(needs, whole - most);
        }
        if (fair <= whole) {
            return between(needs, Need::fair, Need::whole, (whole - fair) / (most - fair));
        }
        return least <= whole
                ? between(needs, Need::word, Need::fair, (whole - least) / (fair - least))
                : new ArrayList<>(needs.stream().map(need -> need.word() * whole / least).toList());
    }

    private static double sum(List<Need> needs, ToDoubleFunction<Need> width) {
        return needs.stream().mapToDouble(width).sum();
    }

    /** @param share 0 gives the lower widths, 1 the upper ones */
    private static List<Double> between(
            List<Need> needs, ToDoubleFunction<Need> lower, ToDoubleFunction<Need> upper, double share) {
        return new ArrayList<>(needs.stream()
                .map(need -> lower.applyAsDouble(need) + (upper.applyAsDouble(need) - lower.applyAsDouble(need)) * share)
                .toList());
    }

    /** Half of what is left over goes to all columns, the rest to the label and the columns of words. */
    private List<Double> loose(List<Need> needs, double left) {
        double air = Math.min(MOST_AIR, left / 2 / needs.size());
        long flexible = 1 + table.columns().stream().filter(column -> column.kind() == Column.Kind.WORD).count();
        double share = (left - air * needs.size()) / flexible;
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            boolean takes = i == 0 || table.columns().get(i - 1).kind() == Column.Kind.WORD;
            widths.add(needs.get(i).whole() + air + (takes ? share : 0));
        }
        return widths;
    }
}
