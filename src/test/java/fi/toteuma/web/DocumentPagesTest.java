package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.rendering.NuValidator;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DocumentPagesTest extends WebTest {

    private static final String DOCUMENT = "/documents/heinola/ov2025q1/malli";

    @Test
    void theFirstPageListsTheDocumentsWithTheModelLayoutFirst() {
        Document page = page(get("/"));
        assertThat(page.select(".municipality h2").eachText()).contains("Heinolan kaupunki");
        assertThat(page.select(".municipality .caution").text()).contains("Esimerkkiaineisto");
        Element report = page.select("article:has(a[href='" + DOCUMENT + "'])").first();
        assertThat(report).isNotNull();
        assertThat(report.select(".set-name").eachText().getFirst()).isEqualTo("Malliasettelu");
        assertThat(report.select(".meta").text()).contains("Hyvinvointipalvelut", "tilanne 31.3.2025", "Kirjanpito 31.3.2025 asti");
        assertThat(report.select("a[download]").eachAttr("href"))
                .contains(
                        DOCUMENT + "/ov2025q1.html", DOCUMENT + "/ov2025q1.pdf", DOCUMENT + "/ov2025q1.docx",
                        DOCUMENT + "/ov2025q1.xlsx", DOCUMENT + "/ov2025q1.provenance.json",
                        "/documents/heinola/ov2025q1/heinola/ov2025q1.pdf");
    }

    @Test
    void theLatestReportStandsFirst() {
        assertThat(page(get("/")).select("article.document h3 a").eachText()).containsExactly(
                "Osavuosikatsaus 1–3/2025", "Talousarvion toteutuminen 2024", "Käyttösuunnitelma 2024", "Käyttösuunnitelman toteuma 1–6/2022",
                "Osavuosikatsaus 1–6/2020");
    }

    @Test
    void eachReportIsOneRowWithItsFormatsOnceAndOtherLayoutsFolded() {
        List<Element> drafts = page(get("/")).select("article.document").stream()
                .filter(report -> report.select("a[href^='/versions/']").isEmpty()) // what is frozen has rows of its own
                .toList();
        assertThat(drafts).isNotEmpty();
        for (Element report : drafts) {
            assertThat(report.select("> .sets > li > .saves")).as("the formats once").hasSize(1);
            assertThat(report.select("> .sets > li > details .saves")).as("the municipality’s own layout").hasSize(1);
            assertThat(report.select("a[href='" + report.select("h3 a").attr("href") + "']")).as("what the title leads to isn’t said twice").hasSize(1);
            assertThat(report.select("a[href^='/way/']")).hasSize(1);
        }
    }

    @Test
    void everyFormatComesWithItsTypeAndUnderItsName() {
        assertThat(saved("pdf", "application/pdf")).startsWith("%PDF-");
        assertThat(saved("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")).startsWith("PK");
        assertThat(saved("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")).startsWith("PK");
        assertThat(saved("html", "text/html;charset=UTF-8")).contains("<html lang=\"fi\"").doesNotContain("class=\"site\"");
        assertThat(saved("provenance.json", "application/json")).contains("\"ov2025q1\"");
    }

    private String saved(String format, String type) {
        HttpResponse<byte[]> response = get(DOCUMENT + "/ov2025q1." + format);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(response.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"ov2025q1." + format + "\"");
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aDocumentIsReadOnScreenWithWaysBackAndItsOwnPolicy() {
        HttpResponse<byte[]> response = get(DOCUMENT, "Accept-Language", "sv");
        Document page = page(response);
        assertThat(page.select("nav.site").attr("lang")).isEqualTo("sv");
        assertThat(page.select("nav.site a").eachText())
                .containsExactly("Läs och redigera", "Tabeller och källor", "Kontroller", "Ändringar", "PDF", "DOCX", "XLSX", "Tillgänglighetsutlåtande");
        assertThat(page.select("html").attr("lang")).as("the document's own language").isEqualTo("fi");
        List<String> policies = response.headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        assertThat(policies.getFirst()).contains("style-src 'sha256-", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(NuValidator.findings(response.body())).isEmpty();
    }

    @Test
    void aDocumentIsReadInTheApplicationAndItsFileKnowsNothingOfIt() {
        Document page = page(get(DOCUMENT));
        assertThat(page.select("nav.bar a").eachText())
                .containsExactly("Omat tehtävät", "Katsaus", "Mittaristo", "Asiakirjat", "Kierrokset", "Lukija kaikki", "Kirjaudu ulos");
        Document out = page(get(page.select("nav.bar a").last().attr("href")));
        assertThat(out.select("main button[form=out]").text()).isEqualTo("Kirjaudu ulos");
        assertThat(out.select("form#out").attr("action")).isEqualTo("/signout");
        String file = new String(get(DOCUMENT + "/ov2025q1.html").body(), StandardCharsets.UTF_8);
        assertThat(file).doesNotContain("/signout", "nav.bar", ".bar{", "Lukija kaikki");
    }

    @Test
    void theSameDocumentAskedForAgainIsTheSame() {
        assertThat(get(DOCUMENT + "/ov2025q1.xlsx").body()).isEqualTo(get(DOCUMENT + "/ov2025q1.xlsx").body());
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        for (String path : List.of(
                "/documents/heinola/nosuch/malli", "/documents/nosuch/ov2025q1/malli", "/documents/heinola/ov2025q1/nosuch",
                DOCUMENT + "/other.pdf", DOCUMENT + "/ov2025q1.exe", DOCUMENT + "/ov2025q1.", "/documents/heinola/OV/malli")) {
            HttpResponse<byte[]> response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(page(response).select("h1").text()).as(path).isEqualTo("Sivua ei löydy");
        }
    }
}
