package fi.toteuma.imports.internal.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows in which some cells are read otherwise than they stand in the file. */
final class MendedRows implements RowReader {

    private final RowReader rows;
    private final Map<Integer, Map<Integer, String>> cells;

    /** @param cells text by row number and column, the columns counted from 0 */
    MendedRows(RowReader rows, Map<Integer, Map<Integer, String>> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        Row row = rows.next();
        Map<Integer, String> mended = row == null ? null : cells.get(row.number());
        return row == null || mended == null ? row : new MendedRow(row, mended);
    }

    @Override
    public boolean daysFrom1904() {
        return rows.daysFrom1904();
    }

    @Override
    public void close() {
        rows.close();
    }

    /** @param cells text by column */
    record MendedRow(Row asSent, Map<Integer, String> cells) implements Row {

        @Override
        public int number() {
            return asSent.number();
        }

        @Override
        public int size() {
            return Math.max(asSent.size(), cells.keySet().stream().mapToInt(column -> column + 1).max().orElse(0));
        }

        @Override
        public String text(int column) {
            String mended = cells.get(column);
            return mended == null ? asSent.text(column) : mended;
        }

        /** What is typed in is text, whatever stood there. */
        @Override
        public CellKind kind(int column) {
            return cells.containsKey(column) ? CellKind.TEXT : asSent.kind(column);
        }

        @Override
        public boolean mayEndEarly() {
            return asSent.mayEndEarly();
        }
    }
}
