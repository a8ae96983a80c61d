package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardPageTest extends WebTest {

    private static final String LATEST = "/dashboard?municipality=heinola";

    @Test
    void theLatestReportIsShownUnlessAnotherIsChosen() {
        Document page = page(get(LATEST));
        assertThat(page.select(".sections [aria-current]").text()).isEqualTo("Mittaristo");
        assertThat(page.select("h1").text()).isEqualTo("Hyvinvointipalvelut");
        assertThat(page.select("#unit option[selected]").val()).isEqualTo("HYP");
        assertThat(page.select("#month option[selected]").text()).isEqualTo("1–3/2025");
    }

    /** The published report prints −8 443 221, −37 637 400, 22,43 % and −7 778 816. */
    @Test
    void theResultSaysWhatTheReportPrintsAndEachFigureLeadsToItsCell() {
        Document page = page(get(LATEST));
        assertThat(page.select("#result h2").text()).isEqualTo("Nettokuluista on käytetty 22,43 %");
        assertThat(page.select("#result dd.bar-value").eachText()).containsExactly("−8 443 221", "−37 637 400", "ei annettu");
        assertThat(page.select("#result .meta .figure").text()).isEqualTo("−7 778 816");
        for (Element figure : page.select("#result .figure")) {
            Document explained = page(get(figure.attr("href").replace("#explanation", "")));
            assertThat(explained.select("#explanation .asked").text()).isEqualTo(figure.text());
        }
    }

    @Test
    void withOneEarlierYearNothingIsForecastAndWithTwoItIsSaidToBeComputed() {
        assertThat(page(get(LATEST)).select("#result").text()).doesNotContainIgnoringCase("laskennallinen");
        Document page = page(get("/dashboard?municipality=heinola&unit=HYV&month=2024-06"));
        assertThat(page.select("#result dt").eachText()).contains("Ennuste, laskennallinen");
        assertThat(page.select("#result .bars > div").last().select(".figure").text()).matches("−\\d+ \\d00 000");
        assertThat(page.select("#result").text()).contains("vuosien 2023, 2022", "pyöristetty 100 000 euroon");
    }

    @Test
    void aLinesAccrualStandsBesideLastYears() {
        Document page = page(get(LATEST));
        assertThat(page.select("#accrual h2").text()).isEqualTo("Tuotot kertyvät viime vuotta nopeammin, kulut hitaammin");
        assertThat(page.select("#accrual dl > div").eachText()).contains("Henkilöstökulut 23,18 (23,86)", "Muut toimintatuotot 55,46 (24,22)");
        assertThat(page.select("#accrual table tbody tr:contains(Henkilöstökulut) td").eachText()).contains("23,18", "23,86");
    }

    @Test
    void aShareLeadsToItsCellToo() {
        Element share = page(get(LATEST)).select("#accrual dl > div:contains(Henkilöstökulut) .figure").first();
        assertThat(page(get(share.attr("href").replace("#explanation", ""))).select("#explanation .asked").text()).isEqualTo("23,18");
    }

    @Test
    void aWholeYearIsNotComparedWithTheWholeOfAnother() {
        Document page = page(get("/dashboard?municipality=heinola&unit=HYV&month=2024-12"));
        assertThat(page.select("#accrual h2").text()).isEqualTo("Näin tuotot ja kulut ovat kertyneet");
        assertThat(page.select("#accrual .ch-before")).isEmpty();
        assertThat(page.select("#months h2").text()).doesNotContain("100,00");
        assertThat(page.select("#result dt").eachText()).as("nothing is left to forecast").hasSize(2);
    }

    @Test
    void yearsOfAnotherOrganisationAreNamedInsteadOfCompared() {
        Document page = page(get(LATEST));
        assertThat(page.select("#months thead th").eachText()).containsExactly("Kuukausi", "2025 %", "2024 %");
        assertThat(page.select("#months tbody tr").get(2).select("td").first().text()).isEqualTo("22,43");
        assertThat(page.select("#months tbody tr").get(3).select("td").first().text()).as("April isn't booked").isEqualTo("–");
        assertThat(page.select("#months > .meta").last().text()).startsWith("Vuosia 2023, 2022");
    }

    @Test
    void goalsRisksAndProjectsStandAsTheyWereToldLast() {
        Document page = page(get(LATEST));
        Document report = page(get("/documents/heinola/ov2025q1/malli"));
        List<Integer> goals = report.select("table[aria-labelledby=w1-title] tbody tr").stream()
                .map(row -> row.select("td").stream().mapToInt(cell -> Integer.parseInt(cell.text().strip())).sum())
                .toList();
        assertThat(goals).as("what the report's page one prints").hasSize(4);
        assertThat(page.select("#goals h2").text()).isEqualTo("Tavoitteista " + goals.getFirst() + " toteutuu");
        assertThat(page.select("#goals dd").eachText().stream().map(Integer::valueOf).toList()).isEqualTo(goals);
        assertThat(report.select(page.select("#goals dd a").attr("href").replaceAll(".*#", "#")).text()).contains("Tavoitteet ja niiden toteuma");
        assertThat(report.select(page.select("#risks .group-head a").attr("href").replaceAll(".*#", "#")).text()).contains("Riskit ja hallintakeinot");
        assertThat(report.select(page.select("#projects .group-head a").attr("href").replaceAll(".*#", "#")).text()).contains("Hankkeet");
        assertThat(page.select("#goals .shapes .status")).hasSize(goals.stream().mapToInt(Integer::intValue).sum());
        assertThat(page.select("#risks h2").text()).isEqualTo("Ei yhtään korkeaa riskiä");
        assertThat(page.select("#risks td .badge")).as("five risks of the branch, told by its board too").hasSize(10);
        assertThat(page.select("#projects h2").text()).as("228 and 107 per cent").isEqualTo("2 hanketta on ylittänyt rahoituksensa");
        assertThat(page.select("#projects tbody tr")).hasSize(11);
        assertThat(page.select("#projects tbody tr").first().text()).contains("7 778", "228", "ylitys");
    }

    @Test
    void theMonthsAnswerToThePointerWithAScriptAndAreDrawnWithoutOne() {
        try (AxeBrowser browser = new AxeBrowser()) {
            List<String> complaints = new ArrayList<>();
            Page live = browser.open(address(LATEST), new Reading(1280, ColorScheme.LIGHT, true), "fi", session());
            live.onConsoleMessage(message -> complaints.add(message.text()));
            live.reload();
            assertThat(live.locator("#months canvas").boundingBox().height).isGreaterThan(200);
            assertThat(live.locator("#months .months-drawing").isVisible()).isFalse();
            assertThat(complaints).as("nothing that the policy forbids").isEmpty();
            live.context().close();
            Page still = browser.open(address(LATEST), new Reading(1280, ColorScheme.LIGHT, false), "fi", session());
            assertThat(still.locator("#months .months-drawing").isVisible()).isTrue();
            assertThat(still.locator("#months .months-drawing .ch-actual").count()).as("January to March").isEqualTo(3);
            assertThat(still.locator("#months .months-drawing .ch-before").count()).as("last year's twelve").isEqualTo(12);
            still.context().close();
        }
    }

    @Test
    void whatIsLateComesFirst() {
        Document page = page(get(LATEST));
        assertThat(page.select("#late h2").text()).contains("on myöhässä");
        assertThat(page.select("#late li").first().text()).as("the round whose deadline was 15.8.2025").contains("140 päivää myöhässä");
        assertThat(page.select("#late li a").first().attr("href")).startsWith("/tasks/heinola/2025-06-30/");
    }

    @Test
    void aMonthWithoutAReportShowsFiguresWithoutLinksAndTheStatusesThatWereToldBefore() {
        Document page = page(get("/dashboard?municipality=heinola&unit=HYV&month=2024-11"));
        assertThat(page.select("main > .meta").text()).contains("ei ole raporttia");
        assertThat(page.select("#result .figure[href^=/tables]")).isEmpty();
        assertThat(page.select("#goals > .meta").text()).endsWith("30.9.2024");
    }

    @Test
    void aUnitOfAnotherDayIsReplacedAndSaidSo() {
        Document page = page(get("/dashboard?municipality=heinola&unit=HYP&month=2024-12"));
        assertThat(page.select("h1").text()).isEqualTo("Hyvinvointilautakunnan toimiala");
        assertThat(page.select("[role=status]").text()).contains("HYP", "31.12.2024");
    }

    @Test
    void whatCannotBeChosenIsNotThere() {
        assertThat(get("/dashboard?municipality=nosuch").statusCode()).isEqualTo(404);
        assertThat(get("/dashboard?municipality=heinola&unit=nosuch").statusCode()).isEqualTo(404);
        assertThat(get("/dashboard?municipality=heinola&month=1999-01").statusCode()).isEqualTo(404);
        assertThat(get("/dashboard?municipality=heinola&month=kesa").statusCode()).isEqualTo(400);
    }

    @Test
    void aReaderOfOneUnitSeesThatUnitAndThoseBelowIt() {
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        String login = "yksikko-mittari@example.com";
        Reader.named(login, people, signIn, List.of(Grant.over(heinola, "HED", Role.MANAGER)));
        HttpClient browser = Reader.browser(address("/"), login, Reader.PASSWORD);
        Document page = page(get(browser, LATEST));
        assertThat(page.select("#unit option").eachAttr("value")).containsExactly("HED", "430", "HED-TYO");
        assertThat(page.select("#unit option[selected]").val()).isEqualTo("HED");
        assertThat(get(browser, LATEST + "&unit=HYP").statusCode()).isEqualTo(403);
    }

    @Test
    void theDashboardSpeaksThreeLanguages() {
        assertThat(page(get(LATEST, "Accept-Language", "sv")).select("#result h2").text()).isEqualTo("Av nettokostnaderna har 22,43 % använts");
        assertThat(page(get(LATEST, "Accept-Language", "en")).select("#result h2").text()).isEqualTo("22.43 % of net costs are used");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void wordsBeginAtTheLeftAndFiguresEndAtTheRight(int width) {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = browser.open(
                    address(LATEST), new Reading(width, ColorScheme.LIGHT, true), "fi-FI",
                    ((CookieManager) browser().cookieHandler().orElseThrow()).getCookieStore().getCookies());
            assertThat(all(page, ".dash dt, .dash tbody th", "getComputedStyle(one).textAlign")).isSubsetOf("start", "left");
            assertThat(all(page, ".dash td.num, .bar-value, .dots-value, .by-status dd", "getComputedStyle(one).fontVariantNumeric"))
                    .allSatisfy(digits -> assertThat(digits).contains("tabular-nums"));
            for (String column : List.of("#result .bar-value", "#accrual dl .dots-value", "#goals .by-status dd")) {
                assertThat(all(page, column, "String(Math.round(one.getBoundingClientRect().right))").stream().distinct()).as(column).hasSize(1);
            }
        }
    }

    private static List<String> all(Page page, String selector, String asked) {
        List<?> found = (List<?>) page.locator(selector).evaluateAll("all => all.map(one => " + asked + ")");
        assertThat(found).as(selector).isNotEmpty();
        return found.stream().map(String::valueOf).toList();
    }
}
