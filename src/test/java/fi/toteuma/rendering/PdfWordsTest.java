package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block;
import fi.toteuma.document.Document;
import fi.toteuma.document.WordTable;
import fi.toteuma.rendering.internal.pdf.PdfRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables of words, cards, lists and marks, read back from the PDF. That it keeps its profiles is tried beside this. */
class PdfWordsTest {

    private static final Document DOCUMENT = SampleDocument.brief();
    private static PDDocument pdf;

    @BeforeAll
    static void write() throws IOException {
        pdf = Loader.loadPDF(new PdfRenderer().render(DOCUMENT));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void everyLineOfEveryCellIsPrintedAfterItsTitle() throws IOException {
        String text = joined(new PDFTextStripper().getText(pdf));
        for (WordTable table : DOCUMENT.wordTables()) {
            int title = text.indexOf(joined(table.title()));
            assertThat(title).as(table.title()).isNotNegative();
            for (WordTable.Row row : table.rows()) {
                row.cells().stream().flatMap(cell -> cell.pieces().stream()).flatMap(piece -> piece.plain().lines()).forEach(line -> assertThat(
                                text.indexOf(joined(line.replaceAll(" \\(.*\\)$", "")), title))
                        .as(line)
                        .isNotNegative());
            }
        }
    }

    /** Without what only the line's end brings with it, and without spaces: columns stand beside each other. */
    private static String joined(String text) {
        return text.replaceAll("-\\R", "").replaceAll("[\\s\\u00a0-]+", "");
    }

    @Test
    void tablesHaveHeaderCellsForRowsAndColumnsAndGroupsRunOverAllColumns() {
        List<String> headers = new ArrayList<>();
        walk(element -> {
            if (element.getStructureType().equals("TH")) {
                var attributes = element.getAttributes().getObject(0).getCOSObject();
                headers.add(attributes.getNameAsString("Scope") + attributes.getInt(COSName.getPDFName("ColSpan"), 1));
            }
        });
        assertThat(headers).contains("Row1", "Column1", "Column3");
    }

    @Test
    void aShapeBesideItsWordIsNoFigureAndARowOfShapesIsOne() {
        List<String> alternatives = new ArrayList<>();
        walk(element -> {
            if (element.getStructureType().equals("Figure")) {
                alternatives.add(element.getAlternateDescription());
            }
        });
        assertThat(alternatives).hasSize(6)
                .contains("11 tavoitetta toteutuu, viisi osittain, yhdestä ei ole tietoa.", "Korkea riski: 1 (arvo 9). Matalat riskit: 2 ja 3 (arvo 2).");
    }

    @Test
    void listsAreTaggedAsLists() {
        List<String> types = new ArrayList<>();
        walk(element -> types.add(element.getStructureType()));
        assertThat(types).contains("L", "LI", "LBody");
    }

    private static void walk(Consumer<PDStructureElement> visitor) {
        visit(pdf.getDocumentCatalog().getStructureTreeRoot(), visitor);
    }

    private static void visit(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                visit(element, visitor);
            }
        }
    }

    @Test
    void aWideTableLiesAcrossWithItsHeadingAndItsHeadRepeats() throws IOException {
        List<String> across = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDPage sheet = pdf.getPage(page - 1);
            if (sheet.getMediaBox().getWidth() > sheet.getMediaBox().getHeight()) {
                across.add(text(pdf, page));
            }
        }
        assertThat(across).hasSizeBetween(1, 2).allSatisfy(page -> assertThat(page).contains("Hanke Rahoittaja Päätös Vastuutaho", "Sivu"));
        assertThat(across.getFirst()).contains("Kaikki hankkeet yhdessä taulukossa", "Hanke 1 ");
    }

    @Test
    void whereverTheTableBreaksItsHeadIsRepeatedAndNoGroupIsPartedFromItsRows() throws IOException {
        for (int lines = 15; lines <= 21; lines += 3) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Block.Paragraph.of(Block.Paragraph.Role.BODY, "Rivi"));
            }
            for (int i = 1; i <= 4; i++) {
                blocks.add(new Block.WordTableBlock(SampleWords.goals("x" + i, "Tavoitteet, osa " + i)));
            }
            Document document = new Document(
                    DOCUMENT.key(), DOCUMENT.set(), DOCUMENT.language(), DOCUMENT.title(), DOCUMENT.furniture(), DOCUMENT.notation(),
                    DOCUMENT.brand(), DOCUMENT.made(), blocks, DOCUMENT.provenance());
            try (PDDocument broken = Loader.loadPDF(new PdfRenderer().render(document))) {
                for (int page = 1; page <= broken.getNumberOfPages(); page++) {
                    String text = text(broken, page);
                    int head = text.indexOf("Tila ja syy Tavoite 2031 ja mittari");
                    assertThat(head).as("head on page %d after %d lines", page, lines).isNotNegative().isLessThan(text.indexOf("Mittari:"));
                    assertThat(text).doesNotContainPattern("(Mallila|mittari Toteuma 31.3.2031|osa .) Hyvinvointipalvelut ·");
                }
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
}
