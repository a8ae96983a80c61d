package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.rendering.internal.paging.ColumnWidths;
import fi.toteuma.rendering.internal.paging.Lines;
import java.util.List;

/** How high rows become, in points: the lines of their fullest cell. */
final class RowHeights {

    private static final double LINE = 12;

    /** Above and below the text, and the rule. */
    private static final double AROUND = 2 * 1.5 + 0.5;

    private RowHeights() {}

    static double head(Table table, List<Integer> widths) {
        int lines = lines(table.labelHead(), widths.getFirst());
        for (int i = 0; i < table.columns().size(); i++) {
            for (int line = 0, sum = 0; line < table.columns().get(i).head().size(); line++) {
                sum += lines(table.columns().get(i).head().get(line), widths.get(1 + i));
                lines = Math.max(lines, sum);
            }
        }
        return lines * LINE + AROUND;
    }

    static double of(Row row, List<Integer> widths, Table table, Notation notation) {
        int label = row.isGroupHead() ? widths.stream().mapToInt(Integer::intValue).sum() : widths.getFirst();
        int lines = lines(row.label(), label);
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            lines = Math.max(lines, lines(notation.print(row.cells().get(i).value(), column), widths.get(1 + i)));
        }
        return lines * LINE + AROUND;
    }

    /** @param width of the cell in twips */
    private static int lines(String text, int width) {
        double inside = width / Page.TWIPS - TableWriter.PADDING + 1;
        return Math.max(1, Lines.count(text, true, ColumnWidths.SIZE, inside));
    }
}
