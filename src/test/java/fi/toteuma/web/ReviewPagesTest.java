package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A unit's part is sent, returned with a reason, sent again and released. */
class ReviewPagesTest extends WebTest {

    private static final String PART = "/review/heinola/2025-06-30/HYP";

    @Test
    void aPartGoesItsWayAndNobodyWritesWhatIsSent() {
        HttpClient manager = as("kirjoittaja@example.com", Grant.over(heinola(), "HYP", Role.MANAGER));
        HttpClient director = as("johtaja@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String task = page(get(manager, "/tasks?municipality=heinola&date=2025-06-30")).select(".task-do a[href*=/goals/]").first().attr("href");

        assertThat(step(manager, "WRITING", "SENT", "").statusCode()).isEqualTo(303);
        assertThat(state(director)).startsWith("Odottaa hyväksyntää");
        assertThat(page(get(manager, task)).text()).contains("ei voi muuttaa");
        String writer = String.valueOf(people.find("kirjoittaja@example.com").orElseThrow().id());
        Map<String, String> fields = new HashMap<>(Map.of(
                "token", token(manager), "writer", writer, "sheet", "follow-up", "version", "0", "field-text", "Vielä tämä."));
        HttpResponse<byte[]> refused = send(manager, Reader.form(address(task), fields));
        assertThat(refused.statusCode()).as("sent").isEqualTo(409);
        assertThat(page(refused).select(".mistakes-box").text()).startsWith("Osuus on lähetetty tai hyväksytty");
        assertThat(page(refused).select("main a").eachAttr("href")).as("where it can be asked back").contains(PART);
        HttpResponse<byte[]> typed = send(manager, HttpRequest.newBuilder(Reader.form(address(task), fields), (name, value) -> true).header("HX-Request", "true").build());
        assertThat(typed.statusCode()).as("as it is typed").isEqualTo(409);
        assertThat(page(typed).select(".mistakes-box").text()).contains("Osuus on lähetetty tai hyväksytty", "tallessa tällä laitteella");
        assertThat(page(typed).select("h1")).as("beside the form").isEmpty();
        assertThat(page(get(manager, task)).select("textarea[name=field-text]").val()).doesNotContain("Vielä tämä.");

        assertThat(step(director, "SENT", "RETURNED", "").statusCode()).as("a reason is needed").isEqualTo(422);
        assertThat(step(director, "SENT", "RETURNED", "Kerro, miksi materiaalitilaukset sopeutettiin.").statusCode()).isEqualTo(303);
        assertThat(page(get(manager, PART)).select(".returned").text()).contains("Kerro, miksi materiaalitilaukset sopeutettiin.");
        assertThat(send(manager, Reader.form(address(task), fields)).statusCode()).as("returned").isEqualTo(303);

        step(manager, "RETURNED", "SENT", "");
        HttpResponse<byte[]> overtaken = step(director, "RETURNED", "RELEASED", "");
        assertThat(overtaken.statusCode()).as("the page was of before it was sent again").isEqualTo(409);
        assertThat(page(overtaken).select("[role=alert]").text()).startsWith("Joku muu ehti ensin");
        assertThat(page(overtaken).select(".lead").text()).startsWith("Odottaa hyväksyntää");
        step(director, "SENT", "RELEASED", "");
        assertThat(state(manager)).startsWith("Hyväksytty");
    }

    @Test
    void aTextIsReadWithItsFiguresFilledIn() {
        HttpClient director = as("johtaja4@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String text = page(get(director, "/review/heinola/2025-03-31/HYP")).select("#texts-toiminta-ja-talous .read").text();
        assertThat(text).containsPattern("\\d+,\\d+.%").doesNotContain("{{");
    }

    @Test
    void whoeverIsLateToAStepChangesNothing() {
        HttpClient director = as("johtaja2@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String part = "/review/heinola/2025-06-30/HED";
        Map<String, String> release = Map.of("token", token(director), "from", "SENT", "to", "RELEASED");
        assertThat(send(director, Reader.form(address(part + "/step"), release)).statusCode()).isEqualTo(409);
        assertThat(page(get(director, part)).select(".lead").text()).as("it was never sent").startsWith("Kirjoitetaan");
    }

    @Test
    void whoMayntDoesnt() {
        HttpClient manager = as("toinen@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        HttpClient member = as("valtuutettu@example.com", Grant.in(heinola(), Role.MEMBER));
        assertThat(get(manager, PART).statusCode()).as("another unit's").isEqualTo(403);
        String own = "/review/heinola/2025-12-31/HED";
        assertThat(send(manager, Reader.form(address(own + "/step"), Map.of("token", token(manager), "from", "WRITING", "to", "RELEASED"))).statusCode())
                .as("a manager releases nothing")
                .isEqualTo(403);
        assertThat(get(member, own).statusCode()).isEqualTo(200);
        assertThat(send(member, Reader.form(address(own + "/comments"), Map.of("token", token(member), "part", "goals", "item", "K25-HED-1", "text", "x"))).statusCode())
                .as("a member only reads")
                .isEqualTo(403);
    }

    @Test
    void aCommentIsAnsweredAndDealtWith() {
        HttpClient director = as("johtaja3@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String part = "/review/heinola/2025-12-31/HED";
        Map<String, String> said = new HashMap<>(Map.of("token", token(director), "part", "goals", "item", "K25-HED-1", "text", "Mihin tämä <b>perustuu</b>?"));
        assertThat(send(director, Reader.form(address(part + "/comments"), said)).statusCode()).isEqualTo(303);
        Document page = page(get(director, part));
        assertThat(page.select(".said .written").text()).isEqualTo("Mihin tämä <b>perustuu</b>?");
        String settle = page.select(".said form[action$=settle]").attr("action");
        said.put("answers", settle.replaceAll(".*/comments/(\\d+)/settle", "$1"));
        said.put("text", "Kyselyyn.");
        send(director, Reader.form(address(part + "/comments"), said));
        assertThat(page(get(director, part)).select(".said .answer .written").text()).isEqualTo("Kyselyyn.");
        send(director, Reader.form(address(settle), Map.of("token", token(director))));
        assertThat(page(get(director, part)).select(".said.settled")).hasSize(1);
        said.put("item", "ei-ole");
        assertThat(send(director, Reader.form(address(part + "/comments"), said)).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> step(HttpClient browser, String from, String to, String reason) {
        return send(browser, Reader.form(address(PART + "/step"), Map.of("token", token(browser), "from", from, "to", to, "reason", reason)));
    }

    private String state(HttpClient browser) {
        return page(get(browser, PART)).select(".lead").text();
    }

    private String token(HttpClient browser) {
        return Reader.token(get(browser, "/account"));
    }
}
