package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is addressed to a reader is counted on every page until they mark it as read. */
class NoticePagesTest extends WebTest {

    private static final String PART = "/review/heinola/2025-12-31/430";

    @Test
    void aReturnedPartACommentAndItsAnswerAreNoticedByWhomTheyConcern() {
        HttpClient manager = as("ilmo-vastuu@example.com", Grant.over(heinola(), "430", Role.MANAGER));
        HttpClient neighbour = as("ilmo-naapuri@example.com", Grant.over(heinola(), "HED-TYO", Role.MANAGER));
        HttpClient director = as("ilmo-johtaja@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String item = page(get(director, PART)).select("input[name=item]").first().attr("value");

        step(manager, "WRITING", "SENT", "");
        step(director, "SENT", "RETURNED", "Kerro myös kävijöistä.");
        comment(director, item, "Mistä luku tulee?", "0");
        Document notices = page(get(manager, "/account/notices"));
        assertThat(notices.select("h1").text()).isEqualTo("2 uutta ilmoitusta");
        assertThat(notices.select("main").text()).contains("Palautettu", "Kerro myös kävijöistä.", "Kommentti", "Mistä luku tulee?");
        assertThat(page(get(manager, "/tasks")).select(".notices-count").text()).isEqualTo("2 ilmoitusta");
        assertThat(page(get(neighbour, "/account/notices")).select("h1").text()).as("another unit's").isEqualTo("Ei uusia ilmoituksia");
        assertThat(page(get(director, "/account/notices")).select("h1").text()).as("their own doing").isEqualTo("Ei uusia ilmoituksia");
        assertThat(get(manager, notices.select("a[href*=/review/]").first().attr("href").replaceAll("#.*", "")).statusCode()).isEqualTo(200);

        String answered = page(get(manager, PART)).select(".said form[action$=comments] input[name=answers]").last().attr("value");
        comment(manager, item, "Kävijälaskurista.", answered);
        assertThat(page(get(director, "/account/notices")).text()).as("who began the talk").contains("Kävijälaskurista.");

        List<String> keys = notices.select("form:has(.link) input[name=notice]").eachAttr("value");
        assertThat(keys).hasSize(2);
        read(neighbour, keys.getFirst());
        read(manager, keys.getFirst());
        assertThat(page(get(manager, "/account/notices")).select("h1").text()).isEqualTo("1 uusi ilmoitus");
        step(manager, "RETURNED", "SENT", "");
        assertThat(page(get(manager, "/account/notices")).text()).as("what was sent again has not come back").doesNotContain("Palautettu");
        String waiting = "Odottaa hyväksyntääsi: ";
        assertThat(page(get(director, "/account/notices")).select("main a[href*=/review/]").eachText()).anyMatch(text -> text.startsWith(waiting));
        assertThat(page(get(neighbour, "/account/notices")).text()).as("they release nothing").doesNotContain(waiting);
        step(director, "SENT", "RELEASED", "");
        assertThat(page(get(director, "/account/notices")).text()).as("it waits no more").doesNotContain(waiting);
        step(director, "RELEASED", "REOPENED", "Kokeen jälkeen auki.");
    }

    @Test
    void withoutAMailServerAReminderIsOnThePages() {
        HttpClient manager = as("ilmo-muistettu@example.com", Grant.over(heinola(), "HED-TYO", Role.MANAGER));
        Person person = people.find("ilmo-muistettu@example.com").orElseThrow();
        HttpClient controller = browser();
        assertThat(page(get(controller, "/rounds/late?municipality=heinola&date=2025-12-31")).text()).contains("Sähköpostia ei ole otettu käyttöön");
        send(controller, Reader.form(address("/rounds/late"), Map.of(
                "token", token(controller), "municipality", "heinola", "date", "2025-12-31", "person", String.valueOf(person.id()))));
        assertThat(page(get(controller, "/rounds/late?municipality=heinola&date=2025-12-31")).select("#sent li").first().text()).contains("näkyy ilmoituksissa");
        Document notices = page(get(manager, "/account/notices"));
        assertThat(notices.select("main a[href^=/tasks?]").text()).isEqualTo("Muistutus: tilanteen 31.12.2025 raportoinnista puuttuu vielä jotain");
        read(manager, notices.select("input[name=notice]").first().attr("value"));
        assertThat(page(get(manager, "/account/notices")).select("h1").text()).isEqualTo("Ei uusia ilmoituksia");
        people.grant(person.id(), List.of());
    }

    private void read(HttpClient browser, String key) {
        assertThat(send(browser, Reader.form(address("/account/notices"), Map.of("token", token(browser), "notice", key))).statusCode()).isEqualTo(303);
    }

    private void step(HttpClient browser, String from, String to, String reason) {
        HttpResponse<byte[]> done = send(browser, Reader.form(address(PART + "/step"), Map.of("token", token(browser), "from", from, "to", to, "reason", reason)));
        assertThat(done.statusCode()).isEqualTo(303);
    }

    private void comment(HttpClient browser, String item, String text, String answers) {
        HttpResponse<byte[]> done = send(browser, Reader.form(address(PART + "/comments"), Map.of(
                "token", token(browser), "part", "texts", "item", item, "text", text, "answers", answers)));
        assertThat(done.statusCode()).isEqualTo(303);
    }

    private String token(HttpClient browser) {
        return Reader.token(get(browser, "/account"));
    }
}
