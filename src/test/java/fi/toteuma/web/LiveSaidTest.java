package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is said about the parts of a report where they stand, and what the checks found there. */
class LiveSaidTest extends LiveTest {

    @Test
    void aCommentOnChosenWordsIsCountedAnsweredAndSettledAtThePart() {
        HttpClient director = as("live-johtaja@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String said = part(director, "p-HYP-toiminta-ja-talous").select(".live-say").attr("data-hx-get");
        Map<String, String> comment = new LinkedHashMap<>(Map.of("token", token(director), "text", "Mihin tämä <i>perustuu</i>?", "quote", "pysyi siinä"));
        Document panel = page(typed(director, said, comment));
        assertThat(panel.select(".said > .written").text()).isEqualTo("Mihin tämä <i>perustuu</i>?");
        assertThat(panel.select(".said .quoted").text()).isEqualTo("”pysyi siinä”");
        assertThat(panel.select("#c-p-HYP-toiminta-ja-talous[data-hx-swap-oob] [aria-hidden]").text()).isEqualTo("1");
        assertThat(part(director, "p-HYP-toiminta-ja-talous").select(".live-count [aria-hidden]").text()).isEqualTo("1");

        HttpClient manager = as("live-kirjoittaja@example.com", Grant.over(heinola(), "HYP", Role.MANAGER));
        Element thread = page(get(manager, said, "HX-Request", "true")).select(".said").first();
        Map<String, String> answer = inputs(thread.select("form").first());
        answer.put("text", "Kirjanpitoon.");
        assertThat(page(typed(manager, said, answer)).select(".answer .written").text()).isEqualTo("Kirjanpitoon.");
        assertThat(page(get(manager, "/review/heinola/2025-03-31/HYP")).select(".told .quoted").text()).contains("”pysyi siinä”");
        typed(director, thread.select("form[action$=settle]").attr("action"), Map.of("token", token(director), "settled", "true"));
        assertThat(part(director, "p-HYP-toiminta-ja-talous").select(".live-count")).isEmpty();
    }

    @Test
    void aCommentOnACellNamesItAndIsSeenOnTheUnitsPageToo() {
        HttpClient director = as("live-johtaja2@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String said = REPORT + "/said/t2";
        Document panel = page(get(director, said, "HX-Request", "true"));
        assertThat(panel.select("#live-row option").eachText()).contains("Toimintatuotot", "Toimintakate");
        Map<String, String> comment = Map.of("token", token(director), "row", "toimintatuotot", "column", "actual", "text", "Miksi näin vähän?");
        page(typed(director, said, comment));
        String figure = page(get(director, "/tables/heinola/ov2025q1/malli/t2/toimintatuotot/actual")).select("a.figure[aria-current]").text();
        String quoted = page(get(director, said, "HX-Request", "true")).select(".said .quoted").text();
        assertThat(quoted).contains("Toimintatuotot · ").endsWith(": " + figure + "”");
        Document review = page(get(director, "/review/heinola/2025-03-31/HYP"));
        assertThat(review.select(".quoted").text()).contains(quoted);
        Element settle = review.select(".said:has(.quoted:containsOwn(Toimintatuotot)) form[action$=settle]").first();
        send(director, Reader.form(address(settle.attr("action")), inputs(settle)));
        assertThat(page(get(director, said, "HX-Request", "true")).select(".said.settled")).hasSize(1);
        assertThat(typed(director, said, Map.of("token", token(director), "row", "nosuch", "text", "x")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayntSpeakOfAUnitDoesnt() {
        HttpClient other = as("live-toinen@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        HttpClient member = as("live-valtuutettu2@example.com", Grant.in(heinola(), Role.MEMBER));
        for (HttpClient reader : List.of(other, member)) {
            for (String at : List.of("p-HYP-toiminta-ja-talous", "t2")) {
                assertThat(get(reader, REPORT + "/said/" + at, "HX-Request", "true").statusCode()).as(at).isEqualTo(403);
                assertThat(typed(reader, REPORT + "/said/" + at, Map.of("token", token(reader), "text", "x", "row", "toimintatuotot")).statusCode()).as(at).isEqualTo(403);
            }
        }
        assertThat(get(browser(), REPORT + "/said/nosuch", "HX-Request", "true").statusCode()).isEqualTo(404);
    }

    @Test
    void findingsStandAtThePartsTheyConcern() {
        HttpClient browser = browser();
        String report = "/documents/heinola/tp2024/malli";
        List<String> findings = page(get(browser, report + "/findings")).select("article.finding[id]").eachAttr("id");
        assertThat(findings).isNotEmpty();
        List<String> placed = new ArrayList<>();
        for (HttpResponse<byte[]> chapter : chapters(browser, report + "/live")) {
            Document page = page(chapter);
            Document found = page(get(browser, page.getElementById("live-findings").attr("data-hx-get"), "HX-Request", "true"));
            assertThat(found.select("a").first().text()).isEqualTo("Tarkistus löysi " + findings.size() + " asiaa");
            for (Element at : found.select("[data-hx-swap-oob]")) {
                assertThat(page.getElementById(at.id())).as(at.id() + " is in " + chapter.uri()).isNotNull();
                assertThat(page.getElementById(at.id()).closest("th")).as("a row's head is too narrow for " + at.id()).isNull();
                at.select("a").forEach(link -> placed.add(link.attr("href").replaceFirst(".*#", "")));
            }
        }
        assertThat(placed).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(findings);
    }
}
