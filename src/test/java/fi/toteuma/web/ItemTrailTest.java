package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changed a thing is told where it stands. */
class ItemTrailTest extends WebTest {

    @ParameterizedTest
    @ValueSource(strings = {"texts", "goals", "risks", "projects", "investments", "key-figures"})
    void everythingThatIsToldHasItsChangesBesideIt(String part) {
        Document tasks = page(get("/tasks?municipality=heinola&date=2024-12-31"));
        String task = tasks.select(".is-done a[href*=/HYV/" + part + "/]").first().attr("href");
        List<String> trails = page(get(task)).select("details.item-trail").eachAttr("data-hx-get");
        assertThat(trails).isNotEmpty();
        for (String trail : trails) {
            Document changes = page(get(trail, "HX-Request", "true"));
            assertThat(changes.select("html > head > title").text()).as("a part of a page").isEmpty();
            assertThat(changes.select(".trail li")).as(trail).isNotEmpty();
        }
    }

    @Test
    void aChangeIsToldWhereItWasMade() {
        Upload upload = new Upload(this, browser());
        for (String text : List.of("Ensin näin.", "Sitten toisin.")) {
            String page = upload.checked("texts", "teksti.csv", "unit;section;report-date;text\n430;muutosten-koe;31.3.2032;" + text + "\n");
            upload.press(page + "/confirm");
            upload.settled(page);
        }
        Document changes = page(get("/trail/item?municipality=heinola&of=section_text:430%7Cmuutosten-koe%7C2032-03-31", "HX-Request", "true"));
        assertThat(changes.select(".trail li").eachText()).hasSize(2);
        assertThat(changes.select(".trail li").first().text()).contains(EVERYBODY, "muutettu", "Ensin näin.", "Sitten toisin.");
        Document whole = page(get("/trail/item?municipality=heinola&of=section_text:430%7Cmuutosten-koe%7C2032-03-31"));
        assertThat(whole.select("h1").text()).isEqualTo("Muutokset");
    }

    @Test
    void theDatabasesOwnNumbersAreToldAsTheCodesTheyStandFor() {
        Document trail = page(get("/trail?municipality=heinola&item=unit_version"));
        assertThat(trail.select(".what").eachText()).isNotEmpty().allMatch(text -> text.matches("Yksikön tiedot: lisätty [^ ]+ \\d{1,2}\\.\\d{1,2}\\.\\d{4}"));
        List<String> parents = trail.select("dt:matchesOwn(^ylempi yksikkö$) + dd ins").eachText();
        assertThat(parents).isNotEmpty().allMatch(text -> text.matches("jälkeen: [A-Z0-9-]+"));
        assertThat(parents).as("a code, such as no number of the database").anyMatch(text -> text.matches("jälkeen: [A-Z].*"));
    }

    @Test
    void aPersonsPageTellsWhoGaveWhichRole() {
        Person person = Reader.named("muuttuva-" + UUID.randomUUID() + "@example.com", people, signIn, List.of(Grant.over(heinola(), "430", Role.MANAGER)));
        String trail = page(get("/people/" + person.id())).select("details.item-trail").attr("data-hx-get");
        assertThat(page(get(trail)).select(".trail").text()).contains("manager", person.login());
    }

    @Test
    void aRecordWithoutAKeyIsNoLinkWithoutWords() {
        signIn.firstLink(Duration.ofMinutes(1)); // nobody's yet: its key is empty
        Document trail = page(get("/trail?item=one_time_link"));
        assertThat(trail.select(".what").eachText()).contains("Kertalinkki: lisätty");
        assertThat(trail.select(".what a")).allSatisfy(link -> assertThat(link.text()).isNotBlank());
    }

    @Test
    void reviewReportAndBudgetHaveTheirs() {
        for (String path : List.of("/review/heinola/2025-12-31/HYP", "/way/heinola/ov2025q1", "/budget?municipality=heinola&unit=430&year=2025")) {
            List<String> trails = page(get(path)).select("details.item-trail").eachAttr("data-hx-get");
            assertThat(trails).as(path).isNotEmpty();
            assertThat(get(trails.getLast(), "HX-Request", "true").statusCode()).as(trails.getLast()).isEqualTo(200);
        }
    }

    @Test
    void whoMayNotReadTheTrailSeesNone() {
        HttpClient manager = as(Grant.over(heinola(), "HYP", Role.MANAGER));
        assertThat(page(get(manager, "/review/heinola/2025-12-31/HYP")).select(".item-trail")).isEmpty();
        assertThat(get(manager, "/trail/item?municipality=heinola&of=goal:V25-1").statusCode()).isEqualTo(403);
        HttpClient controller = as(Grant.in(heinola(), Role.CONTROLLER));
        assertThat(get(controller, "/trail/item?municipality=heinola&of=goal:V25-1").statusCode()).isEqualTo(200);
        assertThat(get(controller, "/trail/item?of=person:" + EVERYBODY).statusCode()).as("people of the whole installation").isEqualTo(403);
    }

    private HttpClient as(Grant grant) {
        Person person = Reader.named("muutos-" + UUID.randomUUID() + "@example.com", people, signIn, List.of(grant));
        return Reader.browser(address("/"), person.login(), Reader.PASSWORD);
    }
}
