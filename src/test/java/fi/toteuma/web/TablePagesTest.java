package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TablePagesTest extends WebTest {

    private static final String TABLES = "/tables/heinola/ov2025q1/malli";
    private static final String STATEMENT = TABLES + "/t2";

    @Test
    void theTablesOfADocumentAreListed() {
        Document page = page(get(TABLES));
        assertThat(page.select(".table-list a").eachAttr("href")).contains(STATEMENT).hasSizeGreaterThan(5);
    }

    @Test
    void everyFigureOfATableSaysWhereItComesFrom() {
        List<Element> figures = page(get(STATEMENT)).select("table.figures a.figure");
        assertThat(figures).hasSizeGreaterThan(80);
        List<String> wrong = new ArrayList<>();
        for (Element figure : figures) {
            Element explanation = page(get(path(figure))).select("#explanation").first();
            if (explanation == null || !explanation.select(".asked").text().equals(figure.text())) {
                wrong.add(figure.attr("href") + ": another figure");
            } else if (explanation.text().contains("Summa ei ole sama")) {
                wrong.add(figure.attr("href") + ": facts that don't add up");
            } else if (explanation.select(".parts a, .facts").isEmpty()) {
                wrong.add(figure.attr("href") + ": no source");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String path(Element link) {
        return link.attr("href").replaceFirst("#.*", "");
    }

    @Test
    void factsAreLaidOutByAccountAndMonthWithTheirImportAndRows() {
        Document page = page(get(STATEMENT + "/myyntituotot/actual"));
        Element facts = page.select(".facts").first();
        assertThat(facts).isNotNull();
        assertThat(facts.select("caption").text()).isEqualTo("Toteuma 2025");
        assertThat(facts.select("th.month").eachText()).contains("tammikuu", "helmikuu", "maaliskuu");
        assertThat(facts.select("tfoot .num").text()).isEqualTo("210 488,00");
        assertThat(facts.select(".total").text()).contains("Summa on sama kuin solun luku.");
        assertThat(facts.select(".files").text()).contains("entries-2025-01-03.csv", "SHA-256");
        assertThat(facts.select("tr.rows").text()).contains("Tiedoston rivit");
    }

    @Test
    void aSumLeadsToTheCellsItAddsUp() {
        Element explanation = page(get(STATEMENT + "/toimintatuotot/actual", "Accept-Language", "en")).select("#explanation").first();
        assertThat(explanation).isNotNull();
        assertThat(explanation.select(".rule").text()).isEqualTo("The sum of these cells:");
        assertThat(explanation.select(".parts a").eachAttr("href")).contains(STATEMENT + "/myyntituotot/actual#explanation");
        assertThat(explanation.select(".parts .sign").eachText()).containsOnly("+");
    }

    @Test
    void whatIsNoCellIsNotFound() {
        for (String path : List.of(
                TABLES + "/t99", STATEMENT + "/nosuch/actual", STATEMENT + "/myyntituotot/nosuch", STATEMENT + "/@0/@0",
                STATEMENT + "/%3Cscript%3E/actual", "/tables/heinola/nosuch/malli", "/tables/x/y/z/t1/a/b")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aTableIsOneTabStopWithArrowsEnterAndEscape() {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = browser.open(address(STATEMENT), new Reading(1280, ColorScheme.LIGHT, true), "fi-FI", session());
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            assertThat(page.locator("table.figures [tabindex='0']").count()).isEqualTo(1);
            page.locator("table.figures [tabindex='0']").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowRight");
            String asked = focused(page);
            assertThat(asked).isEqualTo("243 740");
            page.keyboard().press("Enter");
            Locator title = page.locator("#explanation-title");
            title.waitFor();
            assertThat(spaced(page.locator("#explanation .asked").textContent())).isEqualTo(asked);
            assertThat(page.url()).contains("/t2/maksutuotot/before");
            assertThat(focused(page)).startsWith("Maksutuotot, Toteuma");
            assertThat(spaced(page.locator("a.figure[aria-current]").textContent())).isEqualTo(asked);
            page.keyboard().press("Escape");
            page.locator("#explanation.none").waitFor(new Locator.WaitForOptions().setState(
                    WaitForSelectorState.ATTACHED));
            page.waitForFunction("document.activeElement.classList.contains('figure')");
            assertThat(focused(page)).isEqualTo(asked);
            assertThat(complaints).isEmpty();
        }
    }

    private static String focused(Page page) {
        return spaced(String.valueOf(page.evaluate("document.activeElement.textContent")));
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    @Test
    void withoutAScriptALinkOpensTheSameExplanation() {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = browser.open(address(STATEMENT), new Reading(1280, ColorScheme.LIGHT, false), "fi-FI", session());
            page.locator("a.figure").first().click();
            assertThat(page.locator("#explanation .facts").count()).isPositive();
            page.locator("#explanation .close").click();
            assertThat(page.locator("#explanation-title").count()).isZero();
        }
    }
}
