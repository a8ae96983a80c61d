package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Table;
import fi.toteuma.rendering.internal.xlsx.CellStyles.Look;
import fi.toteuma.rendering.internal.xlsx.CellStyles.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table of words on one sheet: title, caption, head, rows, notes. A single number stays a number; all else is text. */
final class WordSheet {

    /** Rows of the sheet, from 0. */
    private static final int TITLE = 0;

    private static final int CAPTION = 1;
    private static final int HEAD = 2;
    static final int FIRST_ROW = 3;

    private final XSSFSheet sheet;
    private final Notation notation;
    private final CellStyles styles;

    WordSheet(XSSFSheet sheet, Notation notation, CellStyles styles) {
        this.sheet = sheet;
        this.notation = notation;
        this.styles = styles;
    }

    void write(WordGrid grid) {
        List<Integer> weights = grid.columns().stream().map(column -> Math.max(1, column.weight())).toList();
        WordWidths widths = new WordWidths(weights, grid.columns().stream().map(column -> longestWord(column.head())).toList());
        XSSFRow title = sheet.createRow(TITLE);
        title.setHeightInPoints(SheetWidths.TITLE_HEIGHT);
        text(title, 0, grid.title(), Text.HEADING);
        text(sheet.createRow(CAPTION), 0, grid.caption(), Text.QUIET);
        head(grid, widths);
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid, grid.rows().get(i), FIRST_ROW + i, widths);
        }
        int number = FIRST_ROW + grid.rows().size() + 1;
        for (String note : grid.notes()) {
            XSSFRow row = sheet.createRow(number);
            text(row, 0, note, Text.NOTE);
            over(number, grid.columns().size());
            row.setHeightInPoints(widths.heightOver(note));
            number++;
        }
        widths.apply(sheet);
        sheet.createFreezePane(1, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(TITLE, HEAD, -1, -1));
    }

    private void head(WordGrid grid, WordWidths widths) {
        XSSFRow row = sheet.createRow(HEAD);
        for (int i = 0; i < grid.columns().size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.head(grid.columns().get(i).numbers(), false, false));
            cell.setCellValue(grid.columns().get(i).head());
        }
        row.setHeightInPoints(widths.height(grid.columns().stream().map(WordGrid.Column::head).toList()));
    }

    private void row(WordGrid grid, WordGrid.Row row, int number, WordWidths widths) {
        XSSFRow line = sheet.createRow(number);
        boolean group = row.role() == Table.Row.Role.GROUP;
        for (int i = 0; i < grid.columns().size(); i++) {
            XSSFCell cell = line.createCell(i);
            boolean right = !group && grid.columns().get(i).numbers();
            cell.setCellStyle(styles.of(new Look(row.role(), right, false, false, false, "")));
            if (i < row.cells().size()) {
                fill(cell, row.role(), row.cells().get(i), right);
            }
        }
        List<String> texts = row.cells().stream().map(WordSheet::text).toList();
        line.setHeightInPoints(group ? widths.heightOver(texts.getFirst()) : widths.height(texts));
        if (group) {
            over(number, grid.columns().size());
        }
    }

    private void fill(XSSFCell cell, Table.Row.Role role, List<Piece> pieces, boolean right) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Number number) {
            var format = PrintedNumber.format(number, notation);
            if (format.isPresent()) {
                cell.setCellStyle(styles.of(new Look(role, right, false, false, false, format.get())));
                cell.setCellValue(number.value().doubleValue());
                return;
            }
        }
        if (!pieces.isEmpty()) {
            cell.setCellValue(text(pieces));
        }
    }

    /** A line per piece. Always set as a text, whatever it begins with: "=1+1" is no formula. */
    static String text(List<Piece> pieces) {
        return pieces.stream().map(WordSheet::text).collect(Collectors.joining("\n"));
    }

    /** List items are told from each other by their number or a dash. */
    private static String text(Piece piece) {
        if (!(piece instanceof Piece.Items list)) {
            return piece.plain();
        }
        String[] items = list.plain().split("\n", -1);
        return IntStream.range(0, items.length)
                .mapToObj(i -> (list.numbered() ? i + 1 + ". " : "• ") + items[i])
                .collect(Collectors.joining("\n"));
    }

    private static int longestWord(String head) {
        return Arrays.stream(head.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private void over(int row, int columns) {
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
    }

    private void text(XSSFRow row, int column, String text, Text style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(style));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
