package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.rendering.NuValidator;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingPagesTest extends WebTest {

    private static final String DOCUMENT = "/documents/heinola/tp2024/heinola";
    private static final String FINDINGS = DOCUMENT + "/findings";
    private static final String TWO_STATUSES = "Hyvinvoinnin edistämisen lautakunta, tavoite K25-HED-1";

    private HttpClient browser;

    @BeforeEach
    void signIn() {
        browser = browser();
    }

    @Test
    void theListOfDocumentsAndEachDocumentLeadToTheFindings() {
        assertThat(page(get("/")).select("a[href=" + FINDINGS + "]").text()).startsWith("Tarkistukset");
        assertThat(page(get(DOCUMENT)).select("nav.site a[href=" + FINDINGS + "]").text()).isEqualTo("Tarkistukset");
    }

    @Test
    void findingsAreCountedFirstAndStandByWeightWithWhatTheyAreAbout() {
        Document page = page(get("/documents/heinola/ov2025q1/heinola/findings"));
        assertThat(page.select("h1").text()).isEqualTo("6 korjattavaa");
        assertThat(page.title()).isEqualTo("6 korjattavaa: Osavuosikatsaus 1–3/2025, Hyvinvointipalvelut – Toteuma");
        assertThat(page.select(".group h2").eachText()).containsExactly("Ristiriidat", "Epäselvää");
        assertThat(page.select(".group h2 svg")).hasSize(2);
        Element first = page.select("article.finding").first();
        assertThat(first.select("h3").text()).startsWith(TWO_STATUSES);
        assertThat(first.select(".what").text()).isEqualTo(
                "Tila on ”toteutuu osittain”. Saman tavoitteen K25-HYP-03 (Hyvinvointipalvelut) tila on ”toteutuu”.");
        assertThat(first.select(".pairs dt").eachText()).containsExactly("Miksi", "Korjaus");
        assertThat(first.select(".pairs dd").eachText()).containsExactly(
                "Samalla tavoitteella voi olla samana päivänä vain yksi tila.",
                "Sovi tila vastuutahojen kesken, tai erota tavoitteet toisistaan.");
        assertThat(page.select("details[open]")).isEmpty();
    }

    @Test
    void eachFindingLeadsToItsPlaceInTheDocumentOrToTheRowOfItsTable() {
        for (String document : List.of("ov2020h1", "tp2024", "ov2025q1")) {
            List<String> links = page(get("/documents/heinola/" + document + "/heinola/findings")).select(".finding h3 a").eachAttr("href");
            assertThat(links).isNotEmpty().allSatisfy(link -> {
                String[] parts = link.split("#");
                assertThat(page(get(parts[0])).getElementById(parts[1])).as(link).isNotNull();
            });
        }
        assertThat(page(get("/documents/heinola/ov2020h1/heinola/findings")).select(".finding h3 a[href^=/tables/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.matches("/tables/heinola/ov2020h1/heinola/[a-z0-9]+#row-\\d+"));
    }

    @Test
    void aFindingIsAcceptedWithAReasonAndOpenedAgain() {
        String key = firstOpen();
        HttpResponse<byte[]> sent = send("", Map.of("finding", key, "reason", "Sovittu <b>§ 12</b>.\u0007", "by", "talousjohtaja"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue(FINDINGS + "?done=" + key);

        Document after = page(get(FINDINGS + "?done=" + key));
        assertThat(after.select("[role=status]").text()).startsWith("Löydös on hyväksytty. ");
        Element accepted = after.select("details.accepted[open] #finding-" + key).first();
        assertThat(accepted.select(".pairs dd").eachText()).containsExactly("Sovittu <b>§ 12</b>.", "talousjohtaja, 2.1.2026");
        assertThat(accepted.select("form").attr("action")).isEqualTo(FINDINGS + "/withdraw");
        assertThat(page(get(FINDINGS)).select("details.accepted:not([open]) #finding-" + key)).as("folded later").hasSize(1);
        assertThat(page(get("/documents/heinola/tp2024/malli/findings")).select("details.accepted article")).as("in whichever set").hasSize(1);

        assertThat(send("/withdraw", Map.of("finding", key)).headers().firstValue("Location")).hasValue(FINDINGS + "?done=" + key);
        Document opened = page(get(FINDINGS + "?done=" + key));
        assertThat(opened.select("[role=status]").text()).startsWith("Hyväksyntä ei ole voimassa. Löydös on avoin: ");
        assertThat(opened.select("details.accepted")).isEmpty();
        assertThat(opened.select(".group #finding-" + key)).hasSize(1);
    }

    @Test
    void withoutAReasonNothingIsAcceptedAndTheFieldSaysWhy() {
        String key = firstOpen();
        HttpResponse<byte[]> refused = send("", Map.of("finding", key, "reason", " \u0000 ", "by", "x".repeat(61)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(NuValidator.findings(refused.body())).isEmpty();
        Document page = page(refused);
        assertThat(page.title()).startsWith("Virhe: ");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#reason-" + key, "#by-" + key);
        assertThat(page.select("details[open] #reason-" + key + "[aria-invalid=true]").attr("aria-describedby")).contains("reason-" + key + "-mistake");
        assertThat(page.select("#reason-" + key + "-mistake").text()).isEqualTo("Kirjoita perustelu");
        assertThat(page.select("#by-" + key).attr("value")).as("what was written stays").isEqualTo("x".repeat(61));
        assertThat(page.select("details[open]")).hasSize(1);
        assertThat(page(get(FINDINGS)).select("details.accepted")).isEmpty();

        page = page(send("", Map.of("finding", key, "reason", "x".repeat(1001), "by", "")));
        assertThat(page.select(".field-mistake").eachText()).containsExactly("Lyhennä perustelua: enintään 1 000 merkkiä", "Kirjoita rooli");
    }

    @Test
    void aFindingThatIsThereNoMoreIsSaidToBeGone() {
        for (Map<String, String> form : List.of(
                Map.of("finding", "000000000000", "reason", "Näin on.", "by", "controller"), Map.of("finding", "000000000000"))) {
            assertThat(send("", form).headers().firstValue("Location")).hasValue(FINDINGS + "?done=000000000000");
        }
        assertThat(send("/withdraw", Map.of("finding", "000000000000")).statusCode()).isEqualTo(303);
        assertThat(page(get(FINDINGS + "?done=000000000000")).select("[role=status]").text())
                .isEqualTo("Löydöstä ei enää ole: luvut tai tekstit ovat muuttuneet.");
        assertThat(page(get(FINDINGS + "?done=%0d%0ax")).select("[role=status]")).isEmpty();
        assertThat(send("", Map.of("finding", "x\r\ny")).statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithoutOurTokenAcceptsNothing() {
        String key = firstOpen();
        for (String address : List.of(FINDINGS, FINDINGS + "/withdraw")) {
            assertThat(post(address, Map.of("finding", key, "reason", "x", "by", "y")).statusCode()).isEqualTo(403);
        }
        assertThat(page(get(FINDINGS)).select("details.accepted")).isEmpty();
    }

    @Test
    void whereThereIsNoDocumentThereAreNoFindings() {
        for (String path : List.of("/documents/heinola/nosuch/malli", "/documents/nosuch/tp2024/malli", "/documents/heinola/tp2024/nosuch")) {
            assertThat(get(path + "/findings").statusCode()).as(path).isEqualTo(404);
            assertThat(post(path + "/findings", Map.of("token", token(), "finding", "000000000000", "reason", "x", "by", "y")).statusCode())
                    .as(path).isEqualTo(404);
        }
    }

    private String firstOpen() {
        return page(get(FINDINGS)).select("form.accept input[name=finding]").first().attr("value");
    }

    private String token() {
        return page(get(browser, FINDINGS)).select("input[name=token]").first().attr("value");
    }

    private HttpResponse<byte[]> send(String below, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("token", token());
        return post(FINDINGS + below, all);
    }

    private HttpResponse<byte[]> post(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return WebTest.send(browser, HttpRequest.newBuilder(address(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
