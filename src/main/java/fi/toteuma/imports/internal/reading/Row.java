package fi.toteuma.imports.internal.reading;

/** One row of a table; columns are counted from 0. */
public interface Row {

    /** As a spreadsheet numbers it, from 1. */
    int number();

    int size();

    /** The cell's text, as written; empty beyond the last cell. */
    String text(int column);

    CellKind kind(int column);

    /** Whether the format leaves out empty cells at the end of a row. */
    boolean mayEndEarly();

    /** Whether no cell holds anything. */
    default boolean isBlank() {
        for (int i = 0; i < size(); i++) {
            if (!text(i).isBlank() || kind(i) == CellKind.FORMULA) {
                return false;
            }
        }
        return true;
    }

    /** What a cell holds. */
    enum CellKind {
        TEXT,
        /** A spreadsheet's number, which has no decimal mark to be mistaken about. */
        NUMBER,
        /** A formula: what it comes to is the spreadsheet's affair and changes with it. */
        FORMULA
    }
}
