package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.comparison.MarkedDocument;
import fi.toteuma.comparison.SmallDocuments;
import fi.toteuma.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Changed words, read back from every format. */
class ChangedWordsTest {

    private static final Document MARKED = MarkedDocument.of(SmallDocuments.march(), SmallDocuments.june());

    private static byte[] file(String format) {
        return Renderers.of(format).orElseThrow().render(MARKED);
    }

    @Test
    void thePageMarksThemByElementsAndAWordThatIsHeard() {
        byte[] html = file("html");
        assertThat(NuValidator.findings(html)).isEmpty();
        var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertThat(page.select(".text-body ins").eachText())
                .containsExactly("lisätty: hieman suunniteltua suuremmat", "lisätty: Lainaus kasvoi.", "lisätty: Aukiolo laajeni.");
        assertThat(page.select(".text-body del").eachText()).containsExactly("poistettu: suunnitellut", "poistettu: Koulu suljettiin keväällä.");
        assertThat(page.select("#w1 del").eachText()).containsExactly("poistettu: Toteutuu", "poistettu: tammikuussa");
        assertThat(page.select("ins > .unseen:first-child, del > .unseen:first-child")).hasSameSizeAs(page.select("ins, del"));
    }

    @Test
    void wordShowsThemAsTrackedChangesOfToteumaFromTheDocumentsDay() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
            List<CTP> paragraphs = word.getParagraphs().stream().map(paragraph -> paragraph.getCTP()).toList();
            List<CTRunTrackChange> added = paragraphs.stream().flatMap(paragraph -> paragraph.getInsList().stream()).toList();
            List<CTRunTrackChange> removed = paragraphs.stream().flatMap(paragraph -> paragraph.getDelList().stream()).toList();
            assertThat(added).extracting(ChangedWordsTest::inserted)
                    .containsExactly("hieman suunniteltua suuremmat", "Lainaus kasvoi.", "Aukiolo laajeni.");
            assertThat(removed).extracting(ChangedWordsTest::deleted).containsExactly("suunnitellut", "Koulu suljettiin keväällä.");
            for (CTRunTrackChange change : added) {
                assertThat(change.getAuthor()).isEqualTo("Toteuma");
                assertThat(change.xgetDate().getStringValue()).isEqualTo("2031-07-01T00:00:00Z");
            }
            assertThat(paragraphs.stream().filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetRPr()
                    && paragraph.getPPr().getRPr().isSetDel())).as("a paragraph that went, went with its end").hasSize(1);
            assertThat(word.getDocument().xmlText().split("w:id=\"\\d+\" w:author").length - 1)
                    .isEqualTo(ids(word.getDocument().xmlText()));
            List<XmlError> errors = new ArrayList<>();
            word.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
            assertThat(word.getTables().getFirst().getText()).contains("Lukupaja alkoi helmikuussa.");
        }
    }

    /** How many different numbers the changes have. */
    private static int ids(String xml) {
        return (int) Arrays.stream(xml.split("w:id=\"")).skip(1)
                .filter(rest -> rest.substring(rest.indexOf('"') + 1).startsWith(" w:author"))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .distinct()
                .count();
    }

    private static String inserted(CTRunTrackChange change) {
        return text(change.getRList().stream().flatMap(run -> run.getTList().stream()).toList());
    }

    private static String deleted(CTRunTrackChange change) {
        return text(change.getRList().stream().flatMap(run -> run.getDelTextList().stream()).toList());
    }

    private static String text(List<CTText> texts) {
        return String.join("", texts.stream().map(CTText::getStringValue).toList());
    }

    @Test
    void thePdfKeepsItsProfilesAndReadsWhatWasAddedAndRemovedInItsPlace() throws IOException {
        byte[] pdf = file("pdf");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(ReadAloud.of(document))
                    .contains("Kulut ovat poistettu: suunnitellut lisätty: hieman suunniteltua suuremmat .")
                    .contains("Lukupaja alkoi poistettu: tammikuussa lisätty: helmikuussa .");
        }
    }

    @Test
    void aLiveFigureIsReadWhereItStandsInItsSentence() throws IOException {
        try (PDDocument document = Loader.loadPDF(Renderers.of("pdf").orElseThrow().render(SampleDocument.brief()))) {
            assertThat(ReadAloud.of(document).replace('\u00a0', ' ')).contains("Myyntituottoja kertyi 210 488,40 € , ja toimintakate toteutui 99,47 % suunnitellusta.");
        }
    }

    @Test
    void theWorkbookHoldsTheWordsOfNow() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            StringBuilder all = new StringBuilder();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('|'))));
            assertThat(all.toString()).contains("Lukupaja alkoi helmikuussa.").doesNotContain("tammikuussa");
        }
    }
}
