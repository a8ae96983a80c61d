package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Columns wide enough for what is printed in them, and rows high enough for what wraps. Widths are in characters. */
final class SheetWidths {

    static final float TITLE_HEIGHT = 22;

    private static final double LINE_POINTS = 13;

    /** A figure too wide for its column shows as ####: room for bold, the separators and the cell's edges. */
    private static final int ROOM = 3;

    private static final int NARROWEST = 9;
    private static final int WIDEST_TEXT = 60;

    /** Excel allows 255 characters a column, in 256ths. */
    private static final int UNIT = 256;

    private final Table table;
    private final List<Integer> characters = new ArrayList<>();

    SheetWidths(Table table, Notation notation) {
        this.table = table;
        int label = table.labelHead().length();
        for (Row row : table.rows()) {
            label = Math.max(label, row.isGroupHead() ? 0 : row.label().length());
        }
        characters.add(clamped(label));
        for (int i = 0; i < table.columns().size(); i++) {
            characters.add(clamped(widest(i, table.columns().get(i), notation)));
        }
    }

    void apply(XSSFSheet sheet) {
        for (int i = 0; i < characters.size(); i++) {
            sheet.setColumnWidth(i, characters.get(i) * UNIT);
        }
    }

    float headHeight() {
        int lines = table.columns().stream().mapToInt(column -> column.head().size()).max().orElse(1);
        return (float) (Math.max(1, lines) * LINE_POINTS + 2);
    }

    /** A row's height: programs don't all make room for wrapped text by themselves. */
    float height(Row row) {
        int lines = row.isGroupHead() ? 1 : lines(row.label(), 0);
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).value() instanceof Value.Words(String text)) {
                lines = Math.max(lines, lines(text, 1 + i));
            }
        }
        return (float) (lines * LINE_POINTS + 2);
    }

    /** Words break earlier than the width allows, by half a word. */
    private int lines(String text, int column) {
        int width = characters.get(column);
        return text.length() + ROOM <= width ? 1 : Math.ceilDiv(text.length(), width - 2 * ROOM);
    }

    /** The height of a text that runs over all columns. */
    float heightOver(String text) {
        int width = characters.stream().mapToInt(Integer::intValue).sum();
        return (float) (Math.ceilDiv(text.length() + 1, width) * LINE_POINTS);
    }

    private int widest(int index, Column column, Notation notation) {
        int width = column.head().stream().mapToInt(String::length).max().orElse(0);
        for (Row row : table.rows()) {
            if (!row.isGroupHead()) {
                width = Math.max(width, notation.print(row.cells().get(index).value(), column).length());
            }
        }
        return width;
    }

    private static int clamped(int width) {
        return Math.clamp(width + ROOM, NARROWEST, WIDEST_TEXT);
    }
}
