package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What stands beside a task, so that whoever comes back after months knows it without opening it. */
class TasksPageTest extends WebTest {

    private static final String ROUND = "/tasks?municipality=heinola&date=2025-06-30";
    private static final String PART = "/review/heinola/2024-12-31/420";

    private Document tasks(HttpClient browser) {
        return page(get(browser, ROUND));
    }

    private static Element task(Document page, String title) {
        return page.select(".task-list li:has(h3:contains(" + title + "))").first();
    }

    /** As examples/heinola/data says of the first quarter. */
    @Test
    void aGoalSaysHowItStoodAndARiskHowHeavyItWas() {
        Document page = tasks(as("hyvinvointi@example.com", Grant.over(heinola(), "HYP", Role.MANAGER)));
        Element unknown = task(page, "Lasten ja nuorten hyvinvointi lisääntyy");
        assertThat(unknown.select(".meta").text()).isEqualTo(
                "Tavoite: Lasten ja nuorten kokema tyytyväisyys elämään (kyselyt, kouluterveyskysely, kiusaamiskysely)");
        assertThat(unknown.select(".hint").text()).isEqualTo("Viimeksi 31.3.2025: Ei tietoa: ei vielä mitattavissa");
        assertThat(task(page, "Kotouttamisessa yhteistyö").select(".hint .badge-partly").text()).isEqualTo("Toteutuu osittain");
        assertThat(task(page, "Talouden suunnittelu on ennakoivaa").select(".hint .badge-met").text()).isEqualTo("Toteutuu");
        assertThat(page.select(".task-list li:has(a[href*=/risks/R25-HYP-1]) .hint").text()).isEqualTo("Viimeksi 31.3.2025: Matala, 2 × 1 = 2");
    }

    /** The share of the first quarter, as the city published it, stands where the text refers to it. */
    @Test
    void aTextSaysHowItBeganTheLastTime() {
        Document page = tasks(as("tekstit@example.com", Grant.over(heinola(), "HYP", Role.MANAGER)));
        assertThat(task(page, "Toiminnan ja talouden toteutuminen").select(".hint").text())
                .startsWith("Viimeksi 31.3.2025: Hyvinvointipalvelut toimivat jaksolla suunnitelman mukaan")
                .contains("22,43 %")
                .endsWith("…");
    }

    /** As the city published of the first quarter: actual and budget of the result. */
    @Test
    void theMoneyStandsBesideTheTasksAndLeadsToItsSources() {
        HttpClient manager = as("talous@example.com", Grant.over(heinola(), "HYP", Role.MANAGER));
        Element money = tasks(manager).select("section[aria-labelledby=money-now]").first();
        assertThat(money.select("h2").text()).as("the ledger ends before the round does").isEqualTo("Talous 31.3.2025");
        assertThat(money.select(".bar-value").eachText()).containsExactly("−8 443 221", "−37 637 400", "ei annettu");
        String explained = money.select(".is-actual a").attr("href");
        assertThat(page(get(manager, explained)).text()).contains("−8 443 221");
        assertThat(page(get(manager, money.select("p a").attr("href"))).select("#result").text()).contains("−8 443 221");
    }

    @Test
    void whatCameBackStandsFirstWithItsReason() {
        HttpClient manager = as("kasvatus@example.com", Grant.over(heinola(), "420", Role.MANAGER));
        HttpClient director = as("kasvatusjohtaja@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String round = "/tasks?municipality=heinola&date=2024-12-31";
        assertThat(page(get(manager, round)).select(".beside-first").text()).isEmpty();
        step(manager, "WRITING", "SENT", "");
        assertThat(page(get(manager, round)).select(".task-way").text()).startsWith("Odottaa hyväksyntää · ").endsWith("Lue osuus");
        step(director, "SENT", "RETURNED", "Kerro <b>myös</b> henkilöstöstä.");
        Element card = page(get(manager, round)).select(".beside-first .card").first();
        assertThat(card.select("h2").text()).isEqualTo("Palautettu sinulle");
        assertThat(card.select("blockquote").text()).isEqualTo("Kerro <b>myös</b> henkilöstöstä.");
        assertThat(card.select("a").attr("href")).isEqualTo(PART);
        assertThat(page(get(manager, PART)).text()).contains("Kerro <b>myös</b> henkilöstöstä.");
    }

    @Test
    void aRoundThatIsWholeIsSentOnFromHere() {
        Document page = page(get(as("valmis@example.com", Grant.over(heinola(), "HYV", Role.MANAGER)), "/tasks?municipality=heinola&date=2024-12-31"));
        assertThat(page.select("h1").text()).isEqualTo("Kaikki kohdat ovat valmiit");
        assertThat(page.select(".ready-parts a").eachAttr("href")).contains("/review/heinola/2024-12-31/HYV", "/review/heinola/2024-12-31/430");
        assertThat(page.select(".done-tasks summary").text()).isEqualTo("Näytä kaikki " + page.select(".is-done").size() + " valmista");
    }

    private void step(HttpClient browser, String from, String to, String reason) {
        assertThat(send(browser, Reader.form(address(PART + "/step"), Map.of(
                        "token", Reader.token(get(browser, "/account")), "from", from, "to", to, "reason", reason))).statusCode()).isEqualTo(303);
    }
}
