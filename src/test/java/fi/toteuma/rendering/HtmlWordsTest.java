package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.rendering.internal.html.HtmlRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Tables of words, cards, lists, marks and live figures, read back from the page. */
class HtmlWordsTest {

    private final Document document = SampleDocument.brief();
    private final org.jsoup.nodes.Document page = Jsoup.parse(new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8));

    @Test
    void everyCellHoldsItsPiecesAndNothingElse() {
        assertThat(document.wordTables()).hasSizeGreaterThan(3);
        for (WordTable table : document.wordTables()) {
            List<Element> rows = page.getElementById(table.id()).select("tbody > tr");
            assertThat(rows).hasSameSizeAs(table.rows());
            for (int i = 0; i < rows.size(); i++) {
                List<List<String>> printed = table.rows().get(i).cells().stream().map(cell -> lines(cell.pieces())).toList();
                assertThat(rows.get(i).children().stream().map(cell -> cell.select("p,li").eachText().stream().map(text -> text.replace('\u00a0', ' ')).toList()).toList()).isEqualTo(printed);
            }
        }
    }

    /** What is printed, a text per paragraph or item. */
    private static List<String> lines(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Piece.RiskMark(int bars, String word, String product)
                        ? Stream.of(word, product)
                        : piece.plain().lines())
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void headersAreTiedToTheirRowsColumnsAndGroups() {
        Element table = page.getElementById("tav1");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Tila ja syy", "Tavoite 2031 ja mittari", "Toteuma 31.3.2031");
        assertThat(table.select("tr.words-detail > th[scope=row]:nth-child(2)")).hasSize(4);
        assertThat(table.select("tr.words-detail > td")).hasSize(8);
        assertThat(table.select("tr.words-group > th[scope=rowgroup][colspan=3]").eachText())
                .containsExactly("1 Hyvinvoinnin kasvu Hyvinvointi lisääntyy · Toimiva arki · Hiilineutraali Mallila",
                        "2 Uudistuva työ ja asuminen Muuttovoiton vahvistaminen · Monipaikkainen Mallila");
        assertThat(page.getElementById(table.attr("aria-labelledby")).text()).startsWith("Tavoitteet ja niiden tila");
    }

    @Test
    void aStateHasItsWordAndAShapeThatIsNotReadAloud() {
        assertThat(page.select("#tav1 .status").eachText()).containsExactly("Ei tietoa", "Toteutuu", "Toteutuu osittain", "Ei toteudu");
        assertThat(page.select("#tav1 .status > svg[aria-hidden=true]").eachAttr("class"))
                .containsExactly("shape shape-no-information", "shape shape-met", "shape shape-partly", "shape shape-not-met");
        assertThat(page.select("#ris1 .status > svg[aria-hidden=true]").eachAttr("class"))
                .containsExactly("shape shape-high", "shape shape-low", "shape shape-low");
    }

    @Test
    void aCardIsATableWhoseLabelsHeadItsRows() {
        Element card = page.getElementById("kortti1");
        assertThat(card.select("tr > th[scope=row]").eachText()).containsExactly("Tavoite", "Tila", "Toimenpiteet", "Rahoitus", "Riskit");
        assertThat(card.select("td").last().text()).isEmpty();
        assertThat(page.getElementById(card.attr("aria-labelledby")).text()).isEqualTo("Nuorten ohjaamo");
    }

    @Test
    void marksWithoutWordsSayTogetherWhatIsSeen() {
        Element marks = page.selectFirst(".marks[role=img]");
        assertThat(marks.attr("aria-label")).isEqualTo("11 tavoitetta toteutuu, viisi osittain, yhdestä ei ole tietoa.");
        assertThat(marks.select("svg")).hasSize(17);
        assertThat(page.select(".marks:not([role]) .mark-word").eachText()).containsExactly("Toteutuu", "Toteutuu osittain", "Ei toteudu", "Ei tietoa");
    }

    @Test
    void listsAreLists() {
        assertThat(page.select("main > div > ul > li, main > div > ol > li").eachText()).startsWith(
                "Varhaiskasvatuksen asiakasmaksut jäivät 12 300 euroa odotetusta.",
                "Kuljetukset maksavat kilpailutuksen jälkeen enemmän kuin ennen.",
                "Kilpailutus uusitaan syksyllä.");
        assertThat(page.select("main > div > ol")).hasSize(2);
    }

    @Test
    void theRiskMatrixCanBeReadAsATable() {
        List<String> rows = page.select("#k5 tbody tr").stream().map(Element::text).toList();
        assertThat(page.select("#k5 thead th").eachText()).containsExactly("Todennäköisyys", "Merkittävyys", "Arvo", "Riskit");
        assertThat(rows).hasSize(9).startsWith("Todennäköinen Kriittinen 9 1").contains("Mahdollinen Vähäinen 2 2, 3");
    }

    @Test
    void aLiveFigureNamesItsSource() {
        assertThat(page.select("span.live").eachText()).containsExactly("210 488,40 €", "99,47 %", "12 300");
        assertThat(page.select("span.live").eachAttr("data-source")).containsExactly("myynti3", "kate", "myynti3");
        assertThat(page.getElementById("provenance").data()).contains("\"figures\":{\"myynti3\":");
    }
}
