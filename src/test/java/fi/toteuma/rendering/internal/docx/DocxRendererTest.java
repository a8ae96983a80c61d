package fi.toteuma.rendering.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block;
import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.kernel.Language;
import fi.toteuma.rendering.SampleDocument;
import fi.toteuma.rendering.internal.chart.Typeface;
import fi.toteuma.rendering.internal.office.OfficeSample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class DocxRendererTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final DocxRenderer renderer = new DocxRenderer();

    @Test
    void headingsHaveRealHeadingStyles() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle().startsWith("Heading"))
                    .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .containsExactly("Heading1 Tuloslaskelma", "Heading2 Poikkeamat", "Heading3 Kuvana", "Heading1 Liite");
            for (int level = 1; level <= 3; level++) {
                assertThat(word.getStyles().getStyle("Heading" + level).getName()).isEqualTo("heading " + level);
            }
        }
    }

    @Test
    void everyParagraphNamesAStyleThatExists() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            List<XWPFParagraph> all = new ArrayList<>(word.getParagraphs());
            word.getTables().forEach(table -> table.getRows().forEach(
                    row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs()))));
            assertThat(all).allSatisfy(
                    paragraph -> assertThat(word.getStyles().styleExist(paragraph.getStyle())).isTrue());
        }
    }

    @Test
    void everyCellHoldsWhatIsPrintedAndNothingElse() throws IOException {
        for (Document report : List.of(OfficeSample.report(), SampleDocument.brief())) {
            try (XWPFDocument word = open(report)) {
                for (Table table : report.tables()) {
                    assertThat(cells(table(word, table.title()), 1)).isEqualTo(printed(report, table));
                }
            }
        }
    }

    @Test
    void headRowsRepeatAndNoRowIsCutAndTheFirstColumnIsAHead() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
                assertThat(table.getRows().stream().filter(XWPFTableRow::isRepeatHeader)).hasSize(1);
                var look = table.getCTTbl().getTblPr().getTblLook();
                assertThat(look.getFirstRow()).isEqualTo(true);
                assertThat(look.getFirstColumn()).isEqualTo(true);
            }
        }
    }

    @Test
    void aGroupHeadRunsOverAllColumns() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            XWPFTableRow group = word.getTables().getFirst().getRow(1);
            assertThat(group.getTableCells()).hasSize(1);
            assertThat(group.getCell(0).getCTTc().getTcPr().getGridSpan().getVal().intValue()).isEqualTo(6);
        }
    }

    @Test
    void tablesAndPicturesHaveAlternativeTexts() throws IOException {
        Document report = OfficeSample.report();
        try (XWPFDocument word = open(report)) {
            String xml = word.getDocument().xmlText();
            assertThat(xml).contains("<w:tblCaption w:val=\"Taulukko 1. Tuloslaskelma, tammi–maaliskuu 2025, euroa\"/>");
            assertThat(xml).contains("<w:tblDescription w:val=\"Tuotot ovat plussaa, kulut miinusta.\"/>");
            String alternative = "descr=\"Toteuma 4 392 250 euroa, talousarvio 19 477 800 euroa.\"";
            assertThat(xml.split(java.util.regex.Pattern.quote(alternative), -1)).hasSize(3);
            assertThat(word.getAllPictures()).singleElement().satisfies(
                    picture -> assertThat(picture.getData()).startsWith(PNG));
        }
    }

    @Test
    void theFileSaysItsLanguage() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            assertThat(language(word)).isEqualTo("fi-FI");
        }
        try (XWPFDocument word = open(in(Language.SV))) {
            assertThat(language(word)).isEqualTo("sv-FI");
            assertThat(word.getFooterList().getFirst().getText()).contains("Sida");
        }
        try (XWPFDocument word = open(in(Language.EN))) {
            assertThat(language(word)).isEqualTo("en-GB");
            assertThat(word.getFooterList().getFirst().getText()).contains("Page");
        }
    }

    @Test
    void everyPageSaysWhatItBelongsTo() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            assertThat(word.getHeaderList()).isNotEmpty().allSatisfy(
                    header -> assertThat(header.getText()).contains("Kuusilahden kunta", "Osavuosikatsaus 1–3/2025"));
            assertThat(word.getFooterList()).isNotEmpty().allSatisfy(footer -> {
                assertThat(footer.getText()).contains(
                        "Hyvinvointipalvelut · Osavuosikatsaus 1–3/2025 · tilanne 31.3.2025",
                        "Luonnos 1, 17.4.2025 · luvut euroina · esimerkkiaineisto", "Sivu");
                assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ");
            });
        }
    }

    @Test
    void theContentsAreAFieldThatIsFilledAlreadyAndEveryEntryHasItsTarget() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            String xml = word.getDocument().xmlText();
            assertThat(xml).contains(" TOC \\o \"1-2\" \\h ");
            for (int number = 1; number <= 4; number++) {
                String anchor = "_Toc0000000" + number;
                assertThat(xml).contains("w:name=\"" + anchor + "\"");
                assertThat(xml.contains("w:anchor=\"" + anchor + "\"")).as(anchor).isEqualTo(number != 3);
            }
            assertThat(xml).doesNotContain("updateFields");
        }
    }

    @Test
    void theContentsNameThePages() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            String xml = word.getDocument().xmlText();
            List<String> entries = new ArrayList<>();
            var links = java.util.regex.Pattern.compile("<w:hyperlink .*?</w:hyperlink>").matcher(xml);
            while (links.find()) {
                entries.add(links.group().replaceAll("<w:instrText.*?</w:instrText>|<w:rPr>.*?</w:rPr>", "").replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ").strip());
            }
            assertThat(entries).startsWith("Tuloslaskelma 3", "Poikkeamat 3", "Liite 4");
        }
    }

    @Test
    void aTableOfManyColumnsLiesAcrossItsOwnPage() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            var last = word.getDocument().getBody().getSectPr();
            assertThat(last.getPgSz().getOrient().toString()).isEqualTo("landscape");
            assertThat(word.getDocument().getBody().getPList().stream()
                            .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()))
                    .isNotEmpty()
                    .allSatisfy(paragraph -> assertThat(paragraph.getPPr().getSectPr().getPgSz().isSetOrient()).isFalse());
        }
    }

    /** In reading order: what stands on the left, then what stands on the right. */
    @Test
    void whatStandsSideBySideIsSetInTwoColumnsOfTheSamePage() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            List<String> columns = word.getDocument().getBody().getPList().stream()
                    .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getPPr().getSectPr().xmlText())
                    .filter(section -> section.contains("<w:cols"))
                    .toList();
            assertThat(columns).singleElement().satisfies(section -> assertThat(section)
                    .contains("<w:type w:val=\"continuous\"/>", "w:num=\"2\"", "w:w=\"" + Page.WIDE + "\"", "w:w=\"" + Page.NARROW + "\""));
            var grid = word.getTables().get(1).getCTTbl().getTblGrid().getGridColList();
            assertThat(grid.stream().mapToInt(column -> Integer.parseInt(column.getW().toString())).sum()).isEqualTo(Page.WIDE);
        }
    }

    @Test
    void theTypefaceComesWithTheFileAndCanBeRead() throws IOException {
        for (Typeface face : Typeface.values()) {
            byte[] file = EmbeddedFonts.obscured(EmbeddedFonts.file(face), EmbeddedFonts.key(face));
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                for (int letter : "Äö−€ 0→¹".codePoints().toArray()) {
                    assertThat(font.getUnicodeCmapLookup().getGlyphId(letter)).as(Character.toString(letter)).isNotZero();
                }
            }
        }
        try (XWPFDocument word = open(OfficeSample.report())) {
            assertThat(word.getPackage().getPartsByContentType("application/vnd.openxmlformats-officedocument.obfuscatedFont")).hasSize(3);
        }
    }

    @Test
    void columnsTogetherAreAsWideAsTheText() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            var grid = word.getTables().getFirst().getCTTbl().getTblGrid().getGridColList();
            int sum = grid.stream().mapToInt(column -> Integer.parseInt(column.getW().toString())).sum();
            assertThat(sum).isEqualTo(Page.UPRIGHT.textWidth());
        }
    }

    @Test
    void textThatLooksLikeMarkupStaysTextAndNoBreakSpacesAreKept() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText)
                    .contains("Kuluista on käytetty 22,93\u00A0prosenttia. Loput 30\u00A0808\u00A0884\u00A0euroa jäävät <loppuvuodelle> & muille.");
        }
    }

    @Test
    void controlCharactersThatNoXmlCanHoldAreLeftOut() throws IOException {
        Document odd = OfficeSample.document(List.of(Block.Paragraph.of(Block.Paragraph.Role.BODY, "a\u0000b\u000Bc\uFFFEd 😀")));
        try (XWPFDocument word = open(odd)) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("abcd 😀");
        }
    }

    @Test
    void theXmlFollowsTheSchema() throws IOException {
        try (XWPFDocument word = open(OfficeSample.report())) {
            assertThat(schemaErrors(word.getDocument())).isEmpty();
            assertThat(word.getStyles().getCtStyles().getStyleList()).filteredOn(style -> style.isSetPPr())
                    .allSatisfy(style -> assertThat(schemaErrors(style.getPPr())).isEmpty());
            assertThat(schemaErrors(word.getHeaderList().getFirst()._getHdrFtr())).isEmpty();
            assertThat(schemaErrors(word.getFooterList().getFirst()._getHdrFtr())).isEmpty();
        }
    }

    @Test
    void theFileCarriesTheDocumentsDateAndIsTheSameEveryTime() throws IOException {
        byte[] first = renderer.render(OfficeSample.report());
        assertThat(renderer.render(OfficeSample.report())).isEqualTo(first);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(first))) {
            var properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Osavuosikatsaus 1–3/2025");
            assertThat(properties.getCreator()).isEqualTo("Kuusilahden kunta");
            assertThat(properties.getSubject()).contains("Hyvinvointipalvelut");
            assertThat(properties.getCreated()).isEqualTo("2025-04-17T00:00:00.000Z");
        }
    }

    private XWPFDocument open(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(renderer.render(document)));
    }

    private static Document in(Language language) {
        Document report = OfficeSample.report();
        return new Document(report.key(), report.set(), language, report.title(), report.furniture(), report.notation(),
                report.brand(), report.made(), report.blocks(), report.provenance());
    }

    private static String language(XWPFDocument word) {
        var defaults = word.getStyles().getCtStyles().getDocDefaults().getRPrDefault();
        return defaults.getRPr().getLangArray(0).getVal().toString();
    }

    /** The only table of this title. */
    static XWPFTable table(XWPFDocument word, String title) {
        List<XWPFTable> found = word.getTables().stream()
                .filter(table -> table.getCTTbl().getTblPr().getTblCaption().getVal().equals(title))
                .toList();
        assertThat(found).as(title).hasSize(1);
        return found.getFirst();
    }

    /** Rows as label and cells. */
    private static List<List<String>> cells(XWPFTable table, int from) {
        return table.getRows().stream().skip(from)
                .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    private static List<List<String>> printed(Document document, Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> texts = new ArrayList<>(List.of(row.label()));
            for (int i = 0; i < row.cells().size(); i++) {
                texts.add(document.notation().print(row.cells().get(i).value(), table.columns().get(i)));
            }
            rows.add(texts);
        }
        return rows;
    }

    static List<String> schemaErrors(XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }
}
