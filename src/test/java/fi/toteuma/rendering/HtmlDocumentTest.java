package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.rendering.internal.html.HtmlRenderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {

    private final Document document = SampleDocument.brief();
    private final byte[] file = new HtmlRenderer().render(document);
    private final org.jsoup.nodes.Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));

    @Test
    void everyTableRowHasItsLabelAndOnePrintedTextPerColumn() {
        for (Table table : document.tables()) {
            List<Element> rows = page.getElementById(table.id()).select("tbody > tr");
            assertThat(rows).hasSameSizeAs(table.rows());
            for (int i = 0; i < rows.size(); i++) {
                assertThat(texts(rows.get(i))).isEqualTo(expected(table, table.rows().get(i)));
            }
        }
    }

    private static List<String> texts(Element row) {
        return row.children().stream().map(cell -> cell.tagName() + ":" + cell.wholeText().strip()).toList();
    }

    private List<String> expected(Table table, Table.Row row) {
        List<String> texts = new ArrayList<>(List.of("th:" + row.label()));
        for (int i = 0; i < row.cells().size(); i++) {
            texts.add("td:" + document.notation().print(row.cells().get(i).value(), table.columns().get(i)));
        }
        return texts;
    }

    @Test
    void headersAreTiedToTheirRowsAndColumnsAndTheTitleToItsTable() {
        Element table = page.getElementById("u1t1");
        assertThat(table.select("thead th[scope=col]")).hasSize(6);
        assertThat(table.select("tbody tr.detail > th[scope=row]")).hasSize(6);
        assertThat(table.select("tr.group > th[scope=rowgroup][colspan=6]").eachText()).containsExactly("Toiminta", "Rahoitus");
        assertThat(page.getElementById(table.attr("aria-labelledby")).text()).startsWith("Tuloslaskelma, palvelualue 1");
    }

    @Test
    void whatIsMissingAndWhatIsNotBookedLookDifferentFromZero() {
        assertThat(page.select("#u1t1 td i.missing").eachText()).containsExactly("puuttuu");
        assertThat(page.select("#u1t1 td i.not-booked").eachText()).containsExactly("ei kirjattu");
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        int level = 0;
        for (Element heading : page.select("h1,h2,h3,h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
    }

    @Test
    void theContentsLeadToHeadings() {
        List<String> targets = page.select("nav a").eachAttr("href");
        assertThat(targets).contains("#tiivistelma", "#kuvat", "#u1").allSatisfy(target -> assertThat(page.select("main " + target)).hasSize(1));
    }

    @Test
    void thePageIsInTheLanguageOfTheDocumentAndSaysThatItsFiguresAreAnExample() {
        assertThat(page.select("html").attr("lang")).isEqualTo("fi");
        assertThat(page.select("header .caution").text()).isEqualTo("esimerkkiaineisto");
    }

    @Test
    void nothingIsFetchedFromOutside() {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        assertThat(page.select("[src],link,[style]")).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(new HtmlRenderer().render(SampleDocument.brief())).isEqualTo(file);
    }
}
