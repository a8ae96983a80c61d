package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChangesPagesTest extends WebTest {

    @Test
    void aReportIsComparedWithThePreviousOneOfItsKindAndOthersCanBeChosen() {
        Document page = page(get("/documents/heinola/ov2025q1/malli/changes"));
        assertThat(page.select("h1").text()).isEqualTo("Mikä on muuttunut");
        assertThat(page.select(".choice [aria-current]").text()).startsWith("Osavuosikatsaus 1–6/2020");
        assertThat(page.select(".choice a").eachAttr("href")).contains("/documents/heinola/ov2025q1/malli/changes/tp2024");
        page = page(get("/documents/heinola/ov2025q1/malli/changes/tp2024"));
        assertThat(page.select(".choice [aria-current]").text()).startsWith("Talousarvion toteutuminen 2024");
    }

    @Test
    void textsShowTheirChangesInThreeLanguages() {
        Document page = page(get("/documents/heinola/tp2024/malli/changes/ks2024"));
        assertThat(page.select(".compared")).isNotEmpty();
        assertThat(page.select(".compared .state-word").eachText()).isSubsetOf("Uusi", "Muutettu", "Poistettu", "Ennallaan");
        assertThat(page.select(".compared ins > .unseen:first-child").eachText()).containsOnly("lisätty:");
        page = page(get("/documents/heinola/tp2024/malli/changes/ks2024", "Accept-Language", "sv"));
        assertThat(page.select("h1").text()).isEqualTo("Vad som har ändrats");
        assertThat(page.select(".compared ins > .unseen:first-child").eachText()).containsOnly("tillagt:");
        assertThat(page.select(".compared > div").eachAttr("lang")).containsOnly("fi");
    }

    @Test
    void theFirstReportHasNothingToBeComparedWith() {
        Document page = page(get("/documents/heinola/ov2020h1/malli/changes"));
        assertThat(page.select(".empty-title").text()).isEqualTo("Vertailukohtaa ei ole");
    }

    @Test
    void theMarkedDocumentCanBeSaved() {
        String href = page(get("/documents/heinola/tp2024/malli/changes/ks2024")).select("a[download]").first().attr("href");
        assertThat(href).isEqualTo("/documents/heinola/tp2024/malli/changes/ks2024/tp2024-changes-from-ks2024.html");
        HttpResponse<byte[]> file = get(href);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(page(file).select("ins")).isNotEmpty();
    }

    @Test
    void whatIsNoEarlierReportIsNotFound() {
        assertThat(get("/documents/heinola/tp2024/malli/changes/ov2025q1").statusCode()).as("later").isEqualTo(404);
        assertThat(get("/documents/heinola/tp2024/malli/changes/..%2f").statusCode()).isIn(400, 404);
        assertThat(get("/documents/heinola/tp2024/malli/changes/ks2024/x.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/documents/heinola/nosuch/malli/changes").statusCode()).isEqualTo(404);
    }
}
