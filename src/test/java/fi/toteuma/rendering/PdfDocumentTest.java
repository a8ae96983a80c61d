package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.document.Block;
import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.kernel.Language;
import fi.toteuma.rendering.internal.pdf.PdfRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static final Document DOCUMENT = SampleDocument.lengthy();
    private static byte[] file;

    @BeforeAll
    static void write() {
        file = new PdfRenderer().render(DOCUMENT);
    }

    @Test
    void thePdfKeepsWhatItPromises() {
        assertThat(VeraPdf.failures(new PdfRenderer().render(SampleDocument.brief()))).isEmpty();
        assertThat(VeraPdf.failures(new PdfRenderer().render(SampleDocument.branded()))).isEmpty();
        assertThat(VeraPdf.failures(file)).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(new PdfRenderer().render(SampleDocument.lengthy())).isEqualTo(file);
    }

    @Test
    void everyPrintedCellComesAfterItsLabelInPrintOrder() throws IOException {
        String text = text(file).replaceAll("[\\s\\u00a0]+", " ");
        int at = text.indexOf(DOCUMENT.tables().getFirst().title());
        for (Table table : DOCUMENT.tables()) {
            at = text.indexOf(table.title(), at) + table.title().length();
            for (Table.Row row : table.rows()) {
                at = after(text, row.label(), at);
                for (int i = 0; i < row.cells().size(); i++) {
                    String printed = DOCUMENT.notation().print(row.cells().get(i).value(), table.columns().get(i));
                    at = after(text, printed.replace('\u00a0', ' '), at);
                }
            }
        }
    }

    private static int after(String text, String wanted, int from) {
        int found = text.indexOf(wanted, from);
        assertThat(found).as("%s after ...%s", wanted, text.substring(Math.max(0, from - 60), from)).isNotNegative();
        assertThat(found - from).as("distance to %s", wanted).isLessThan(3000);
        return found + wanted.length();
    }

    @Test
    void noCharacterIsLostForWantOfAGlyph() throws IOException {
        String text = text(file);
        assertThat(text).doesNotContain("#", "\ufffd", "\u00ad").contains("−", "–", "ä", "ö", "×", "·");
    }

    @Test
    void runningTextIsHyphenatedAndReadsRightOnceLinesAreJoined() throws IOException {
        String text = text(file);
        assertThat(text).containsPattern("\\p{L}{3}-\\R\\p{L}{3}");
        assertThat(text.replaceAll("-\\R", "").replaceAll("\\s+", " "))
                .contains("sopeuttamistoimenpiteiden vaikutukset näkyvät loppuvuoden kustannuskehityksessä");
    }

    @Test
    void everyPageSaysWhatItBelongsToAndItsNumber() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("Mallilan kunta", "Hyvinvointipalvelut · Osavuosikatsaus 1–3/2031 · tilanne 31.3.2031")
                        .contains("Luonnos 2, 17.4.2031 · luvut euroina · esimerkkiaineisto")
                        .contains("Sivu " + page + "/" + pages);
            }
        }
    }

    @Test
    void bookmarksContentsAndPagesAgree() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Map<String, Integer> bookmarks = new LinkedHashMap<>();
            collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);
            Map<String, Integer> contents = contents(pdf);
            assertThat(bookmarks).hasSizeGreaterThan(20);
            for (int unit = 1; unit <= 26; unit++) {
                String section = "Palvelualue " + unit;
                assertThat(contents).containsEntry(section, bookmarks.get(section));
                assertThat(text(pdf, bookmarks.get(section))).contains(section + "\n");
            }
        }
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, Map<String, Integer> pages) throws IOException {
        for (PDOutlineItem item : node.children()) {
            pages.put(item.getTitle(), pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
            collect(pdf, item, pages);
        }
    }

    /** Lines like "Palvelualue 3 . . . . 9" on the pages before the first section. */
    private static Map<String, Integer> contents(PDDocument pdf) throws IOException {
        Map<String, Integer> pages = new LinkedHashMap<>();
        Pattern line = Pattern.compile("(?m)^(\\S.*?)(?:\\s+\\.){3,}\\s*(\\d+)\\s*$");
        for (int page = 2; page <= 4; page++) {
            for (Matcher entry = line.matcher(text(pdf, page)); entry.find(); ) {
                pages.put(entry.group(1).strip(), Integer.valueOf(entry.group(2)));
            }
        }
        return pages;
    }

    @Test
    void theFileNamesItsLanguageTitleAuthorAndDate() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fi");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Osavuosikatsaus 1–3/2031");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Mallilan kunta");
            assertThat(pdf.getDocumentInformation().getSubject()).contains("tilanne 31.3.2031");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2031-04-17T00:00:00Z");
        }
    }

    @Test
    void aSwedishDocumentIsSwedishInItsTagsAndItsPageNumbers() throws IOException {
        byte[] swedish = new PdfRenderer().render(SampleDocument.in(Language.SV));
        try (PDDocument pdf = Loader.loadPDF(swedish)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(text(pdf, 1)).contains("Sida 1/");
        }
        assertThat(VeraPdf.failures(swedish)).isEmpty();
    }

    @Test
    void aCharacterWithoutAGlyphIsRefusedInsteadOfPrintedAsAnother() {
        Document odd = SampleDocument.brief();
        Document withOdd = new Document(
                odd.key(), odd.set(), odd.language(), odd.title(), odd.furniture(), odd.notation(), odd.brand(), odd.made(),
                List.of(Block.Paragraph.of(Block.Paragraph.Role.BODY, "Valmis \u6f22")), odd.provenance());
        assertThatThrownBy(() -> new PdfRenderer().render(withOdd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+6F22");
    }

    @Test
    void onlyTheDocumentsOwnTypefaceIsUsed() throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
        }
        assertThat(names).isNotEmpty().allMatch(name -> name.contains("LiberationSans"));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
