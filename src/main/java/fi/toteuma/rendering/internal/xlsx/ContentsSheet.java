package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Document;
import fi.toteuma.document.Furniture;
import fi.toteuma.rendering.internal.office.OfficeWords;
import fi.toteuma.rendering.internal.xlsx.CellStyles.Text;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what the workbook is, and a link to each sheet. */
final class ContentsSheet {

    private static final int TITLE_WIDTH = 80 * 256;
    private static final int NAME_WIDTH = 34 * 256;
    private static final int TITLE_HEIGHT = 30;
    private static final int UNIT_HEIGHT = 22;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private int row;

    ContentsSheet(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** @param sheet the name of the sheet that has it */
    record Entry(String title, String sheet) {}

    void write(Document document, OfficeWords words, List<Entry> entries) {
        Furniture furniture = document.furniture();
        line(document.title(), Text.TITLE);
        sheet.getRow(0).setHeightInPoints(TITLE_HEIGHT);
        line(furniture.unit(), Text.HEADING);
        sheet.getRow(1).setHeightInPoints(UNIT_HEIGHT);
        Stream.of(furniture.municipality(), furniture.report(), furniture.asOf(), furniture.version(), furniture.moneyUnit())
                .filter(text -> !text.isBlank())
                .forEach(text -> line(text, Text.BODY));
        if (!furniture.caution().isBlank()) {
            line(furniture.caution(), Text.STRONG);
        }
        row++;
        cell(row, 0, words.tables(), styles.head(false, false, false));
        cell(row, 1, words.sheet(), styles.head(false, false, false));
        row++;
        entries.forEach(entry -> link(entry.title(), entry.sheet()));
        sheet.setColumnWidth(0, TITLE_WIDTH);
        sheet.setColumnWidth(1, NAME_WIDTH);
    }

    private void line(String text, Text style) {
        cell(row++, 0, text, styles.of(style));
    }

    private void link(String title, String name) {
        XSSFCell cell = cell(row, 0, title, styles.of(Text.LINK));
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
        cell(row, 1, name, styles.of(Text.QUIET));
        row++;
    }

    private XSSFCell cell(int number, int column, String text, XSSFCellStyle style) {
        XSSFRow line = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
        return cell;
    }
}
