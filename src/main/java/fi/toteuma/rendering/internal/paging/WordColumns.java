package fi.toteuma.rendering.internal.paging;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.rendering.internal.chart.Typeface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Column widths of a table of words, in points: by the columns' weights, but none narrower than what may not be broken in
 * it. A state's word, a number, the words among numbers and those of a head stay whole; running text is hyphenated. A column that
 * nothing stands in is as wide as its head.
 */
public final class WordColumns {

    private static final double MM = 72 / 25.4;

    /** The width of an upright page's text. */
    private static final double UPRIGHT = 170 * MM;

    /** A narrower column of running text is hard to read. */
    private static final double READABLE = 25 * MM;

    /** A column in which some cell holds more letters than {@link #LONG} is wider, lest it grow taller than a page. */
    private static final double READABLE_LONG = 40 * MM;

    private static final int LONG = 300;

    /** Longer words than this are broken. */
    private static final double LONGEST_WORD = 20 * MM;

    /** A shape and the space after it. */
    private static final double SHAPE = 17;

    private final WordTable table;
    private final double padding;

    /** @param padding left and right inside a cell */
    public WordColumns(WordTable table, double padding) {
        this.table = table;
        this.padding = padding;
    }

    /** Whether the table needs a page that lies across: upright, its columns would be too narrow to read. */
    public static boolean across(WordTable table) {
        WordColumns columns = new WordColumns(table, 0);
        double wanted = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            wanted += columns.isText(i) ? columns.readable(i) : columns.least(i, true) + SHAPE / 2;
        }
        return wanted > UPRIGHT;
    }

    private double readable(int column) {
        int letters = table.rows().stream()
                .filter(row -> row.role() != Role.GROUP)
                .mapToInt(row -> row.cells().get(column).pieces().stream().mapToInt(piece -> piece.plain().length()).sum())
                .max()
                .orElse(0);
        double line = pieces(column).mapToDouble(piece -> width(piece.plain(), true)).max().orElse(0);
        return letters > LONG ? READABLE_LONG : line < READABLE / 2 ? least(column, true) : READABLE;
    }

    /** A width for each column; together they are the whole width. A state of two words is broken only where nothing else fits. */
    public List<Double> of(double whole) {
        int count = table.columns().size();
        double[] least = new double[count];
        double[] widths = new double[count];
        for (int i = 0; i < count; i++) {
            least[i] = least(i, true);
        }
        if (Arrays.stream(least).sum() >= whole) {
            Arrays.setAll(least, i -> least(i, false));
        }
        double needed = Arrays.stream(least).sum();
        if (needed >= whole) {
            return Arrays.stream(least).mapToObj(width -> width * whole / needed).toList();
        }
        // columns that need more than their share get it first; the others share the rest
        boolean[] fixed = new boolean[count];
        boolean settled = false;
        while (!settled) {
            settled = true;
            double rest = whole;
            double weights = 0;
            for (int i = 0; i < count; i++) {
                rest -= fixed[i] ? least[i] : 0;
                weights += fixed[i] ? 0 : weight(i);
            }
            for (int i = 0; i < count; i++) {
                widths[i] = fixed[i] ? least[i] : rest * weight(i) / weights;
                if (!fixed[i] && widths[i] < least[i] - 0.001) {
                    fixed[i] = true;
                    settled = false;
                }
            }
        }
        return new ArrayList<>(Arrays.stream(widths).boxed().toList());
    }

    private double weight(int column) {
        return isEmpty(column) && !isEmpty() ? 0 : Math.max(1, table.columns().get(column).weight());
    }

    private boolean isEmpty(int column) {
        return pieces(column).findAny().isEmpty();
    }

    private boolean isEmpty() {
        return IntStream.range(0, table.columns().size()).allMatch(this::isEmpty);
    }

    /** Whether the column holds running text somewhere. */
    public boolean isText(int column) {
        return pieces(column).anyMatch(piece -> piece instanceof Piece.Line || piece instanceof Piece.Items);
    }

    private double least(int index, boolean wholeStates) {
        Column column = table.columns().get(index);
        double head = words(column.head().replace("\u00ad", "- ")).mapToDouble(word -> width(word, false)).max().orElse(0);
        double cells = table.rows().stream()
                .filter(row -> row.role() != Role.GROUP)
                .flatMap(row -> row.cells().get(index).pieces().stream().map(piece -> pairs(table, row, index)
                        ? width(piece.plain(), false)
                        : least(piece, wholeStates, row.role() == Role.TOTAL, column.numbers())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return Math.max(head, cells) + padding;
    }

    /** Whether the lines of a cell stand beside the numbers of other cells, line by line: if one wrapped, all below it would slip. */
    public static boolean pairs(WordTable table, WordTable.Row row, int column) {
        return !table.columns().get(column).numbers()
                && lines(row, column) > 1
                && IntStream.range(0, row.cells().size()).anyMatch(other -> table.columns().get(other).numbers() && lines(row, other) > 1);
    }

    private static int lines(WordTable.Row row, int column) {
        List<Piece> pieces = row.cells().get(column).pieces();
        boolean plain = pieces.stream().allMatch(piece -> piece instanceof Piece.Number
                || piece instanceof Piece.Line line && line.weight() != Piece.Weight.STRONG);
        return plain ? pieces.size() : 0;
    }

    private Stream<Piece> pieces(int column) {
        return table.rows().stream()
                .filter(row -> row.role() != Role.GROUP)
                .flatMap(row -> row.cells().get(column).pieces().stream());
    }

    private static double least(Piece piece, boolean wholeStates, boolean total, boolean whole) {
        return switch (piece) {
            case Piece.Line line -> longest(Span.plain(line.spans()), total || line.weight() == Piece.Weight.STRONG, whole);
            case Piece.Items items -> items.items().stream().mapToDouble(item -> longest(Span.plain(item), false, whole)).max().orElse(0) + SHAPE;
            case Piece.StatusMark mark -> (wholeStates ? Stream.of(mark.word()) : words(mark.word())).mapToDouble(word -> width(word, true)).max().orElse(0) + SHAPE;
            case Piece.RiskMark mark -> Math.max(width(mark.word(), true) + SHAPE, width(mark.product(), false));
            case Piece.Badge badge -> Math.max(width(badge.number(), true) + 6, SHAPE);
            case Piece.Number number -> width(number.printed(), true);
            case Piece.Evidence evidence -> longest(evidence.plain(), false, whole);
        };
    }

    /** @param whole whether no word of it is broken, however long */
    private static double longest(String text, boolean bold, boolean whole) {
        double longest = words(text).mapToDouble(word -> width(word, bold)).max().orElse(0);
        return whole ? longest : Math.min(LONGEST_WORD, longest);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[ \n]+"));
    }

    private static double width(String text, boolean bold) {
        return (bold ? Typeface.BOLD : Typeface.REGULAR).width(text, ColumnWidths.SIZE);
    }
}
