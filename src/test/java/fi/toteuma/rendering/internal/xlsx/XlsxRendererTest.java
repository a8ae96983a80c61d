package fi.toteuma.rendering.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.document.Block;
import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import fi.toteuma.rendering.SampleDocument;
import fi.toteuma.rendering.internal.office.OfficeSample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxRendererTest {

    private static final int FIRST_ROW = 3;

    private final XlsxRenderer renderer = new XlsxRenderer();

    @Test
    void everyCellShowsWhatIsPrinted() throws IOException {
        for (Document report : List.of(OfficeSample.report(), SampleDocument.brief())) {
            try (XSSFWorkbook book = open(report)) {
                assertThat(shownOtherThanPrinted(report, book)).isEmpty();
            }
        }
    }

    @Test
    void everyCellStillShowsWhatIsPrintedAfterAllFormulasAreReckonedAgain() throws IOException {
        Document report = OfficeSample.report();
        try (XSSFWorkbook book = open(report)) {
            book.getCreationHelper().createFormulaEvaluator().clearAllCachedResultValues();
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(shownOtherThanPrinted(report, book)).isEmpty();
        }
    }

    @Test
    void amountsAreKeptInCentsEvenWhereThousandsArePrinted() throws IOException {
        try (XSSFWorkbook book = open(OfficeSample.report())) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(cell(sheet, "B5").getNumericCellValue()).isEqualTo(1031446.17);
            assertThat(cell(sheet, "D7").getNumericCellValue()).isEqualTo(-0.40);
        }
    }

    @Test
    void totalsRemainingAndPercentAreLiveFormulas() throws IOException {
        try (XSSFWorkbook book = open(OfficeSample.report())) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(formula(sheet, "D8")).isEqualTo("ROUND(SUM(D5:D7),2)");
            assertThat(formula(sheet, "D12")).isEqualTo("ROUND(D8+D11,2)");
            assertThat(formula(sheet, "E5")).isEqualTo("ROUND(C5-D5,2)");
            assertThat(formula(sheet, "E9")).isEqualTo("ROUND(-(C9-D9),2)");
            assertThat(formula(sheet, "F9")).isEqualTo("IF(C9=0,\"–\",ROUND(100*D9/C9,2))");
            assertThat(cell(sheet, "D5").getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void aChangedFigureChangesItsTotals() throws IOException {
        try (XSSFWorkbook book = open(OfficeSample.report())) {
            XSSFSheet sheet = book.getSheetAt(1);
            cell(sheet, "D5").setCellValue(210489.50);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(cell(sheet, "D8").getNumericCellValue()).isEqualTo(483829.10);
            assertThat(cell(sheet, "D12").getNumericCellValue()).isEqualTo(-4392249.40);
        }
    }

    @Test
    void aFormulaThatDoesNotGiveItsValueIsRefusedWithTheNameOfTheCell() {
        Table.Column column = new Table.Column("c1", List.of("Toteuma"), Table.Column.Kind.AMOUNT, 1, 0, 0, false);
        Formula one = new Formula.Sum(List.of(new Formula.Term(1, new Formula.CellRef("osa", "c1"))));
        Table table = new Table("t9", "Summa, joka ei täsmää", "", "", List.of(column), List.of(
                new Table.Row("osa", Table.Row.Role.DETAIL, "Osa", List.of(new Table.Cell(new Value.Amount(Money.of("1.00")), null))),
                new Table.Row("summa", Table.Row.Role.SUM, "Summa", List.of(new Table.Cell(new Value.Amount(Money.of("1.01")), one)))),
                List.of());
        Document document = OfficeSample.document(List.of(new Block.TableBlock(table)));
        assertThatThrownBy(() -> renderer.render(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("t9/summa/c1")
                .hasMessageContaining("1.01");
    }

    @Test
    void aLabelThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook book = open(OfficeSample.report())) {
            assertThat(cell(book.getSheetAt(1), "A10").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(book.getSheetAt(1), "A10").getStringCellValue()).isEqualTo("=1+1 Muut kulut");
            assertThat(cell(book.getSheetAt(2), "E5").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void eachTableHasASheetNamedAfterItAndTheContentsLinkToIt() throws IOException {
        try (XSSFWorkbook book = open(OfficeSample.report())) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly(
                    "Sisältö", "Taulukko 1. Tuloslaskelma", "Viisi suurinta poikkeamaa", "Toteuma kuukausittain 2025");
            XSSFSheet contents = book.getSheetAt(0);
            assertThat(contents.getHyperlinkList()).extracting(link -> link.getAddress()).containsExactly(
                    "'Taulukko 1. Tuloslaskelma'!A1", "'Viisi suurinta poikkeamaa'!A1", "'Toteuma kuukausittain 2025'!A1");
            assertThat(texts(contents)).contains("Osavuosikatsaus 1–3/2025", "Kuusilahden kunta", "tilanne 31.3.2025",
                    "Luonnos 1, 17.4.2025", "luvut euroina", "esimerkkiaineisto");
        }
    }

    @Test
    void headsStayInSightOnTheScreenAndRepeatOnPaper() throws IOException {
        try (XSSFWorkbook book = open(OfficeSample.report())) {
            XSSFSheet sheet = book.getSheetAt(1);
            PaneInformation pane = sheet.getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) FIRST_ROW);
            assertThat(pane.getVerticalSplitLeftColumn()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getFooter().getRight()).contains("Sivu &P/&N");
            assertThat(sheet.getFooter().getLeft()).contains("Hyvinvointipalvelut · Osavuosikatsaus 1–3/2025 · tilanne 31.3.2025");
            assertThat(sheet.getFooter().getLeft()).contains("esimerkkiaineisto");
        }
    }

    @Test
    void figuresStandRightTotalsAreBoldAndTheTintedColumnIsTinted() throws IOException {
        try (XSSFWorkbook book = open(OfficeSample.report())) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(cell(sheet, "B5").getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(cell(sheet, "A5").getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
            assertThat(book.getFontAt(cell(sheet, "B8").getCellStyle().getFontIndex()).getBold()).isTrue();
            assertThat(book.getFontAt(cell(sheet, "B5").getCellStyle().getFontIndex()).getBold()).isFalse();
            assertThat(sheet.getRow(4).getCell(3).getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFEEF4F5");
            assertThat(sheet.getMergedRegions()).extracting(region -> region.formatAsString()).contains("A4:F4");
        }
    }

    @Test
    void theFileCarriesTheDocumentsDateAndLanguageAndIsTheSameEveryTime() throws IOException {
        byte[] first = renderer.render(OfficeSample.report());
        assertThat(renderer.render(OfficeSample.report())).isEqualTo(first);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(first))) {
            var properties = book.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Osavuosikatsaus 1–3/2025");
            assertThat(properties.getCreator()).isEqualTo("Kuusilahden kunta");
            assertThat(properties.getCreated()).isEqualTo("2025-04-17T00:00:00.000Z");
            assertThat(properties.getModified()).isEqualTo("2025-04-17T00:00:00.000Z");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("fi-FI");
        }
    }

    private XSSFWorkbook open(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(renderer.render(document)));
    }

    /** Cells as "table/row/column: shown instead of printed". */
    static List<String> shownOtherThanPrinted(Document document, XSSFWorkbook book) {
        DataFormatter formatter = new DataFormatter(Locale.of("fi", "FI"));
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> wrong = new ArrayList<>();
        for (Table table : document.tables()) {
            XSSFSheet sheet = sheet(book, table.title());
            for (int r = 0; r < table.rows().size(); r++) {
                Table.Row row = table.rows().get(r);
                Cell label = sheet.getRow(FIRST_ROW + r).getCell(0);
                compare(wrong, table.id() + "/" + row.id(), formatter.formatCellValue(label), row.label());
                for (int c = 0; c < row.cells().size(); c++) {
                    Cell cell = sheet.getRow(FIRST_ROW + r).getCell(1 + c);
                    String printed = document.notation().print(row.cells().get(c).value(), table.columns().get(c));
                    compare(wrong, table.id() + "/" + row.id() + "/" + c, formatter.formatCellValue(cell), printed);
                }
            }
        }
        return wrong;
    }

    /** The only sheet of this title. */
    static XSSFSheet sheet(XSSFWorkbook book, String title) {
        List<XSSFSheet> found = new ArrayList<>();
        book.forEach(sheet -> {
            if (sheet.getSheetName().equals("Sisältö") || !sheet.getRow(0).getCell(0).getStringCellValue().equals(title)) {
                return;
            }
            found.add((XSSFSheet) sheet);
        });
        assertThat(found).as(title).hasSize(1);
        return found.getFirst();
    }

    private static void compare(List<String> wrong, String where, String shown, String printed) {
        if (!plain(shown).equals(plain(printed))) {
            wrong.add(where + ": " + shown + " instead of " + printed);
        }
    }

    /** Without the kind of space and of minus. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('−', '-');
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
        return texts;
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        var reference = new org.apache.poi.ss.util.CellReference(address);
        return sheet.getRow(reference.getRow()).getCell(reference.getCol());
    }

    private static String formula(XSSFSheet sheet, String address) {
        return cell(sheet, address).getCellFormula();
    }
}
