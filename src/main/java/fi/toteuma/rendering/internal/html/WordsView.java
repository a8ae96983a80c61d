package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import fi.toteuma.rendering.internal.chart.ChartFigures.Room;
import fi.toteuma.rendering.internal.paging.LongRows;
import fi.toteuma.rendering.internal.paging.PieceHeights;
import fi.toteuma.rendering.internal.paging.WordColumns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the templates see of a table of words in one medium. */
public final class WordsView {

    /** At the right of a cell, and a little for rounding; points. */
    private static final double CELL_PADDING = 8.5;

    private static final PieceHeights HEIGHTS = new PieceHeights(CELL_PADDING, 11.5);

    /** A table no higher than this, in points, stays on one page; longer ones break between rows. */
    private static final double KEPT_TOGETHER = 200;

    /** Title, caption and head; points. */
    private static final double TITLE = 60;

    /** More is never kept together, lest a page be left half empty; points. */
    private static final double MOST_KEPT = 300;

    /** Between the margins of an upright page and of one that lies across; points. */
    private static final double PAGE_UPRIGHT = 697;
    private static final double PAGE_ACROSS = 450;

    private final WordTable table;
    private final Medium medium;
    private final List<String> cellClasses;
    private final Map<Room, List<Double>> widths = new EnumMap<>(Room.class);

    WordsView(WordTable table, Medium medium) {
        this.table = table;
        this.medium = medium;
        WordColumns columns = new WordColumns(table, CELL_PADDING);
        this.cellClasses = IntStream.range(0, table.columns().size())
                .mapToObj(i -> table.columns().get(i).numbers() ? "num" : columns.isText(i) ? "text-cell" : "short-cell")
                .toList();
    }

    /** Whether the row's head stands in this column. */
    public boolean heads(Column column) {
        return column.key().equals(table.headColumn());
    }

    /**
     * On a phone, rows of text fold into a stack of cells, each under its column's head. Rows of numbers, of which digits
     * are compared downwards, stay rows and scroll beside their heads.
     */
    public String tableClass() {
        long numbers = table.columns().stream().filter(Column::numbers).count();
        boolean scrolls = numbers * 2 >= table.columns().size() && heads(table.columns().getFirst());
        return "words " + (scrolls ? "scrolls" : "stacks");
    }

    /** Whether the table keeps to one page. */
    public String blockClass(Room room) {
        double height = table.rows().stream().mapToDouble(row -> height(row, room)).sum();
        return height <= KEPT_TOGETHER ? "" : " block-long";
    }

    /** On paper the title begins a page unless head and first rows fit under it; null on screen. */
    public @Nullable String titleStyle(Room room) {
        return needs(opening(room));
    }

    /** What title, head and first rows take together, in points. */
    double opening(Room room) {
        if (table.rows().isEmpty()) {
            return 0;
        }
        Row first = table.rows().getFirst();
        return Math.min(MOST_KEPT, TITLE + (isGroup(first) ? groupHeight(first, room) : begun(first, room)));
    }

    /** On paper a group's heading begins a page unless the next row fits under it; null on screen and for other rows. */
    public @Nullable String rowStyle(Row row, Room room) {
        if (isGroup(row)) {
            return needs(groupHeight(row, room));
        }
        return breaks(row, room) ? needs(LongRows.LEAST_BEGUN) : null;
    }

    private double groupHeight(Row group, Room room) {
        int next = table.rows().indexOf(group) + 1;
        return height(group, room) + (next < table.rows().size() ? begun(table.rows().get(next), room) : 0);
    }

    /** What of a row must fit on the page that it begins on. */
    private double begun(Row row, Room room) {
        return breaks(row, room) ? LongRows.LEAST_BEGUN : height(row, room);
    }

    private boolean breaks(Row row, Room room) {
        return LongRows.mayBreak(height(row, room), room == Room.ACROSS ? PAGE_ACROSS : PAGE_UPRIGHT);
    }

    private double height(Row row, Room room) {
        return HEIGHTS.of(row, widths(room));
    }

    private List<Double> widths(Room room) {
        return widths.computeIfAbsent(room, wanted -> new WordColumns(table, CELL_PADDING).of(wanted.points()));
    }

    /** Asking for rows to stay with the next makes the PDF forget to repeat the head; asking for room doesn't. */
    private @Nullable String needs(double points) {
        return medium == Medium.SCREEN || points == 0 ? null : "-fs-page-break-min-height:" + Math.round(Math.min(points, MOST_KEPT)) + "pt";
    }

    public String rowClass(Row row, Room room) {
        String kind = "words-" + row.role().name().toLowerCase(Locale.ROOT);
        return medium == Medium.PRINT && !isGroup(row) && breaks(row, room) ? kind + " breaks" : kind;
    }

    public boolean isGroup(Row row) {
        return row.role() == Role.GROUP;
    }

    /** On screen a column's share of the width, to the nearest 5 per cent: one of the classes {@code pc-5} to {@code pc-95}. */
    public String headClass(Column column) {
        int weights = table.columns().stream().mapToInt(other -> Math.max(1, other.weight())).sum();
        int share = Math.clamp(Math.round(20f * Math.max(1, column.weight()) / weights) * 5, 5, 95);
        return cellClass(column) + (medium == Medium.SCREEN ? " pc-" + share : "");
    }

    public String cellClass(Column column) {
        return cellClasses.get(table.columns().indexOf(column));
    }

    /** Whether words in the column may be broken: never beside numbers, nor in a total. */
    public boolean hyphenates(Column column, Row row) {
        return !column.numbers() && row.role() != Role.TOTAL;
    }

    /** Lines under a state stand under its word, not under its shape; lines beside numbers don't wrap. */
    public String cellClass(Column column, Row row) {
        int index = table.columns().indexOf(column);
        String paired = WordColumns.pairs(table, row, index) ? " paired" : "";
        return cellClass(column) + (marked(row.cells().get(index).pieces()) ? " marked" : "") + paired;
    }

    static boolean marked(List<Piece> pieces) {
        return !pieces.isEmpty() && pieces.getFirst() instanceof Piece.StatusMark;
    }

    /** The columns' widths on paper as lengths for a style sheet; none on screen. */
    public List<String> columnWidths(Room room) {
        if (medium == Medium.SCREEN) {
            return List.of();
        }
        return widths(room).stream()
                .map(width -> BigDecimal.valueOf(width).setScale(2, RoundingMode.DOWN) + "pt")
                .toList();
    }

    /** A table's notes run on in one paragraph on paper; on screen each is its own. */
    public List<String> notes() {
        return medium == Medium.SCREEN || table.notes().isEmpty() ? table.notes() : List.of(String.join(" ", table.notes()));
    }
}
