package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.MunicipalityId;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** With a municipality whose files can't be made a document of. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends WebTest {

    private static final String SETTINGS = """
            municipality: rikki
            name: {fi: Rikki}
            languages: [fi]
            levels:
              - {key: kunta, name: Kunta}
            documents:
              - {key: raportti, unit: K, year: 2025, through: 3, tree-date: 2025-03-31, layouts: {oma: layouts/oma.yaml}}
            """;

    private void layout(String yaml) {
        MunicipalityId id = municipalities.save("rikki", SETTINGS);
        municipalities.saveFiles(id, Map.of("layouts/oma.yaml", yaml));
    }

    @AfterEach
    void remove() {
        DATABASE.jdbc().sql("delete from municipality_file where municipality_id in (select id from municipality where key = 'rikki')").update();
        DATABASE.jdbc().sql("delete from municipality where key = 'rikki'").update();
    }

    @Test
    void mistakesInAMunicipalitysFilesAreShownLineByLine() {
        layout("layout: oma\nblocks: [{nosuch: 1}]\n");
        HttpResponse<byte[]> response = get("/documents/rikki/raportti/oma");
        assertThat(response.statusCode()).isEqualTo(500);
        Document page = page(response);
        assertThat(page.select("h1").text()).isEqualTo("Kunnan tiedostoissa on virheitä");
        assertThat(page.select(".mistakes li").first().text()).startsWith("layouts/oma.yaml, rivi ");
    }

    @Test
    void aDefectHasANumberThatIsInTheLogAndSaysNothingOfOurInsides(CapturedOutput output) {
        layout("""
                layout: oma
                set: oma
                title: Raportti
                language: fi
                blocks:
                  - text: "Yksikkö {unit}"
                """);
        HttpResponse<byte[]> response = get("/documents/rikki/raportti/oma", "Accept-Language", "en");
        assertThat(response.statusCode()).isEqualTo(500);
        Document page = page(response);
        assertThat(page.select("h1").text()).isEqualTo("Something went wrong");
        String number = page.select(".error-number").text();
        assertThat(number).matches("[2-9A-Z]{8}");
        assertThat(output.getAll()).contains("error " + number);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("Exception", "fi.toteuma", "\tat ");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void anErrorPageIsNoPageOfItsOwn() {
        assertThat(get("/error").statusCode()).isEqualTo(404);
    }
}
