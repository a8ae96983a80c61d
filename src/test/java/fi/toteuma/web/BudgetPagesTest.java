package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A unit's budget: read, typed, pasted, divided, taken back. Each test types on a year of its own. */
class BudgetPagesTest extends WebTest {

    private static final String UNIT = "430";

    @Test
    void anApprovedBudgetShowsItsAmendmentsAndIsNotTypedOver() {
        Document page = page(get(budget(2024)));
        assertThat(text(page, "amendments|4760|")).isEqualTo("−85 000");
        assertThat(text(page, "original|~avustukset")).isEqualTo("−92 200");
        assertThat(text(page, "amended|~avustukset")).isEqualTo("−177 200");
        assertThat(text(page, "amended|~toimintakate")).isEqualTo("−4 484 900");
        assertThat(page.select("td[data-open]")).isEmpty();
        HttpClient browser = browser();
        send(browser, Reader.form(address(forms(2024)), Map.of("token", Reader.token(get(browser, budget(2025))), "cell-original|4760|", "-1", "versions", "")));
        assertThat(text(page(get(budget(2024))), "original|~avustukset")).isEqualTo("−92 200");
    }

    @Test
    void whatIsTypedIsStoredAndSumsFollow() {
        HttpClient browser = browser();
        Document saved = page(typed(browser, 2026, Map.of("original|4000|", "−1 000,50", "original|3360|", "(200)"), "4000", "3360"));
        assertThat(saved.select(".saved").text()).startsWith("Tallennettu");
        Document page = page(get(budget(2026)));
        assertThat(text(page, "original|4000|")).isEqualTo("−1 000,50");
        assertThat(text(page, "original|~toimintakate")).isEqualTo("−1 200,50");
        assertThat(text(page(get(budget(2026, "HED"))), "original|~toimintakate")).isEqualTo("−1 201");
        assertThat(page(get("/imports?municipality=heinola")).text()).doesNotContain("toteuma-");
        undo(browser, 2026);
        assertThat(text(page(get(budget(2026))), "original|4000|")).isEmpty();
    }

    @Test
    void aWrongCellIsSaidAndNothingOfThePasteIsStored() {
        Document answer = page(typed(browser(), 2028, Map.of("original|4000|", "−5", "original|4300|", "−1 136 6OO"), "4000", "4300"));
        assertThat(answer.select("[role=alert]").text()).contains("2 solua, yksi on korjattava", "ei ole luku", "Korjaa: −1 136 600");
        assertThat(answer.select("td.wrong-cell").eachAttr("data-cell")).containsExactly("original|4300|");
        assertThat(answer.select("td.pasted").eachAttr("data-cell")).containsExactly("original|4000|");
        assertThat(text(page(get(budget(2028) + "&account=4000")), "original|4000|")).isEmpty();
    }

    @Test
    void twoPeopleDontOverwriteEachOther() {
        HttpClient one = browser();
        String before = found(one, 2029);
        typed(browser(), 2029, Map.of("original|4000|", "-7"), "4000");
        Map<String, String> mine = form(one, 2029, Map.of("original|4000|", "-8"), "4000");
        mine.put("versions", before);
        Document conflict = page(send(one, scripted(2029, mine)));
        assertThat(conflict.select(".conflict").text()).contains("−8", "−7", "Mitään ei tallennettu päälle");
        assertThat(text(page(get(budget(2029))), "original|4000|")).isEqualTo("−7");
        Map<String, String> kept = inputs(conflict.select(".conflict form").first());
        assertThat(send(one, Reader.form(address(forms(2029)), kept)).statusCode()).isEqualTo(303);
        assertThat(text(page(get(budget(2029))), "original|4000|")).isEqualTo("−8");
    }

    @Test
    void aSumTypedOnALineIsDividedAsLastYears() {
        HttpClient browser = browser();
        typed(browser, 2030, Map.of("original|4000|", "-300", "original|4110|", "-100"), "4000", "4110");
        Document page = page(typed(browser, 2031, Map.of("original|~henkilostokulut", "-1000,01")));
        assertThat(page.select("[role=alert]")).isEmpty();
        assertThat(text(page, "original|4000|")).isEqualTo("−750,01");
        assertThat(text(page, "original|4110|")).isEqualTo("−250,00");
        assertThat(text(page, "original|~henkilostokulut")).isEqualTo("−1 000,01");
    }

    @Test
    void withoutAScriptAFormStoresWhatWasTouchedOnly() {
        HttpClient browser = browser();
        String address = budget(2050) + "&account=4000&account=4300&view=form";
        Map<String, String> fields = inputs(page(get(browser, address)).select("form.budget-form").first());
        fields.put("cell-original|4000|", "-12,50");
        fields.put("cell-plan2051|4000|", "-13");
        assertThat(send(browser, Reader.form(address(forms(2050)), fields)).statusCode()).isEqualTo(303);
        Document page = page(get(budget(2050)));
        assertThat(page.select("tr.row-account")).hasSize(1);
        assertThat(text(page, "original|4000|")).isEqualTo("−12,50");
        assertThat(text(page, "plan2051|4000|")).isEqualTo("−13");
        undo(browser, 2050);
        assertThat(page(get(budget(2050))).select("tr.row-account")).as("budget and plan are taken back together").isEmpty();
    }

    @Test
    void anAmountThatStandsInAFieldCanBeSentBackInEveryLanguage() {
        HttpClient browser = browser();
        typed(browser, 2042, Map.of("original|4000|", "-1234567,50"), "4000");
        for (String language : List.of("fi", "sv", "en")) {
            String shown = page(get(browser, budget(2042) + "&view=form", "Accept-Language", language)).select("input.num").first().val();
            Document answer = page(typed(browser, 2042, Map.of("original|4000|", shown)));
            assertThat(answer.select("[role=alert]")).as(language + ": " + shown).isEmpty();
            assertThat(text(answer, "original|4000|")).isEqualTo("−1 234 567,50");
        }
    }

    @Test
    void onceApprovedABudgetIsAmendedOnly() {
        HttpClient browser = browser();
        typed(browser, 2034, Map.of("original|4000|", "-5"), "4000");
        Map<String, String> form = Map.of("token", Reader.token(get(browser, budget(2034))), "decided", "2033-11-15", "section", "§ 77");
        assertThat(send(browser, Reader.form(address(forms(2034) + "/approval"), form)).statusCode()).isEqualTo(303);
        Document page = page(get(budget(2034)));
        assertThat(page.select(".hint").text()).contains("15.11.2033", "§ 77");
        assertThat(page.select("td[data-open]")).isEmpty();
    }

    @Test
    void aBoardsAmendmentThatIsntNoughtAtTheCouncilsLevelIsRefusedBesideTheForm() {
        HttpClient browser = browser();
        Map<String, String> form = amendment(browser, "edistamislautakunta", "-500");
        HttpResponse<byte[]> refused = send(browser, Reader.form(address(forms(2025) + "/amendment"), form));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#amendments [role=alert]").text()).contains("20.3.2025", "−500,00");
        assertThat(page(refused).select("#amount-0").val()).isEqualTo("-500");
        assertThat(page(refused).select("#amend-reason").val()).isEqualTo("Sijaiset");
        assertThat(text(page(get(budget(2025))), "amendments|4000|")).isEqualTo("0");
    }

    @Test
    void theCouncilsAmendmentIsInTheAmendedBudgetAndCanBeTakenBack() {
        HttpClient browser = browser();
        String before = text(page(get(budget(2025))), "amended|~henkilostokulut");
        assertThat(send(browser, Reader.form(address(forms(2025) + "/amendment"), amendment(browser, "valtuusto", "-1 500"))).statusCode()).isEqualTo(303);
        Document page = page(get(budget(2025)));
        assertThat(text(page, "amendments|4000|")).isEqualTo("−1 500");
        assertThat(before).isEqualTo("−1 700 500");
        assertThat(text(page, "amended|~henkilostokulut")).isEqualTo("−1 702 000");
        assertThat(page.select("#amendments summary").text()).contains("20.3.2025 Kaupunginvaltuusto, pykälä ei tiedossa: Sijaiset");
        undo(browser, 2025);
        assertThat(text(page(get(budget(2025))), "amended|~henkilostokulut")).isEqualTo(before);
    }

    private Map<String, String> amendment(HttpClient browser, String body, String amount) {
        Map<String, String> form = inputs(page(get(browser, budget(2025))).select("#amendments form").first());
        form.putAll(Map.of("body", body, "decided", "2025-03-20", "reason", "Sijaiset", "unit-0", UNIT, "account-0", "4000", "amount-0", amount));
        return form;
    }

    @Test
    void aForecastThatNobodyGaveIsProposedAndCanBeTakenOver() {
        HttpClient browser = browser();
        Element section = page(get(browser, budget(2025))).getElementById("forecast");
        assertThat(spaced(section.select("#about-toimintakulut").text()))
                .contains("ei annettu", "Laskennallinen −5 400 000 €", "Vuosista 2022, 2023, 2024", "keskimäärin 5,3 %");
        Map<String, String> form = inputs(section.select("form").first());
        form.put("line-toimintatuotot", "650 000,01");
        assertThat(send(browser, Reader.form(address(forms(2025) + "/forecast"), form)).statusCode()).isEqualTo(303);
        Element given = page(get(browser, budget(2025))).getElementById("forecast");
        assertThat(spaced(given.select("#forecast-toimintatuotot").val())).isEqualTo("650 000,01");
        assertThat(spaced(given.select("#forecast-toimintakulut").val())).isEqualTo("−5 400 000");
        assertThat(given.select("#about-toimintakulut").text()).contains("Annettu.");
        form.put("line-toimintatuotot", "1");
        HttpResponse<byte[]> late = send(browser, Reader.form(address(forms(2025) + "/forecast"), form));
        assertThat(late.statusCode()).as("based on what isn't there any more").isEqualTo(409);
        undo(browser, 2025);
        assertThat(page(get(browser, budget(2025))).select("#about-toimintakulut").text()).contains("ei annettu");
    }

    @Test
    void aUnitThatIsNotThereIsSaidAndThoseThatAreAreOffered() {
        HttpResponse<byte[]> answer = get("/budget?municipality=heinola&unit=%3Cb%3E999&year=2026");
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = page(answer);
        assertThat(page.select("h1").text()).isEqualTo("Tätä yksikköä ei ole vuonna 2026");
        HttpResponse<byte[]> unnamed = get("/budget?municipality=heinola&unit=&year=2026");
        assertThat(unnamed.statusCode()).as("named with no word is not named").isEqualTo(200);
        assertThat(page(unnamed).select("h1").text()).isEqualTo(page(get("/budget?municipality=heinola&year=2026")).select("h1").text());
        assertThat(page.select(".lead").text()).contains("”<b>999”");
        Document chosen = page(get(page.select(".unit-choice a:contains(Virikkeellinen elämä)").attr("href")));
        assertThat(chosen.select("#budget-unit option[selected]").val()).isEqualTo("430");
        assertThat(chosen.select("#budget-year option[selected]").val()).isEqualTo("2026");
    }

    @Test
    void aControllerOfOneUnitKeepsItsFiguresOnly() {
        HttpClient own = as("talous430@example.com", Grant.over(heinola(), UNIT, Role.CONTROLLER));
        assertThat(get(own, budget(2026)).statusCode()).isEqualTo(200);
        assertThat(page(get(own, budget(2026))).select("#budget-unit option").eachAttr("value")).containsExactly(UNIT);
        assertThat(get(own, budget(2026, "HED-TYO")).statusCode()).isEqualTo(403);
        Map<String, String> form = Map.of("token", Reader.token(get(own, "/account")), "versions", "", "cell-original|4000|", "-1");
        assertThat(send(own, Reader.form(address("/budget/heinola/2026/HED-TYO"), form)).statusCode()).isEqualTo(403);
        Map<String, String> approval = Map.of("token", Reader.token(get(own, "/account")), "decided", "2025-11-15");
        assertThat(send(own, Reader.form(address(forms(2026) + "/approval"), approval)).statusCode()).isEqualTo(403);
    }

    @Test
    void theGridIsOneTabStopThatArrowsAndTypingWorkIn() {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = open(browser, 2036);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            assertThat(page.locator("#budget-table [tabindex='0']").count()).isEqualTo(1);
            cell(page, "original|4000|").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowRight");
            assertThat(focused(page)).isEqualTo("plan2037|4020|");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("Enter");
            page.keyboard().type("5");
            page.keyboard().press("Escape");
            assertThat(cell(page, "original|4000|").textContent()).isEmpty();
            assertThat(focused(page)).isEqualTo("original|4000|");
            page.keyboard().type("-1500");
            page.keyboard().press("Enter");
            page.locator(".saved").waitFor();
            assertThat(spaced(cell(page, "original|4000|").textContent())).isEqualTo("−1 500");
            assertThat(focused(page)).isEqualTo("original|4020|");
            assertThat(spaced(cell(page, "original|~toimintakate").textContent())).isEqualTo("−1 500");
            page.keyboard().press("Control+z");
            page.locator("td[data-cell='original|4000|']:has-text('500')").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(complaints).isEmpty();
            assertThat(AxeBrowser.violations(page)).isEmpty();
        }
    }

    @Test
    void aBlockFromExcelIsPastedAndAMistakeInItMended() {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = open(browser, 2038);
            cell(page, "original|4000|").focus();
            paste(page, "1 234,56\t(10)\t−3\r\n-2O\t5\t6\r\n");
            Locator alert = page.locator("#budget-live [role=alert]");
            alert.waitFor();
            assertThat(alert.textContent()).contains("6 solua, yksi on korjattava");
            assertThat(AxeBrowser.violations(page)).isEmpty();
            page.locator("button.mend").click();
            page.locator(".saved").waitFor();
            assertThat(spaced(cell(page, "original|4000|").textContent())).isEqualTo("1 234,56");
            assertThat(spaced(cell(page, "plan2039|4000|").textContent())).isEqualTo("−10");
            assertThat(spaced(cell(page, "original|4020|").textContent())).isEqualTo("−20,00");
            assertThat(spaced(cell(page, "plan2040|4020|").textContent())).isEqualTo("6");
        }
    }

    private static void paste(Page page, String text) {
        page.evaluate("""
                text => { const clip = new DataTransfer(); clip.setData('text/plain', text);
                document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clip, bubbles: true, cancelable: true })); }""", text);
    }

    private Page open(AxeBrowser browser, int year) {
        return browser.open(address(budget(year) + "&account=4000&account=4020"), new Reading(1280, ColorScheme.LIGHT, true), "fi-FI", session());
    }

    private static Locator cell(Page page, String key) {
        return page.locator("td[data-cell='" + key + "']");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.dataset.cell"));
    }

    /** As the script sends it. @param accounts to show although nothing is on them */
    private HttpResponse<byte[]> typed(HttpClient browser, int year, Map<String, String> cells, String... accounts) {
        return send(browser, scripted(year, form(browser, year, cells, accounts)));
    }

    private Map<String, String> form(HttpClient browser, int year, Map<String, String> cells, String... accounts) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", Reader.token(get(browser, budget(year))));
        fields.put("versions", found(browser, year));
        fields.put("account", String.join(",", accounts));
        cells.forEach((cell, text) -> fields.put("cell-" + cell, text));
        return fields;
    }

    private HttpRequest scripted(int year, Map<String, String> fields) {
        return HttpRequest.newBuilder(Reader.form(address(forms(year)), fields), (name, value) -> true).header("HX-Request", "true").build();
    }

    private String found(HttpClient browser, int year) {
        return page(get(browser, budget(year))).select("#budget-table").attr("data-found");
    }

    private void undo(HttpClient browser, int year) {
        Map<String, String> form = inputs(page(get(browser, budget(year))).select(".undo-form").first());
        assertThat(send(browser, Reader.form(address(forms(year) + "/undo"), form)).statusCode()).isEqualTo(303);
    }

    private static Map<String, String> inputs(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.merge(field.attr("name"), field.val(), (one, other) -> one + "," + other));
        return fields;
    }

    private static String budget(int year) {
        return budget(year, UNIT);
    }

    private static String budget(int year, String unit) {
        return "/budget?municipality=heinola&unit=" + unit + "&year=" + year;
    }

    private static String forms(int year) {
        return "/budget/heinola/" + year + "/" + UNIT;
    }

    private static String text(Document page, String cell) {
        Element found = page.select("td[data-cell]").stream().filter(td -> td.attr("data-cell").equals(cell)).findFirst().orElse(null);
        return found == null ? "" : spaced(found.text());
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
