package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Document;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import fi.toteuma.rendering.internal.xlsx.CellStyles.Look;
import fi.toteuma.rendering.internal.xlsx.CellStyles.Text;
import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table on one sheet: title, caption, head, rows, notes. */
final class TableSheet {

    /** Rows of the sheet, from 0. */
    private static final int TITLE = 0;

    private static final int CAPTION = 1;
    private static final int HEAD = 2;
    static final int FIRST_ROW = 3;

    private final XSSFSheet sheet;
    private final Table table;
    private final Notation notation;
    private final CellStyles styles;
    private final NumberFormats formats;
    private final LiveFormula formulas;
    private final FormulaCheck check;
    private final SheetWidths widths;

    TableSheet(XSSFSheet sheet, Table table, Document document, CellStyles styles, FormulaCheck check) {
        this.sheet = sheet;
        this.table = table;
        this.notation = document.notation();
        this.styles = styles;
        this.formats = new NumberFormats(notation);
        this.formulas = new LiveFormula(table, FIRST_ROW, notation);
        this.check = check;
        this.widths = new SheetWidths(table, notation);
    }

    void write() {
        XSSFRow title = sheet.createRow(TITLE);
        title.setHeightInPoints(SheetWidths.TITLE_HEIGHT);
        text(title, 0, table.title(), styles.of(Text.HEADING));
        text(sheet.createRow(CAPTION), 0, table.caption(), styles.of(Text.QUIET));
        head();
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), FIRST_ROW + i);
        }
        notes();
        widths.apply(sheet);
        sheet.createFreezePane(1, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(TITLE, HEAD, -1, -1));
    }

    private void head() {
        XSSFRow row = sheet.createRow(HEAD);
        text(row, 0, table.labelHead(), styles.head(false, false, false));
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            text(row, 1 + i, String.join("\n", column.head()), styles.head(isRight(column), column.tinted(), !isRight(column)));
        }
        row.setHeightInPoints(widths.headHeight());
    }

    private void row(Row row, int number) {
        XSSFRow line = sheet.createRow(number);
        line.setHeightInPoints(widths.height(row));
        XSSFCellStyle label = styles.of(new Look(row.role(), false, row.role() == Row.Role.DETAIL, false, false, ""));
        text(line, 0, row.label(), label);
        for (int i = 0; i < table.columns().size(); i++) {
            if (row.isGroupHead()) {
                line.createCell(1 + i).setCellStyle(label);
            } else {
                cell(line.createCell(1 + i), row, row.cells().get(i), table.columns().get(i));
            }
        }
        if (row.isGroupHead() && !table.columns().isEmpty()) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, table.columns().size()));
        }
    }

    private void cell(XSSFCell target, Row row, Cell cell, Column column) {
        Value value = cell.value();
        boolean absent = value instanceof Value.Missing || value instanceof Value.NotBooked;
        target.setCellStyle(styles.of(
                new Look(row.role(), isRight(column), !isRight(column), column.tinted(), absent, formats.of(value, column))));
        switch (value) {
            case Value.Amount(Money money) -> number(target, money.amount(), row, cell, column);
            case Value.Remaining(Money money, Value.Remaining.Nature nature) -> number(target, money.amount(), row, cell, column);
            case Value.Judged(Money difference, boolean material) -> number(target, difference.amount(), row, cell, column);
            case Value.Share share -> share(target, share, row, cell, column);
            case Value.Blank blank -> {}
            case Value.Words words -> target.setCellValue(notation.print(value, column));
            case Value.Missing missing -> target.setCellValue(notation.print(value, column));
            case Value.NotBooked notBooked -> target.setCellValue(notation.print(value, column));
        }
    }

    private void share(XSSFCell target, Value.Share share, Row row, Cell cell, Column column) {
        if (!share.whole().isZero()) {
            number(target, Notation.percent(share.part(), share.whole(), column.decimals()), row, cell, column);
        } else if (notation.shareOfNothing() == null) {
            number(target, BigDecimal.ZERO, row, cell, column);
        } else {
            target.setCellValue(notation.shareOfNothing());
            formula(target, notation.shareOfNothing(), row, cell, column);
        }
    }

    private void number(XSSFCell target, BigDecimal value, Row row, Cell cell, Column column) {
        target.setCellValue(value.doubleValue());
        formula(target, value.doubleValue(), row, cell, column);
    }

    private void formula(XSSFCell target, Object value, Row row, Cell cell, Column column) {
        String formula = formulas.of(cell, column);
        if (formula != null) {
            target.setCellFormula(formula);
            check.expect(target, table.id() + "/" + row.id() + "/" + column.key(), value);
        }
    }

    private void notes() {
        int number = FIRST_ROW + table.rows().size() + 1;
        for (String note : table.notes()) {
            XSSFRow row = sheet.createRow(number);
            text(row, 0, note, styles.of(Text.NOTE));
            if (!table.columns().isEmpty()) {
                sheet.addMergedRegion(new CellRangeAddress(number, number, 0, table.columns().size()));
            }
            row.setHeightInPoints(widths.heightOver(note));
            number++;
        }
    }

    private static boolean isRight(Column column) {
        return column.kind() != Column.Kind.WORD;
    }

    /** Always a text, whatever it begins with: a label such as "=1+1" is no formula. */
    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
