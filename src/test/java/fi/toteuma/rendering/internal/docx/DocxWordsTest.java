package fi.toteuma.rendering.internal.docx;

import static fi.toteuma.rendering.internal.docx.DocxRendererTest.schemaErrors;
import static fi.toteuma.rendering.internal.docx.DocxRendererTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Card;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.rendering.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables of words, cards, lists and marks, read back from the Word file. */
class DocxWordsTest {

    private static final Document DOCUMENT = SampleDocument.brief();
    private static XWPFDocument word;

    @BeforeAll
    static void write() throws IOException {
        word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(DOCUMENT)));
    }

    @AfterAll
    static void close() throws IOException {
        word.close();
    }

    @Test
    void everyCellHoldsItsPiecesAndNothingElse() {
        for (WordTable table : DOCUMENT.wordTables()) {
            XWPFTable written = table(word, table.title());
            assertThat(texts(written.getRow(0))).isEqualTo(table.columns().stream().map(column -> List.of(column.head())).toList());
            for (int i = 0; i < table.rows().size(); i++) {
                assertThat(texts(written.getRow(1 + i)))
                        .isEqualTo(table.rows().get(i).cells().stream().map(cell -> lines(cell.pieces())).toList());
            }
        }
        for (Card card : DOCUMENT.cards()) {
            XWPFTable written = table(word, card.title());
            for (int i = 0; i < card.fields().size(); i++) {
                assertThat(texts(written.getRow(i)))
                        .containsExactly(List.of(card.fields().get(i).label()), lines(card.fields().get(i).pieces()));
            }
        }
    }

    /** A text per paragraph, a cell each. */
    private static List<List<String>> texts(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream()
                        .map(paragraph -> paragraph.getText().replaceAll("^[\\t\\u00a0]+|\\u00a0+$", "").replace('\u00a0', ' '))
                        .filter(text -> !text.isEmpty())
                        .toList())
                .toList();
    }

    private static List<String> lines(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Piece.RiskMark(int bars, String risk, String product)
                        ? Stream.of(risk, product)
                        : piece.plain().lines())
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void headRowsRepeatGroupsRunOverAllColumnsAndNoRowIsCut() {
        XWPFTable goals = table(word, "Tavoitteet ja niiden tila 31.3.2031, palvelualueen käyttösuunnitelma");
        assertThat(goals.getRow(0).isRepeatHeader()).isTrue();
        assertThat(goals.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(goals.getRow(1).getTableCells()).hasSize(1);
        assertThat(goals.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal().intValue()).isEqualTo(3);
        XWPFTable card = table(word, "Nuorten ohjaamo");
        assertThat(card.getRows()).noneMatch(XWPFTableRow::isRepeatHeader);
        assertThat(card.getCTTbl().getTblPr().getTblLook().getFirstColumn()).isEqualTo(true);
    }

    @Test
    void shapesArePicturesWithTheirWordAsAlternativeAndEachIsInTheFileOnce() {
        String xml = word.getDocument().xmlText();
        assertThat(xml.split("name=\"shape-met\" descr=\"Toteutuu\"", -1)).hasSize(3);
        assertThat(xml).contains("descr=\"11 tavoitetta toteutuu, viisi osittain, yhdestä ei ole tietoa.\"", "name=\"shape-high\" descr=\"Korkea\"");
        assertThat(word.getAllPictures()).as("five charts, four states, two risks, a row of marks").hasSize(12);
        List<String> ids = Stream.of(xml.split("<wp:docPr id=\"", -1)).skip(1).map(part -> part.substring(0, part.indexOf('"'))).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void listsAreWordsOwnAndNumbersBeginAnewInEach() {
        List<XWPFParagraph> items = word.getParagraphs().stream().filter(paragraph -> paragraph.getNumID() != null).toList();
        assertThat(items).extracting(XWPFParagraph::getNumFmt).containsExactly("bullet", "bullet", "decimal", "decimal", "decimal");
        assertThat(items.get(2).getNumID()).isEqualTo(items.get(3).getNumID()).isNotEqualTo(items.get(4).getNumID());
        assertThat(items.get(4).getNumStartOverride()).isEqualTo(1);
    }

    @Test
    void liveFiguresArePlainText() {
        assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText)
                .contains("Myyntituottoja kertyi 210\u00a0488,40\u00a0€, ja toimintakate toteutui 99,47\u00a0% suunnitellusta. Poistot kasvoivat hieman.");
    }

    @Test
    void aWideTableLiesAcrossWithItsHeading() {
        String xml = word.getDocument().xmlText();
        int heading = xml.lastIndexOf("Kaikki hankkeet yhdessä taulukossa");
        int table = xml.lastIndexOf("Hankkeet, rahoittajat ja tilanne");
        String between = xml.substring(heading, table);
        assertThat(between).doesNotContain("<w:sectPr");
        assertThat(xml.substring(table)).containsSubsequence("<w:sectPr", "w:orient=\"landscape\"", "Hankkeita arvioidaan");
    }

    @Test
    void theXmlFollowsTheSchemaAndEveryParagraphNamesAStyleThatExists() {
        assertThat(schemaErrors(word.getDocument())).isEmpty();
        assertThat(word.getNumbering().getAbstractNums()).hasSize(4).allSatisfy(kind -> assertThat(schemaErrors(kind.getCTAbstractNum())).isEmpty());
        assertThat(word.getNumbering().getNums()).allSatisfy(list -> assertThat(schemaErrors(list.getCTNum())).isEmpty());
        Stream<XWPFParagraph> inCells = word.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getParagraphs)
                .flatMap(List::stream);
        assertThat(Stream.concat(word.getParagraphs().stream(), inCells).map(XWPFParagraph::getStyle).distinct())
                .allSatisfy(style -> assertThat(word.getStyles().styleExist(style)).as(style).isTrue());
    }
}
