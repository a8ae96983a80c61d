package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EvidencePagesTest extends WebTest {

    private static final String NAME = "harrastekysely-2025-03.csv";

    @Test
    void aFileComesAsItWasAttachedAndIsNeverShownAsAPage() throws Exception {
        HttpResponse<byte[]> file = get("/evidence/heinola/" + NAME);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(Files.readAllBytes(Path.of("examples/heinola/evidence/" + NAME)));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment").contains(NAME);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    }

    @Test
    void whatIsNotAttachedIsNotFound() {
        assertThat(get("/evidence/heinola/muu.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/evidence/nosuch/" + NAME).statusCode()).isEqualTo(404);
        assertThat(get("/evidence/heinola/..%2F..%2Fpom.xml").statusCode()).isIn(400, 404);
    }

    @Test
    void theDocumentLeadsToItOnTheSiteAndNamesItWithItsHashInAFile() {
        Element link = page(get("/documents/heinola/ov2025q1/malli")).select("a[href=/evidence/heinola/" + NAME + "]").first();
        assertThat(link).isNotNull();
        assertThat(link.parent().text()).matches("Näyttö: " + NAME + ", SHA-256 [0-9a-f]{12}…");
        var saved = page(get("/documents/heinola/ov2025q1/malli/ov2025q1.html"));
        assertThat(saved.select("a[href*=evidence]")).isEmpty();
        assertThat(saved.text()).contains("Näyttö: " + NAME + ", SHA-256 ");
        String sources = new String(get("/documents/heinola/ov2025q1/malli/ov2025q1.provenance.json").body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sources).containsPattern("\"file\"\\s*:\\s*\"" + NAME + "\"").containsPattern("\"sha256\"\\s*:\\s*\"[0-9a-f]{64}\"");
    }
}
