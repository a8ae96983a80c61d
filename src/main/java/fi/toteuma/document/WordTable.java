package fi.toteuma.document;

import java.util.List;

/**
 * A table of words: goals, key figures, risks, projects.
 *
 * @param id unique in the document
 * @param title content, unit and date: it must survive copying (report-quality point 6)
 * @param caption a quieter second line; may be empty
 * @param headColumn key of the column whose cells head their rows
 * @param notes under the table
 */
public record WordTable(
        String id, String title, String caption, String headColumn, List<Column> columns, List<Row> rows, List<String> notes) {

    public WordTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            int expected = row.role() == Role.GROUP ? 1 : columns.size();
            if (row.cells().size() != expected) {
                throw new IllegalArgumentException(
                        "table " + id + ", row " + row.id() + ": " + row.cells().size() + " cells for " + expected + " columns");
            }
        }
    }

    /**
     * @param head with soft hyphens (U+00AD) where a long word may be broken
     * @param weight how wide it is beside the others
     * @param numbers whether its cells hold numbers, aligned right
     */
    public record Column(String key, String head, int weight, boolean numbers) {

        /** The head for what doesn't break words. */
        public String wholeHead() {
            return head.replace("\u00ad", "");
        }
    }

    /** What a row is. */
    public enum Role {
        /** One cell over all columns: an objective, above its goals. */
        GROUP,
        DETAIL,
        TOTAL
    }

    /** @param id unique in the table: a goal's, a risk's, a project's code */
    public record Row(String id, Role role, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell, one piece below the other; none in an empty cell. */
    public record Cell(List<Piece> pieces) {
        public static final Cell EMPTY = new Cell(List.of());

        public Cell {
            pieces = List.copyOf(pieces);
        }
    }
}
