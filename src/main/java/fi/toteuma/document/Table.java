package fi.toteuma.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures: a label column, then one cell per column in every row.
 *
 * @param id unique in the document, for instance {@code t1}; cells are addressed as {@code t1/row/column}
 * @param title content, unit and period: it must survive copying (report-quality point 6)
 * @param caption a quieter second line: money unit, signs; may be empty
 * @param labelHead the head of the label column, may be empty
 * @param notes under the table: restatement, rounding, abbreviations
 */
public record Table(
        String id,
        String title,
        String caption,
        String labelHead,
        List<Column> columns,
        List<Row> rows,
        List<String> notes) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (!row.isGroupHead() && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("table " + id + ", row " + row.id() + ": " + row.cells().size()
                        + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** The position of a column, or -1. */
    public int columnIndex(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The position of a row, or -1. */
    public int rowIndex(String rowId) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(rowId)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * @param key unique in the table, for instance {@code c3}
     * @param head the head, a line each; two at most
     * @param kind how its cells are aligned and printed
     * @param unit 1 for euros, 1000 for thousands of euros
     * @param decimals decimals the value is rounded to
     * @param printedDecimals decimals printed; more than {@code decimals} prints noughts after them
     * @param tinted whether this is the column the reader came for: the period's actual
     */
    public record Column(
            String key, List<String> head, Kind kind, int unit, int decimals, int printedDecimals, boolean tinted) {

        public enum Kind {
            AMOUNT,
            PERCENT,
            /** A word, aligned left. */
            WORD
        }
    }

    /**
     * @param id unique in the table
     * @param cells one per column; none in a group head
     */
    public record Row(String id, Role role, String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What a row is, which decides its weight and rules. */
        public enum Role {
            /** A heading inside the table, without cells. */
            GROUP,
            DETAIL,
            /** A detail under which {@link #SUM} adds up, indented. */
            SUM,
            /** A result: Toimintakate, Tilikauden tulos. */
            RESULT
        }

        public boolean isGroupHead() {
            return role == Role.GROUP;
        }
    }

    /** @param formula where the value comes from; null where there is nothing to ask, as in an empty cell */
    public record Cell(Value value, @Nullable Formula formula) {

        public static final Cell BLANK = new Cell(new Value.Blank(), null);
    }
}
