package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Cell;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import fi.toteuma.rendering.internal.chart.ChartFigures.Room;
import fi.toteuma.rendering.internal.paging.WordColumns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What the templates see of a table of words in one medium. */
public final class WordsView {

    /** At the right of a cell, and a little for rounding; points. */
    private static final double CELL_PADDING = 8.5;

    /** A table of no more rows stays on one page. */
    private static final int FEW_ROWS = 4;

    private final WordTable table;
    private final Medium medium;

    WordsView(WordTable table, Medium medium) {
        this.table = table;
        this.medium = medium;
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

    /** Whether the table keeps to one page; longer ones break between rows. */
    public String blockClass() {
        return table.rows().size() <= FEW_ROWS ? "" : " block-long";
    }

    public String rowClass(Row row) {
        return "words-" + row.role().name().toLowerCase(Locale.ROOT);
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
        return column.numbers() ? "num" : "text-cell";
    }

    /** Lines under a state stand under its word, not under its shape. */
    public String cellClass(Column column, Cell cell) {
        return cellClass(column) + (marked(cell.pieces()) ? " marked" : "");
    }

    static boolean marked(List<Piece> pieces) {
        return !pieces.isEmpty() && pieces.getFirst() instanceof Piece.StatusMark;
    }

    /** The columns' widths on paper as lengths for a style sheet; none on screen. */
    public List<String> columnWidths(Room room) {
        if (medium == Medium.SCREEN) {
            return List.of();
        }
        return new WordColumns(table, CELL_PADDING).of(room.points()).stream()
                .map(width -> BigDecimal.valueOf(width).setScale(2, RoundingMode.DOWN) + "pt")
                .toList();
    }

    /** A table's notes run on in one paragraph on paper; on screen each is its own. */
    public List<String> notes() {
        return medium == Medium.SCREEN || table.notes().isEmpty() ? table.notes() : List.of(String.join(" ", table.notes()));
    }
}
