package fi.toteuma.rendering.internal.xlsx;

import static fi.toteuma.rendering.internal.xlsx.XlsxRendererTest.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.rendering.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables of words and cards, read back from the workbook. */
class XlsxWordsTest {

    private static final Document DOCUMENT = SampleDocument.brief();
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.of("fi", "FI"));
    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        book = new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(DOCUMENT)));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void everyCellShowsWhatIsPrinted() {
        for (WordTable table : DOCUMENT.wordTables()) {
            XSSFSheet sheet = sheet(book, table.title());
            for (int r = 0; r < table.rows().size(); r++) {
                WordTable.Row row = table.rows().get(r);
                for (int c = 0; c < row.cells().size(); c++) {
                    assertThat(plain(shown(sheet, WordSheet.FIRST_ROW + r, c)).replaceAll("(?m)^• ", ""))
                            .as(table.id() + "/" + row.id() + "/" + c)
                            .isEqualTo(plain(WordSheet.text(row.cells().get(c).pieces())).replaceAll("(?m)^• ", ""));
                }
            }
        }
    }

    private static String shown(XSSFSheet sheet, int row, int column) {
        return shown(sheet.getRow(row).getCell(column));
    }

    /** POI takes a percent sign for a hundredfold even in quotes; Excel and LibreOffice don't. */
    private static String shown(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return format.contains("%\"")
                ? FORMATTER.formatRawCellContents(cell.getNumericCellValue(), -1, format.replace("%", "")) + "%"
                : FORMATTER.formatCellValue(cell);
    }

    /** Without the kind of space and of minus. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('−', '-');
    }

    @Test
    void aSingleNumberStaysANumberWithItsUnit() {
        XSSFSheet sheet = sheet(book, "Tunnusluvut 2029–2031, kpl, € ja %");
        Cell cost = sheet.getRow(4).getCell(1);
        assertThat(cost.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cost.getNumericCellValue()).isEqualTo(-9120.5);
        assertThat(cost.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(plain(FORMATTER.formatCellValue(cost))).isEqualTo("-9 120,50 €");
        assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).as("kept exactly").isEqualTo(91.25);
        assertThat(sheet.getRow(4).getCell(3).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void aNumberThatIsPrintedAsAnotherStaysText() {
        var notation = DOCUMENT.notation();
        assertThat(PrintedNumber.format(new Piece.Number(new BigDecimal("12.5"), 1, "noin 12,5\u00A0%"), notation)).contains("\"noin \"#,##0.0\"\u00A0%\"");
        assertThat(PrintedNumber.format(new Piece.Number(new BigDecimal("2031"), 0, "2031"), notation)).as("a year").contains("0");
        assertThat(PrintedNumber.format(new Piece.Number(new BigDecimal("12.5"), 1, "kaksitoista"), notation)).isEmpty();
        assertThat(PrintedNumber.format(new Piece.Number(new BigDecimal("12.5"), 1, "14/20"), notation)).isEmpty();
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        XSSFSheet goals = sheet(book, "Tavoitteet ja niiden tila 31.3.2031, palvelualueen käyttösuunnitelma");
        assertThat(goals.getRow(8).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(goals.getRow(8).getCell(0).getStringCellValue()).endsWith("=1+1 Rahoitusta ei saatu.");
        Cell name = sheet(book, "Kortit").getRow(4).getCell(0);
        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo("+Liikkuva koulu");
    }

    @Test
    void allCardsAreOnOneSheetARowEach() {
        XSSFSheet sheet = sheet(book, "Kortit");
        List<String> heads = new ArrayList<>();
        sheet.getRow(2).forEach(cell -> heads.add(cell.getStringCellValue()));
        assertThat(heads).containsExactly("Nimi", "Tavoite", "Tila", "Toimenpiteet", "Rahoitus", "Riskit");
        assertThat(shown(sheet, 3, 3)).isEqualTo("1. Verkosto kootaan.\n2. Päivystys avataan kaksi kertaa viikossa.");
        assertThat(sheet.getRow(3).getCell(4).getNumericCellValue()).isEqualTo(45000);
        assertThat(sheet.getRow(3).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void headsStayInSightAndRepeatGroupsRunOverAllColumnsAndTextsWrap() {
        XSSFSheet sheet = sheet(book, "Tavoitteet ja niiden tila 31.3.2031, palvelualueen käyttösuunnitelma");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) WordSheet.FIRST_ROW);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
        assertThat(sheet.getMergedRegions()).extracting(region -> region.formatAsString()).contains("A4:C4", "A7:C7");
        assertThat(sheet.getRow(4).getCell(2).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(0));
        assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThan(30);
    }

    @Test
    void theContentsListAllSheetsInPrintOrder() {
        assertThat(book.getSheetAt(0).getHyperlinkList()).hasSize(book.getNumberOfSheets() - 1);
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names).containsSubsequence("Tavoitteet tilan mukaan", "Riskit ja hallintakeinot", "Kortit", "Tuloslaskelma, palvelualue 1");
    }
}
