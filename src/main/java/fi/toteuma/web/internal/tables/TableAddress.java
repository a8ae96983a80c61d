package fi.toteuma.web.internal.tables;

import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.web.internal.documents.DocumentAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Where a table and its cells are. */
public record TableAddress(DocumentAddress document, String table) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]{0,199}");

    public String page() {
        return document.tables() + "/" + segment(table, 0);
    }

    /** The page with the cell's explanation beside the table. */
    public String cell(Table of, CellRef cell) {
        String row = segment(cell.row(), of.rowIndex(cell.row()));
        String column = segment(cell.column(), of.columnIndex(cell.column()));
        return page() + "/" + row + "/" + column;
    }

    /** The table's page at a row. */
    public String row(Table of, Table.Row row) {
        return page() + "#" + anchor(of, row);
    }

    /** What a row is called on the table's page. */
    static String anchor(Table of, Table.Row row) {
        return "row-" + (of.rowIndex(row.id()) + 1);
    }

    /** The row's position by the name it has in an address, or -1. */
    static int row(Table table, String named) {
        return position(named, table.rows().size(), i -> table.rows().get(i).id());
    }

    /** The column's position by the name it has in an address, or -1. */
    static int column(Table table, String named) {
        return position(named, table.columns().size(), i -> table.columns().get(i).key());
    }

    private static int position(String named, int size, IntFunction<String> ids) {
        for (int i = 0; i < size; i++) {
            if (name(ids.apply(i), i).equals(named)) {
                return i;
            }
        }
        return -1;
    }

    /** Its id, or its position where the id holds signs that no address can carry. */
    private static String name(String id, int position) {
        return PLAIN.matcher(id).matches() ? id : "@" + position;
    }

    private static String segment(String id, int position) {
        return UriUtils.encodePathSegment(name(id, position), StandardCharsets.UTF_8);
    }
}
