package fi.toteuma.comparison.internal;

import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of a word table in both documents.
 *
 * @param label what the record is
 * @param before null where it wasn't there
 * @param after null where it is gone
 */
record RowPair(String label, @Nullable Row before, @Nullable Row after, List<CellPair> cells) {

    /** What a record shows in a column that both tables have; nothing where the record isn't in one of them. */
    record CellPair(String columnBefore, String columnAfter, List<Piece> before, List<Piece> after) {}

    /** The records of both tables by their codes, in the later table's order, those that are gone after them. */
    static List<RowPair> of(WordTable before, WordTable after) {
        Map<String, Row> old = new HashMap<>();
        before.rows().forEach(row -> old.put(row.id(), row));
        List<RowPair> pairs = new ArrayList<>();
        for (Row row : after.rows()) {
            Row was = old.remove(row.id());
            if (row.role() != Role.GROUP) {
                pairs.add(new RowPair(label(after, row), was, row, cells(before, after, was, row)));
            }
        }
        before.rows().stream()
                .filter(row -> row.role() != Role.GROUP && old.containsKey(row.id()))
                .forEach(row -> pairs.add(new RowPair(label(before, row), row, null, cells(before, after, row, null))));
        return pairs;
    }

    private static List<CellPair> cells(WordTable before, WordTable after, @Nullable Row was, @Nullable Row is) {
        List<CellPair> cells = new ArrayList<>();
        for (int i = 0; i < after.columns().size(); i++) {
            int place = place(before, after.columns().get(i));
            if (place >= 0) {
                cells.add(new CellPair(
                        before.columns().get(place).wholeHead(), after.columns().get(i).wholeHead(), pieces(was, place), pieces(is, i)));
            }
        }
        return cells;
    }

    /** The earlier table's column of the same key and, but for dates, the same head; -1 where there is none. */
    static int place(WordTable before, Column column) {
        for (int i = 0; i < before.columns().size(); i++) {
            Column other = before.columns().get(i);
            boolean same = TablePairs.withoutNumbers(other.wholeHead()).equals(TablePairs.withoutNumbers(column.wholeHead()));
            if (other.key().equals(column.key()) && same) {
                return i;
            }
        }
        return -1;
    }

    private static List<Piece> pieces(@Nullable Row row, int column) {
        return row == null || row.role() == Role.GROUP ? List.of() : row.cells().get(column).pieces();
    }

    private static String label(WordTable table, Row row) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(table.headColumn())) {
                return row.cells().get(i).pieces().stream().map(Piece::plain).findFirst().orElse(row.id());
            }
        }
        return row.id();
    }
}
