package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** My tasks, and writing. */
class WritingPagesTest extends WebTest {

    @Test
    void aManagerSeesTheTasksOfTheirOwnUnitsOnly() {
        HttpClient manager = as("koulu@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        Document page = page(get(manager, "/tasks?municipality=heinola&date=2025-12-31"));
        assertThat(page.select(".task-unit").eachText()).containsExactlyInAnyOrder("Hyvinvoinnin edistämisen lautakunta", "Virikkeellinen elämä");
        assertThat(page.select(".task-do a").eachAttr("href")).isNotEmpty().allSatisfy(link -> assertThat(link).containsPattern("/(HED|430)/"));
        assertThat(get(manager, "/tasks/heinola/2025-12-31/HYP/goals/V25-1").statusCode()).isEqualTo(403);
        assertThat(send(manager, Reader.form(address("/tasks/heinola/2025-12-31/HYP/goals/V25-1"),
                        Map.of("token", Reader.token(get(manager, "/account")), "writer", id("koulu@example.com"), "sheet", "follow-up"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theRoundThatWaitsMostUrgentlyIsShownAndTheOthersAreTold() {
        HttpClient manager = as("nuoriso@example.com", Grant.over(heinola(), "430", Role.MANAGER));
        Document page = page(get(manager, "/tasks?municipality=heinola"));
        assertThat(page.select(".crumbs").text()).startsWith("Tilanne 30.6.2025");
        assertThat(page.select(".task-others li").eachText()).containsExactly("Tilanne 31.12.2025, määräaika 30.1.2026 4 kohtaa kesken");
        page = page(get(manager, page.select(".task-others a").attr("href")));
        assertThat(page.select(".crumbs").text()).startsWith("Tilanne 31.12.2025");
        assertThat(page.select(".task-others a").eachText()).containsExactly("Tilanne 30.6.2025, määräaika 15.8.2025");
    }

    @Test
    void aRoundThatNobodyCanWriteInWaitsForNobody() {
        HttpClient manager = as("tyo@example.com", Grant.over(heinola(), "HED-TYO", Role.MANAGER));
        assertThat(page(get(manager, "/tasks?municipality=heinola")).select(".crumbs").text()).startsWith("Tilanne 30.6.2025");
        lock(true);
        String locked = page(get(manager, "/tasks?municipality=heinola")).select(".crumbs").text();
        lock(false);
        assertThat(locked).startsWith("Tilanne 31.12.2025");
    }

    private void lock(boolean locked) {
        HttpClient browser = browser();
        HttpResponse<byte[]> answer = send(browser, Reader.form(address("/rounds/heinola/2025-06-30/lock"),
                Map.of("token", Reader.token(get(browser, "/account")), "locked", String.valueOf(locked))));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsWrittenIsThereAndTheTaskIsDone() {
        String task = task("goals");
        HttpClient browser = browser();
        HttpResponse<byte[]> saved = write(browser, task, "follow-up", Map.of("field-status", "partly", "field-text", "Työ on kesken. Mukana on 12 oppilasta."));
        assertThat(saved.statusCode()).isEqualTo(303);
        Document page = page(get(browser, task));
        assertThat(page.select("textarea[name=field-text]").val()).isEqualTo("Työ on kesken. Mukana on 12 oppilasta.");
        assertThat(page.select("select[name=field-status] option[selected]").val()).isEqualTo("partly");
        assertThat(page(get(browser, "/tasks?municipality=heinola&date=2025-12-31")).select(".is-done a").eachAttr("href")).contains(task);
    }

    @Test
    void twoWritersBothKeepTheirWords() {
        String task = task("goals");
        HttpClient one = browser();
        HttpClient other = browser();
        Map<String, String> before = fields(one, task, "follow-up");
        write(one, task, "follow-up", Map.of("field-text", "Alku on sama. Loppu on sama."));
        Map<String, String> mine = fields(one, task, "follow-up");
        assertThat(mine.get("version")).isNotEqualTo(before.get("version"));
        write(other, task, "follow-up", Map.of("field-text", "Alku on uusi. Loppu on sama."));
        mine.put("field-text", "Alku on sama. Loppu on toinen.");
        HttpResponse<byte[]> answer = typed(one, task, mine);
        Document conflict = page(answer);
        assertThat(conflict.select(".conflict").text()).contains("Kaksi muokkasi samaa kohtaa", "Alku on uusi. Loppu on sama.", "Alku on sama. Loppu on toinen.");
        assertThat(conflict.select("input[name=field-text]").eachAttr("value")).first().isEqualTo("Alku on uusi. Loppu on toinen.");
        assertThat(fields(other, task, "follow-up").get("field-text")).as("nothing was overwritten").isEqualTo("Alku on uusi. Loppu on sama.");
        Map<String, String> both = inputs(conflict.select(".conflict form").first());
        assertThat(send(one, Reader.form(address(task), both)).statusCode()).isEqualTo(303);
        assertThat(fields(one, task, "follow-up").get("field-text")).isEqualTo("Alku on uusi. Loppu on toinen.");
    }

    @Test
    void aChangeCanBeTakenBack() {
        String task = task("risks");
        HttpClient browser = browser();
        write(browser, task, "assessment", Map.of("field-likelihood", "1", "field-impact", "2", "field-follow_up", "Ensimmäinen."));
        Map<String, String> first = fields(browser, task, "assessment");
        first.put("field-follow_up", "Toinen.");
        Document answer = page(typed(browser, task, first));
        assertThat(answer.select(".saved").text()).startsWith("Tallennettu");
        assertThat(send(browser, Reader.form(address(task + "/undo"), inputs(answer.select(".undo-form").first()))).statusCode()).isEqualTo(303);
        assertThat(fields(browser, task, "assessment").get("field-follow_up")).isEqualTo("Ensimmäinen.");
    }

    @Test
    void whatCantBeUsedIsSaidAndNothingIsStored() {
        String task = task("projects", "2025-06-30");
        HttpClient browser = browser();
        Map<String, String> fields = fields(browser, task, "project");
        fields.put("field-spent", "paljon");
        Document answer = page(typed(browser, task, fields));
        assertThat(answer.select(".mistakes-box").text()).contains("Tätä ei voi tallentaa");
        assertThat(fields(browser, task, "project").get("version")).isEqualTo(fields.get("version"));
    }

    @Test
    void wordsOfAnotherAreNotStoredUnderTheNameOfWhoeverIsSignedIn() {
        String task = task("goals");
        HttpClient browser = browser();
        as("sanoja@example.com", Grant.in(heinola(), Role.MANAGER));
        Map<String, String> fields = fields(browser, task, "follow-up");
        fields.put("field-text", "Toisen sanat.");
        for (String writer : List.of(id("sanoja@example.com"), "")) { // "": a form that doesn't say whose it is
            fields.put("writer", writer);
            HttpResponse<byte[]> answer = typed(browser, task, fields);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(page(answer).select(".mistakes-box").text())
                    .contains("Olet nyt kirjautunut nimellä Lukija kaikki", "Mitään ei tallennettu", "tallessa tällä laitteella");
            HttpResponse<byte[]> sent = send(browser, Reader.form(address(task), fields));
            assertThat(sent.statusCode()).as("without a script").isEqualTo(409);
            assertThat(page(sent).select("main .mistakes-box").text()).contains("Olet nyt kirjautunut nimellä Lukija kaikki");
        }
        assertThat(fields(browser, task, "follow-up").get("field-text")).doesNotContain("Toisen sanat.");
        // whoever may nothing here hears of the names too, not of rights that aren't theirs to mend
        fields.put("writer", id(EVERYBODY));
        HttpClient other = as("sanoja2@example.com", Grant.over(heinola(), "HED-TYO", Role.MANAGER));
        fields.put("token", Reader.token(get(other, "/account")));
        assertThat(typed(other, task, fields).statusCode()).isEqualTo(409);
    }

    @Test
    void wordsOfAnotherAreNotStoredInAReportEither() {
        String form = "/documents/heinola/ov2025q1/malli/live/parts/HED/texts/toiminta-ja-talous?place=p-HED&section=s1";
        HttpClient browser = browser();
        as("sanoja4@example.com", Grant.in(heinola(), Role.MANAGER));
        Map<String, String> fields = inputs(page(get(browser, form, "HX-Request", "true")).getElementById("p-HED-text"));
        Map<String, String> others = new LinkedHashMap<>(fields);
        others.put("writer", id("sanoja4@example.com"));
        others.put("field-text", "Toisen sanat.");
        HttpResponse<byte[]> refused = typed(browser, form, others);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select(".mistakes-box").text()).contains("Olet nyt kirjautunut nimellä Lukija kaikki");
        assertThat(refused.headers().firstValue("HX-Retarget")).contains("#state-p-HED-text");
        assertThat(inputs(page(get(browser, form, "HX-Request", "true")).getElementById("p-HED-text"))).as("nothing was stored").isEqualTo(fields);
    }

    @Test
    void keptWordsAreForTheirWriterAlone() {
        String task = task("goals");
        HttpClient other = as("sanoja3@example.com", Grant.in(heinola(), Role.MANAGER));
        String mine = page(get(task)).getElementById("follow-up").attr("data-kept");
        assertThat(mine).startsWith(id(EVERYBODY) + " ").endsWith(task + " follow-up");
        assertThat(page(get(other, task)).getElementById("follow-up").attr("data-kept")).isNotEqualTo(mine);
    }

    @Test
    void aScriptInATextIsOnlyText() {
        String task = task("goals");
        HttpClient browser = browser();
        String wicked = "<script>alert(1)</script> \"><img src=x onerror=alert(1)>";
        write(browser, task, "follow-up", Map.of("field-text", wicked));
        Document page = page(get(browser, task));
        assertThat(page.select("textarea[name=field-text]").val()).isEqualTo(wicked);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void theLastTimesTextIsReadWithTheFiguresOfThatTimeAndTakenAsItWasWritten() {
        Element before = page(get("/tasks/heinola/2025-06-30/430/texts/toiminta-ja-talous")).selectFirst(".last-time");
        String read = before.select(".read p").first().text();
        assertThat(read).contains(" %").doesNotContain("{{");
        String printed = page(get("/documents/heinola/ov2025q1/malli")).text();
        assertThat(printed.replaceAll("[\\u00ad\\u200b]", "")).as("as its document says it").contains(read);
        assertThat(before.select("button[data-copy]").attr("data-copy")).contains("{{figure:430/");
    }

    @Test
    void markingsOfTheLastTimesTextAreShownAndNothingInItIsMarkup() {
        String spring = "/tasks/heinola/2025-06-30/HYP/goals/V25-1";
        HttpClient browser = browser();
        Map<String, String> fields = fields(browser, spring, "follow-up");
        fields.put("field-status", "partly");
        fields.put("field-text", "Alku on **tärkeä**.\n\n- yksi\n- <i>kaksi</i>\n\nNyt {{figure:self/toimintakate/actual}}.");
        Document saved = page(typed(browser, spring, fields));
        Element later = page(get(browser, "/tasks/heinola/2025-12-31/HYP/goals/V25-1")).selectFirst(".last-time");
        Element review = page(get(browser, "/review/heinola/2025-06-30/HYP")).getElementById("goals-V25-1");
        assertThat(send(browser, Reader.form(address(spring + "/undo"), inputs(saved.select(".undo-form").first()))).statusCode()).isEqualTo(303);
        for (Element read : List.of(later.selectFirst(".read"), review.selectFirst(".read"))) {
            assertThat(read.select("strong").first().text()).isEqualTo("tärkeä");
            assertThat(read.select("ul li").eachText()).containsExactly("yksi", "<i>kaksi</i>");
            assertThat(read.select("p").last().text()).as("no document of the day").isEqualTo("Nyt [luku puuttuu: figure:self/toimintakate/actual].");
        }
    }

    private HttpResponse<byte[]> write(HttpClient browser, String task, String sheet, Map<String, String> more) {
        Map<String, String> fields = fields(browser, task, sheet);
        fields.putAll(more);
        return send(browser, Reader.form(address(task), fields));
    }

    /** As the script sends it. */
    private HttpResponse<byte[]> typed(HttpClient browser, String task, Map<String, String> fields) {
        HttpRequest form = Reader.form(address(task), fields);
        return send(browser, HttpRequest.newBuilder(form, (name, value) -> true).header("HX-Request", "true").build());
    }

    private Map<String, String> fields(HttpClient browser, String task, String sheet) {
        return inputs(page(get(browser, task)).getElementById(sheet));
    }

    private static Map<String, String> inputs(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select[name]").forEach(field -> fields.put(field.attr("name"), field.select("option[selected]").val()));
        return fields;
    }

    private String task(String part) {
        return task(part, "2025-12-31");
    }

    /** A task that no other test writes on: each takes the next one. */
    private synchronized String task(String part, String date) {
        List<String> tasks = page(get("/tasks?municipality=heinola&date=" + date)).select(".task-do a").eachAttr("href").stream()
                .filter(link -> link.contains("/" + part + "/"))
                .toList();
        assertThat(tasks).as("tasks that aren't done: " + part).isNotEmpty();
        return tasks.getLast();
    }

    private String id(String login) {
        return String.valueOf(people.find(login).orElseThrow().id());
    }
}
