package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VersionPagesTest extends WebTest {

    private static final String VERSION = "/versions/heinola/ks2024/1";

    @Autowired
    Publishing publishing;

    @Autowired
    FrozenReports frozen;

    @BeforeEach
    void published() {
        if (publishing.of("heinola", "ks2024").history().isEmpty()) {
            Decision approved = new Decision("hallitus", LocalDate.of(2024, 1, 29), "§ 7", Decision.Outcome.APPROVED);
            for (Move move : List.of(
                    Move.of(Step.RELEASE, "controller"), Move.of(Step.AGENDA, "controller"), Move.decide(approved, "sihteeri", ""),
                    Move.of(Step.PUBLISH, "viestintä"))) {
                assertThat(publishing.take("heinola", "ks2024", move, Rights.ALL)).isInstanceOf(Answer.Done.class);
            }
        }
    }

    @Test
    void aPublishedReportComesBeforeItsDraft() {
        Element report = page(get("/")).select("article:has(a[href='" + VERSION + "'])").first();
        assertThat(report).isNotNull();
        assertThat(report.select("h3 a").attr("href")).isEqualTo(VERSION);
        assertThat(report.select(".meta").eachText()).contains("Kaupunginhallitus 29.1.2024 § 7: hyväksyttiin");
        assertThat(report.select(".set-name").eachText())
                .containsExactly("Versio 1: julkaistu", "Malliasettelu, luonnos", "Kunnan oma asettelu (heinola), luonnos");
        assertThat(report.select("a[download]").eachAttr("href")).contains(VERSION + "/ks2024.pdf", VERSION + "/ks2024.provenance.json");
        Element other = page(get("/")).select("article:has(a[href='/documents/heinola/ov2020h1/malli'])").first();
        assertThat(other).isNotNull();
        assertThat(other.select(".meta").eachText()).contains("Versio 1: luonnos");
        assertThat(other.select(".set-name").eachText().getFirst()).isEqualTo("Malliasettelu");
    }

    @Test
    void theFrozenDocumentIsReadWithAWayToTheDraft() {
        HttpResponse<byte[]> response = get(VERSION);
        Document page = page(response);
        assertThat(page.select("nav.site a").eachText())
                .containsExactly("Versio 1: julkaistu", "Luonnos nyt", "HTML", "PDF", "DOCX", "XLSX", "Lähteet (JSON)");
        assertThat(page.select("nav.site a[href='/documents/heinola/ks2024/heinola']")).hasSize(1);
        assertThat(page.select("nav.bar a[href=/signout]")).hasSize(1);
        assertThat(page.text()).contains("Versio 1, ").doesNotContain("Luonnos, ");
        assertThat(response.headers().allValues("Content-Security-Policy")).singleElement().asString().contains("style-src 'sha256-");
    }

    @Test
    void everyFileComesByteForByteAndItsPageSaysItsHash() throws Exception {
        Document page = page(get(VERSION + "/files"));
        assertThat(page.select("h1").text()).isEqualTo("Versio 1: julkaistu");
        assertThat(page.text()).contains("Kaupunginhallitus 29.1.2024 § 7: hyväksyttiin");
        List<Element> files = page.select(".frozen-files li");
        assertThat(files).hasSize(6);
        for (Element file : files) {
            HttpResponse<byte[]> saved = get(file.select("a").attr("href"));
            assertThat(saved.statusCode()).isEqualTo(200);
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(saved.body()))).isEqualTo(file.select("code").text());
            assertThat(saved.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"" + file.select("a").text() + "\"");
        }
        assertThat(page.select("code").eachText()).contains(frozen.find("heinola", "ks2024", 1).orElseThrow().contentHash());
    }

    @Test
    void whatIsNotFrozenIsNotThere() {
        for (String path : List.of(
                "/versions/heinola/ks2024/2", "/versions/heinola/ks2024/2/files", "/versions/heinola/nosuch/1", "/versions/heinola/KS/1",
                "/versions/heinola/ov2020h1/1", VERSION + "/other.pdf", "/versions/heinola/ks2024/x")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void residentsReadWhatIsPublishedWithoutSigningIn() throws Exception {
        HttpClient resident = stranger();
        Document list = page(get(resident, "/published"));
        Element report = list.select("article:has(a[href='/published/heinola/ks2024/1'])").first();
        assertThat(report).isNotNull();
        assertThat(report.select(".meta").eachText()).contains("Kaupunginhallitus 29.1.2024 § 7: hyväksyttiin");
        Document read = page(get(resident, "/published/heinola/ks2024/1"));
        assertThat(read.select("nav.site a[href^='/documents'], nav.site a[href^='/versions']")).as("no way to drafts").isEmpty();
        for (Element file : report.select("a[download]")) {
            HttpResponse<byte[]> saved = get(resident, file.attr("href"));
            String name = file.attr("href").substring(file.attr("href").lastIndexOf('/') + 1);
            assertThat(saved.body()).as(name).isEqualTo(get(VERSION + "/" + name).body());
            String tag = saved.headers().firstValue("ETag").orElseThrow();
            assertThat(get(resident, file.attr("href"), "If-None-Match", tag).statusCode()).as("nothing new").isEqualTo(304);
            assertThat(saved.headers().allValues("Cache-Control")).containsExactly("max-age=300, public");
        }
        assertThat(report.select("a[download]")).hasSize(5);
    }

    @Test
    void residentsSeeNothingElse() {
        HttpClient resident = stranger();
        assertThat(publishing.of("heinola", "ks2022h1").published()).isEmpty();
        for (String path : List.of(
                "/published/heinola/ks2022h1/1", "/published/heinola/ks2024/2", "/published/heinola/ks2024/1/ks2024.model.json",
                "/published/heinola/nosuch/1", "/published/heinola/KS/1", "/published/nosuch/ks2024/1", "/published/heinola/ks2024/1/..%2Fks2024.pdf")) {
            assertThat(get(resident, path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(get(resident, VERSION).headers().firstValue("Location").orElse("")).startsWith("/signin");
    }
}
