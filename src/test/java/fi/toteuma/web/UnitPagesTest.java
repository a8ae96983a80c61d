package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.checks.Contradictions;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.ReportChecks.Stopping;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.Language;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The administrator looks at units and changes them from a day on. */
class UnitPagesTest extends ServedTest {

    private static final TestDatabase OWN = TestDatabase.fresh();
    private static final String PUBLISHED = "/published/heinola/ov2025q1/1/ov2025q1.html";
    private static final String CHANGE = "/units/heinola/change";

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    @Autowired
    Organisations organisations;

    @Autowired
    Publishing publishing;

    @Autowired
    ReportChecks checks;

    private HttpClient administrator;
    private Sent sent;

    @BeforeEach
    void signIn() {
        Reader.named("paakayttaja@example.com", people, signIn, List.of(new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty())));
        administrator = Reader.browser(address("/"), "paakayttaja@example.com", Reader.PASSWORD);
        sent = new Sent(this);
    }

    @Test
    void theTreeIsThatOfTheDayAskedFor() {
        Document today = page(get(administrator, "/units"));
        assertThat(today.select("table.units tbody th .unit-code").eachText()).contains("HYP", "430").doesNotContain("HYV");
        Document before = page(get(administrator, "/units?municipality=heinola&day=2024-06-30"));
        assertThat(before.select("table.units tbody th .unit-code").eachText()).contains("HYV", "430").doesNotContain("HYP");
        assertThat(before.select("tr:has(.unit-code:matchesOwn(^430$)) td").eachText()).contains("Voimassa1.1.2019–31.12.2024");
        Document none = page(get(administrator, "/units?municipality=heinola&day=1999-01-01"));
        assertThat(none.select(".empty-title").text()).isEqualTo("Yksiköitä ei ole 1.1.1999");
        assertThat(page(get(administrator, "/units?municipality=heinola&day=2025-02-30")).select("#day-mistake").text()).startsWith("Anna päivä");
    }

    @Test
    void aNewNameHoldsFromItsDayAndIsTakenBack() {
        List<UnitVersion> before = organisations.of(heinola()).versions();
        Document shown = page(look("rename", "430", "from", "2025-02-01", "name", "Kulttuuri ja liikunta", "name-sv", "Kultur och idrott"));
        assertThat(organisations.of(heinola()).versions()).as("only shown").isEqualTo(before);
        assertThat(shown.select(".unit-lines ins").eachText()).anyMatch(text -> text.endsWith("Kulttuuri ja liikunta"));
        String oldReport = document("tp2024");
        String newReport = document("ov2025q1");
        assertThat(newReport.contains("Virikkeellinen elämä") && !newReport.contains("Kulttuuri ja liikunta")).isTrue();
        byte[] published = published();

        HttpResponse<byte[]> saved = sent.press(administrator, shown.select("form:has([name=keep])").first(), Map.of());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(name("2025-01-31", "430")).isEqualTo("Virikkeellinen elämä");
        assertThat(name("2025-02-01", "430")).isEqualTo("Kulttuuri ja liikunta");
        assertThat(organisations.at(heinola(), LocalDate.of(2026, 1, 1)).children("HED")).extracting(Unit::code)
                .as("in its place among its siblings").startsWith("430");
        assertThat(document("tp2024").equals(oldReport)).as("of an earlier organisation").isTrue();
        assertThat(document("ov2025q1").contains("Kulttuuri ja liikunta")).isTrue();
        assertThat(get(PUBLISHED).body()).as("published").isEqualTo(published);

        Document unit = page(get(administrator, location(saved)));
        assertThat(unit.select(".done").text()).startsWith("Muutos on tallennettu");
        assertThat(unit.select("table.periods tbody th").eachText()).containsExactly("1.2.2025–", "1.1.2025–31.1.2025", "1.1.2019–31.12.2024");
        assertThat(page(get(administrator, unit.select("details.item-trail").attr("data-hx-get"))).select(".trail").text())
                .contains("paakayttaja@example.com", "Kulttuuri ja liikunta");

        HttpResponse<byte[]> undone = sent.press(administrator, unit.select("form[action$=undo]").first(), Map.of());
        assertThat(page(get(administrator, location(undone))).select(".done").text()).isEqualTo("Muutos on peruttu.");
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
        assertThat(document("ov2025q1").equals(newReport)).isTrue();
    }

    @Test
    void aNameIsCorrectedForItsPeriodAlone() {
        List<UnitVersion> before = organisations.of(heinola()).versions();
        Document form = page(get(administrator, CHANGE + "?what=correct&code=430&period=2019-01-01"));
        Document shown = page(sent.press(administrator, form.select("main form[method=post]").first(), Map.of("name", "Virikkeet")));
        keepAndTakeBack(shown, "430", () -> {
            assertThat(name("2024-12-31", "430")).isEqualTo("Virikkeet");
            assertThat(name("2025-01-01", "430")).isEqualTo("Virikkeellinen elämä");
        });
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
    }

    @Test
    void aUnitIsAddedMovedAndEnded() {
        List<UnitVersion> before = organisations.of(heinola()).versions();
        Document shown = page(look("add", "", "code", "431", "name", "Kirjasto", "level", "tehtava", "parent", "430", "from", "2026-07-01"));
        keepAndTakeBack(shown, "431", () -> {
            assertThat(organisations.at(heinola(), LocalDate.of(2026, 6, 30)).find("431")).isEmpty();
            assertThat(organisations.at(heinola(), LocalDate.of(2026, 7, 1)).path("431")).extracting(Unit::code).containsExactly("HEI", "HYP", "HED", "430", "431");
            Document moved = page(look("move", "431", "from", "2027-01-01", "parent", "HED"));
            keepAndTakeBack(moved, "431", () -> {
                assertThat(organisations.at(heinola(), LocalDate.of(2026, 12, 31)).unit("431").parent()).isEqualTo("430");
                assertThat(organisations.at(heinola(), LocalDate.of(2027, 1, 1)).unit("431").parent()).isEqualTo("HED");
                String trail = page(get(administrator, "/units/heinola/unit?code=431")).select("details.item-trail").attr("data-hx-get");
                assertThat(page(get(administrator, trail)).select("dt:matchesOwn(^ylempi yksikkö$) + dd").eachText())
                        .as("units by their codes").anyMatch(text -> text.endsWith("HED")).anyMatch(text -> text.endsWith("430"));
            });
            Document ended = page(look("end", "431", "last", "2026-12-31"));
            keepAndTakeBack(ended, "431", () -> assertThat(organisations.at(heinola(), LocalDate.of(2027, 1, 1)).find("431")).isEmpty());
        });
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
    }

    @Test
    void whatWouldLeaveSomethingWithoutItsUnitIsRefusedOrTold() {
        List<UnitVersion> before = organisations.of(heinola()).versions();
        HttpResponse<byte[]> orphans = look("end", "HYP", "last", "2025-12-31");
        assertThat(orphans.statusCode()).isEqualTo(422);
        assertThat(page(orphans).select("#last-mistake").text()).startsWith("2 alayksikköä jäisi ilman ylempää yksikköä 1.1.2026 alkaen");
        assertThat(page(orphans).select(".orphans a").eachAttr("href")).contains(CHANGE + "?what=move&code=HED&from=2026-01-01");

        Reader.named("johtaja430@example.com", people, signIn, List.of(Grant.over(heinola(), "430", Role.DIRECTOR)));
        Document told = page(look("end", "430", "last", "2025-09-30"));
        assertThat(told.select(".unit-notes + ul li").eachText())
                .anyMatch(note -> note.contains("johtaja430"))
                .anyMatch(note -> note.startsWith("Yksiköltä 430 pyydetään raporttia"))
                .anyMatch(note -> note.startsWith("Mikään yksikkö ei jatka yksikön 430 työtä"));
        assertThat(look("end", "430", "last", "2024-12-31").statusCode()).as("a later period, and figures of 2025").isEqualTo(422);
        people.grant(people.find("johtaja430@example.com").orElseThrow().id(), List.of());
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
    }

    @Test
    void whatMakesNoTreeIsToldBesideItsField() {
        for (Wrong wrong : List.of(
                new Wrong("add", "", "code", Map.of("code", "430", "name", "Toinen", "level", "tehtava", "parent", "HED", "from", "2025-06-01")),
                new Wrong("add", "", "code", Map.of("code", "", "name", "Toinen", "level", "tehtava", "parent", "HED", "from", "2025-06-01")),
                new Wrong("add", "", "code", Map.of("code", "x/../y", "name", "Toinen", "level", "tehtava", "parent", "HED", "from", "2025-06-01")),
                new Wrong("add", "", "name", Map.of("code", "1", "name", "Pitkä ".repeat(80), "level", "tehtava", "parent", "HED", "from", "2025-06-01")),
                new Wrong("add", "", "to", Map.of("code", "1", "name", "Toinen", "level", "tehtava", "parent", "HED", "from", "2025-06-01", "to", "2025-05-31")),
                new Wrong("add", "", "parent", Map.of("code", "1", "name", "Toinen", "level", "tehtava", "parent", "HED", "from", "2024-06-01")),
                new Wrong("move", "HED", "parent", Map.of("from", "2025-06-01", "parent", "430")),
                new Wrong("move", "HED", "from", Map.of("from", "2024-06-01")),
                new Wrong("move", "HED", "from", Map.of("from", "ensi vuonna")),
                new Wrong("rename", "430", "name", Map.of("from", "2025-06-01", "name", " ")),
                new Wrong("rename", "430", "from", Map.of("from", "2025-06-01")),
                new Wrong("end", "430", "last", Map.of("last", "2018-12-31")))) {
            HttpResponse<byte[]> answer = look(wrong.what(), wrong.code(), wrong.typed());
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            Document page = page(answer);
            assertThat(page.select("#" + wrong.field() + "-mistake")).as(wrong.toString()).isNotEmpty();
            assertThat(page.select("#" + wrong.field()).attr("aria-describedby")).as(wrong.toString()).isEqualTo(wrong.field() + "-mistake");
            wrong.typed().forEach((field, value) -> {
                if (!page.select("input#" + field).isEmpty()) {
                    assertThat(page.select("#" + field).attr("value")).as("what was typed stays").isEqualTo(value.strip());
                }
            });
        }
    }

    @Test
    void theSecondOfTwoIsToldAndOverwritesNothing() {
        Document mine = page(look("rename", "430", "from", "2025-06-01", "name", "Minun nimi"));
        Document theirs = page(look("rename", "430", "from", "2025-06-01", "name", "Toisen nimi"));
        keepAndTakeBack(theirs, "430", () -> {
            HttpResponse<byte[]> late = sent.press(administrator, mine.select("form:has([name=keep])").first(), Map.of());
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(page(late).select("[role=alert]").text()).startsWith("Organisaatiota on muutettu sen jälkeen");
            assertThat(page(late).select(".unit-lines del").eachText()).as("what it would replace now").anyMatch(text -> text.endsWith("Toisen nimi"));
            assertThat(name("2025-06-01", "430")).isEqualTo("Toisen nimi");
            keepAndTakeBack(page(late), "430", () -> assertThat(name("2025-06-01", "430")).isEqualTo("Minun nimi"));
        });
        assertThat(name("2025-06-01", "430")).isEqualTo("Virikkeellinen elämä");
    }

    @Test
    void aUnitThatSomebodyHasARoleOverStays() {
        Document shown = page(look("add", "", "code", "432", "name", "Museo", "level", "tehtava", "parent", "430", "from", "2026-01-01"));
        keepAndTakeBack(shown, "432", () -> {
            Reader.named("museo@example.com", people, signIn, List.of(Grant.over(heinola(), "432", Role.MANAGER)));
            Document unit = page(get(administrator, "/units/heinola/unit?code=432"));
            assertThat(unit.select("main a[href^=/people/]").text()).isEqualTo("Lukija museo");
            HttpResponse<byte[]> answer = sent.press(administrator, unit.select("form[action$=undo]").first(), Map.of());
            assertThat(location(answer)).isEqualTo("/units/heinola/unit?code=432&undone=no");
            assertThat(page(get(administrator, location(answer))).select(".done").text()).startsWith("Muutosta ei voitu perua");
            people.grant(people.find("museo@example.com").orElseThrow().id(), List.of());
        });
        assertThat(get(administrator, "/units/heinola/unit?code=432").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCameInByAFileIsNotTakenBackHere() {
        ImportBatch file = imports.list(heinola()).stream().filter(one -> one.undoneAt().isEmpty() && one.kind() == ImportKind.UNITS).findFirst().orElseThrow();
        HttpResponse<byte[]> answer = sent.press(administrator, "/units/heinola/undo", Map.of("code", "430", "change", String.valueOf(file.id())));
        assertThat(location(answer)).endsWith("&undone=no");
        assertThat(imports.find(heinola(), file.id()).orElseThrow().undoneAt()).isEmpty();
    }

    @Test
    void nobodyElseSeesOrChangesUnits() {
        for (Role role : List.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR)) {
            Reader.named("ei-" + role.key() + "@example.com", people, signIn, List.of(Grant.in(heinola(), role)));
            HttpClient other = Reader.browser(address("/"), "ei-" + role.key() + "@example.com", Reader.PASSWORD);
            for (String path : List.of("/units", "/units/heinola/unit?code=430", CHANGE + "?what=rename&code=430")) {
                assertThat(get(other, path).statusCode()).as(role + " " + path).isEqualTo(403);
            }
            assertThat(sent.press(other, CHANGE, Map.of("what", "rename", "unit", "430", "from", "2025-06-01", "name", "Oma", "keep", "true")).statusCode())
                    .as(role.key()).isEqualTo(403);
            assertThat(sent.press(other, "/units/heinola/undo", Map.of("code", "430", "change", "1")).statusCode()).as(role.key()).isEqualTo(403);
            assertThat(page(get(other, "/account")).select("nav.sections a[href=/units]")).as("not offered").isEmpty();
        }
        assertThat(get(stranger(), "/units").statusCode()).isEqualTo(303);
    }

    private record Wrong(String what, String code, String field, Map<String, String> typed) {}

    /** Saves what was shown, looks at what came of it, and takes it back. */
    private void keepAndTakeBack(Document shown, String code, Runnable look) {
        HttpResponse<byte[]> saved = sent.press(administrator, shown.select("form:has([name=keep])").first(), Map.of());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(location(saved)).startsWith("/units/heinola/unit?code=" + code + "&done=");
        look.run();
        Document unit = page(get(administrator, location(saved)));
        assertThat(location(sent.press(administrator, unit.select("form[action$=undo]").first(), Map.of()))).endsWith("&undone=yes");
    }

    private HttpResponse<byte[]> look(String what, String code, String... typed) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return look(what, code, fields);
    }

    private HttpResponse<byte[]> look(String what, String code, Map<String, String> typed) {
        Document form = page(get(administrator, CHANGE + "?what=" + what + "&code=" + code + "&from=2025-06-01"));
        return sent.press(administrator, form.select("main form[method=post]").first(), typed);
    }

    private String document(String key) {
        return page(get("/documents/heinola/" + key + "/malli")).select("main").text();
    }

    /** A report of the first months of 2025, as it was published before. */
    private byte[] published() {
        List<Stopping> accepted = Contradictions.accept(checks, "heinola", "ov2025q1");
        for (Move move : List.of(
                Move.of(Step.RELEASE, "controller"), Move.of(Step.AGENDA, "controller").inSet("malli"),
                Move.decide(new Decision("edistamislautakunta", LocalDate.of(2026, 1, 2), "§ 1", Decision.Outcome.APPROVED), "sihteeri", ""),
                Move.of(Step.PUBLISH, "sihteeri"))) {
            assertThat(publishing.take("heinola", "ov2025q1", move, Rights.ALL)).isInstanceOf(Answer.Done.class);
        }
        Contradictions.openAgain(checks, "heinola", accepted);
        HttpResponse<byte[]> published = get(PUBLISHED);
        assertThat(published.statusCode()).isEqualTo(200);
        return published.body();
    }

    private String name(String day, String code) {
        return organisations.at(heinola(), LocalDate.parse(day)).unit(code).name().in(Language.FI);
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
