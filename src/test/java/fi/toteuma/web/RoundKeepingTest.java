package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.period.Periods;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.period.Rounds;
import fi.toteuma.risks.Risks;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Opening, changing and locking rounds, closing months and carrying over, on the pages. */
class RoundKeepingTest extends WebTest {

    private static final String ROUNDS = "/rounds/heinola";
    private static final LocalDate NEXT = LocalDate.of(2026, 3, 31);
    private static final LocalDate SUMMER = LocalDate.of(2025, 6, 30);

    @Autowired
    Rounds rounds;

    @Autowired
    Periods periods;

    @Autowired
    Risks risks;

    @Test
    void theNextRoundIsProposedAsTheLastOneOfItsKindWasAndCanBeTakenBack() {
        HttpClient controller = as("kierrokset@example.com", Role.CONTROLLER);
        List<ReportingDuty> before = rounds.duties(heinola());
        Document form = page(get(controller, ROUNDS + "/new"));
        assertThat(form.select("input[name=date]").attr("value")).as("the end of the quarter after the last round").isEqualTo("2026-03-31");
        HttpResponse<byte[]> opened = press(controller, form, Map.of());
        assertThat(opened.statusCode()).isEqualTo(303);

        List<ReportingDuty> model = before.stream().filter(duty -> duty.reportDate().equals(SUMMER)).toList();
        List<ReportingDuty> made = rounds.duties(heinola()).stream().filter(duty -> duty.reportDate().equals(NEXT)).toList();
        assertThat(made).hasSameSizeAs(model).allSatisfy(duty -> assertThat(duty.year()).isEqualTo(2026));
        assertThat(made).extracting(ReportingDuty::unit, ReportingDuty::parts, ReportingDuty::responsible)
                .containsExactlyInAnyOrderElementsOf(model.stream()
                        .map(duty -> tuple(duty.unit(), duty.parts(), duty.responsible()))
                        .toList());

        HttpResponse<byte[]> again = press(controller, form, Map.of());
        assertThat(again.statusCode()).as("a second press opens nothing").isEqualTo(422);
        assertThat(page(again).select(".mistakes-box li").text()).startsWith("Tälle tilannepäivälle on jo kierros.");

        Document list = page(get(controller, opened.headers().firstValue("Location").orElseThrow()));
        assertThat(press(controller, list.select(".done form").first(), Map.of()).headers().firstValue("Location")).hasValue(
                "/rounds?municipality=heinola&undone=yes");
        assertThat(rounds.duties(heinola())).isEqualTo(before);
    }

    @Test
    void aUnitCanBeAskedLaterAndLess() {
        HttpClient controller = as("kierrokset@example.com", Role.CONTROLLER);
        List<ReportingDuty> before = rounds.duties(heinola());
        Document form = page(get(controller, ROUNDS + "/2025-06-30"));
        form.select("input[name=parts-430]").forEach(box -> box.removeAttr("checked"));
        HttpResponse<byte[]> changed = press(controller, form, Map.of("deadline-HYP", "2025-09-01"));
        assertThat(changed.statusCode()).isEqualTo(303);
        List<ReportingDuty> now = rounds.duties(heinola()).stream().filter(duty -> duty.reportDate().equals(SUMMER)).toList();
        assertThat(now).filteredOn(duty -> duty.unit().equals("HYP")).first().extracting(ReportingDuty::deadline).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(now).filteredOn(duty -> duty.unit().equals("430")).first().extracting(ReportingDuty::parts).isEqualTo(List.<Part>of());
        Document list = page(get(controller, changed.headers().firstValue("Location").orElseThrow()));
        assertThat(list.select("section[class~=round]:has(#round-2025-06-30) tbody th").eachText()).noneMatch(unit -> unit.contains("Virikkeellinen"));
        press(controller, list.select(".done form").first(), Map.of());
        assertThat(rounds.duties(heinola())).isEqualTo(before);
    }

    @Test
    void whatMakesNoSenseIsToldAndNothingIsStored() {
        HttpClient controller = as("kierrokset@example.com", Role.CONTROLLER);
        List<ReportingDuty> before = rounds.duties(heinola());
        Document form = page(get(controller, ROUNDS + "/new"));
        for (Map<String, String> wrong : List.of(
                Map.of("date", ""), Map.of("date", "2026-02-30"), Map.of("year", "26"), Map.of("deadline", "2026-03-30"), Map.of("deadline", "huomenna"),
                Map.of("deadline-HYP", "ensi viikolla"), Map.of("deadline-HYP", "2020-01-01"))) {
            HttpResponse<byte[]> answer = press(controller, form, wrong);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(page(answer).select(".mistakes-box li")).as(wrong.toString()).isNotEmpty();
            String field = wrong.keySet().iterator().next();
            assertThat(page(answer).select(".mistakes-box a").eachAttr("href")).as("leads to the field").contains("#" + field);
            Element input = page(answer).getElementById(field);
            assertThat(input).isNotNull();
            assertThat(input.val()).as("what was typed stays").isEqualTo(wrong.get(field));
            Element beside = page(answer).getElementById(input.attr("aria-describedby"));
            assertThat(beside).isNotNull();
            assertThat(beside.text()).isNotBlank();
        }
        form.select("input[type=checkbox]").forEach(box -> box.removeAttr("checked"));
        assertThat(page(press(controller, form, Map.of())).select(".mistakes-box li").text()).startsWith("Keneltäkään ei pyydetä mitään.");
        assertThat(get(controller, ROUNDS + "/2019-01-01").statusCode()).isEqualTo(404);
        assertThat(rounds.duties(heinola())).isEqualTo(before);
    }

    @Test
    void nobodyWritesToALockedRound() {
        HttpClient controller = as("kierrokset@example.com", Role.CONTROLLER);
        String writing = "/tasks/heinola/2025-06-30/HYP/goals/V25-1";
        assertThat(lock(controller, true).statusCode()).isEqualTo(303);
        Document page = page(get(controller, writing));
        assertThat(page.select("form.sheet, form[data-sheet], textarea:not([readonly]):not([disabled])")).as("nothing to write in").isEmpty();
        String writer = String.valueOf(people.find("kierrokset@example.com").orElseThrow().id());
        HttpResponse<byte[]> refused = press(controller, writing, Map.of("writer", writer, "sheet", "follow-up", "field-text", "Myöhässä"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select(".mistakes-box").text()).startsWith("Kierros on lukittu");
        assertThat(lock(controller, false).statusCode()).isEqualTo(303);
        assertThat(page(get(controller, writing)).select("textarea")).isNotEmpty();
        assertThat(page(get(controller, writing)).select("textarea").eachText()).as("nothing was stored").doesNotContain("Myöhässä");
    }

    @Test
    void aMonthIsClosedAndOpened() {
        HttpClient controller = as("kierrokset@example.com", Role.CONTROLLER);
        YearMonth april = YearMonth.of(2026, 4);
        assertThat(press(controller, ROUNDS + "/months", Map.of("month", "2026-04", "closed", "true")).statusCode()).isEqualTo(303);
        assertThat(periods.closedMonths(heinola(), 2026)).contains(april);
        assertThat(page(get(controller, ROUNDS + "/months?year=2026")).select("#month-2026-04 .meta").text()).isEqualTo("suljettu");
        press(controller, ROUNDS + "/months", Map.of("month", "2026-04", "closed", "false"));
        assertThat(periods.closedMonths(heinola(), 2026)).doesNotContain(april);
        assertThat(press(controller, ROUNDS + "/months", Map.of("month", "2026-14", "closed", "true")).statusCode()).isEqualTo(400);
    }

    @Test
    void carryingOverIsShownFirstThenDoneThenTakenBack() {
        HttpClient controller = as("kierrokset@example.com", Role.CONTROLLER);
        Map<String, String> asked = Map.of("what", "year", "from", "2025-01-01", "to", "2026-01-01");
        Document shown = page(press(controller, ROUNDS + "/carry", asked));
        assertThat(shown.select("#outcome").text()).isEqualTo("Tämä siirtyisi");
        assertThat(risks.of(heinola(), 2026)).isEmpty();
        int there = risks.of(heinola(), 2025).size();
        Document done = page(press(controller, shown.select("[role=status] form").first(), Map.of()));
        assertThat(done.select("#outcome").text()).isEqualTo("Tämä siirtyi");
        assertThat(risks.of(heinola(), 2026)).hasSize(there);
        press(controller, done.select("[role=status] form").first(), Map.of());
        assertThat(risks.of(heinola(), 2026)).isEmpty();
        assertThat(press(controller, ROUNDS + "/carry", Map.of("what", "year", "from", "2026-01-01", "to", "2025-01-01")).statusCode()).isEqualTo(422);
    }

    @Test
    void whatCameInByAFileIsNotTakenBackHere() {
        HttpClient controller = as("kierrokset@example.com", Role.CONTROLLER);
        ImportBatch file = imports.list(heinola()).stream().filter(one -> one.undoneAt().isEmpty() && one.kind() == ImportKind.ROUNDS).findFirst().orElseThrow();
        assertThat(press(controller, ROUNDS + "/undo", Map.of("change", String.valueOf(file.id()))).headers().firstValue("Location"))
                .hasValue("/rounds?municipality=heinola&undone=no");
        assertThat(imports.find(heinola(), file.id()).orElseThrow().undoneAt()).isEmpty();
    }

    @Test
    void onlyWhoKeepsRoundsDoes() {
        for (Role role : List.of(Role.MANAGER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR)) {
            HttpClient other = as("ei-" + role.key() + "@example.com", role);
            for (String path : List.of("/new", "/2025-06-30", "/months", "/carry")) {
                assertThat(get(other, ROUNDS + path).statusCode()).as(role + " " + path).isEqualTo(403);
                assertThat(press(other, ROUNDS + path, Map.of("month", "2026-04", "closed", "true", "what", "year", "from", "2025-01-01", "to", "2026-01-01")).statusCode())
                        .as(role + " " + path)
                        .isEqualTo(403);
            }
            assertThat(press(other, ROUNDS + "/2025-06-30/lock", Map.of("locked", "true")).statusCode()).isEqualTo(403);
            assertThat(press(other, ROUNDS + "/undo", Map.of("change", "1")).statusCode()).isEqualTo(403);
            assertThat(page(get(other, "/rounds?municipality=heinola")).select("main .button")).as("nothing offered").isEmpty();
        }
        assertThat(rounds.locked(heinola())).isEmpty();
    }

    private HttpResponse<byte[]> lock(HttpClient browser, boolean locked) {
        return press(browser, ROUNDS + "/2025-06-30/lock", Map.of("locked", String.valueOf(locked)));
    }

    private HttpResponse<byte[]> press(HttpClient browser, Document page, Map<String, String> typed) {
        return press(browser, page.select("main form[method=post]:has([name=deadline])").first(), typed);
    }

    /** Sends a form as it stands, but for what was typed. */
    private HttpResponse<byte[]> press(HttpClient browser, Element form, Map<String, String> typed) {
        StringBuilder body = new StringBuilder();
        for (Element field : form.select("input[name]")) {
            boolean unchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!unchecked && !typed.containsKey(field.attr("name"))) {
                body.append(encoded(field.attr("name"))).append('=').append(encoded(field.attr("value"))).append('&');
            }
        }
        typed.forEach((name, value) -> body.append(encoded(name)).append('=').append(encoded(value)).append('&'));
        return send(browser, HttpRequest.newBuilder(address(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpResponse<byte[]> press(HttpClient browser, String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("token", Reader.token(get(browser, "/account")));
        return send(browser, Reader.form(address(address), form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpClient as(String login, Role role) {
        Reader.named(login, people, signIn, List.of(Grant.in(heinola(), role)));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }
}
