package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.kernel.MunicipalityId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportPagesTest extends WebTest {

    private static final Path STAGING = Path.of("target/test-web/staging");

    private HttpClient browser;
    private Upload upload;

    @BeforeEach
    void signIn() {
        browser = browser();
        upload = new Upload(this, browser);
    }
    private MunicipalityId heinola = new MunicipalityId((short) 0);

    @BeforeEach
    void municipality() {
        heinola = municipalities.find("heinola").orElseThrow().id();
    }

    private int inForce() {
        return (int) imports.list(heinola).stream().filter(batch -> batch.undoneAt().isEmpty()).count();
    }

    @Test
    void theListSaysWhatCameInWhenAndHowMuch() {
        Document page = page(get("/imports"));
        assertThat(page.select("#import-17").text().replace('\u00a0', ' '))
                .contains("Kuukausisaldot", "balances-2024.csv", "1 860", "−30 369 613,00", "2.1.2026 klo 8.00", "Voimassa");
    }

    @Test
    void aSoundFileIsInOnlyAfterItWasConfirmed() {
        int before = inForce();
        String job = upload.checked("budget", "talousarvio-2031.csv", Upload.SOUND);
        Document checked = page(get(browser, job));
        assertThat(checked.select("h1").text()).isEqualTo("Tiedosto on kunnossa");
        assertThat(checked.select(".tally dd").eachText()).containsExactly("2", "749,50");
        assertThat(inForce()).isEqualTo(before);
        assertThat(page(get("/imports")).select(".open-job a").eachAttr("href")).as("it can be found again").contains(job);
        upload.press(job + "/confirm");
        Document done = upload.settled(job);
        assertThat(done.select("h1").text()).isEqualTo("Tiedosto on tuotu");
        assertThat(inForce()).isEqualTo(before + 1);
        upload.press(job + "/confirm");
        upload.settled(job);
        assertThat(inForce()).as("pressed twice, imported once").isEqualTo(before + 1);
        assertThat(upload.settled(upload.checked("budget", "sama.csv", Upload.SOUND)).select("h1").text()).isEqualTo("Tiedosto on jo tuotu");
        undo(imports.list(heinola).getFirst());
        assertThat(inForce()).isEqualTo(before);
    }

    private void undo(ImportBatch batch) {
        String page = "/imports/heinola/" + batch.id() + "/undo";
        assertThat(page(get(browser, page)).select("h1").text()).isEqualTo("Perutaanko tuonti " + batch.id() + "?");
        HttpResponse<byte[]> response = upload.press(page);
        assertThat(response.statusCode()).isEqualTo(303);
        Document list = page(get(browser, response.headers().firstValue("Location").orElseThrow()));
        assertThat(list.select(".done").text()).contains("Tuonti " + batch.id() + " on peruttu.");
        assertThat(list.select("#import-" + batch.id()).text()).contains("Peruttu 2.1.2026");
    }

    @Test
    void aWrongFileIsShownWithAllItsProblemsByCause() {
        int before = inForce();
        String job = upload.checked("balances", "virheet.csv", Upload.WRONG);
        Document page = page(get(browser, job));
        assertThat(page.select("h1").text()).isEqualTo("5 kohtaa on korjattava");
        assertThat(page.select(".lead").text()).startsWith("Mitään ei tallennettu.");
        assertThat(page.select(".group h2").eachText()).contains("Tuntematon yksikkö 9999");
        assertThat(page.select(".group-head .meta").eachText()).contains("2 riviä, 30,00 €");
        assertThat(page.select(".wrong").eachText()).contains("1.234,5O", "<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void theListOfProblemsOpensInASpreadsheetWithoutRunningAnything() {
        String job = upload.checked("balances", "virheet.csv", Upload.WRONG);
        HttpResponse<byte[]> response = get(browser, job + "/problems.csv");
        assertThat(response.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"virheluettelo.csv\"");
        String csv = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFRivi;Sarake;Tiedostossa;Ongelma;Odotettiin;Mitä tehdä\r\n").contains(";\"'=1+1\";");
        assertThat(csv.split("\r\n")).hasSize(6);
    }

    @Test
    void aCorrectedFileShowsWhatItWouldChangeAndChangesItWhenConfirmed() {
        String job = upload.checked("balances", "korjattu.csv", Upload.corrected());
        Document page = page(get(browser, job));
        assertThat(page.select("h1").text()).isEqualTo("Tiedosto korvaisi aiemmin tuotua");
        assertThat(page.select("#amounts-title").text()).isEqualTo("Erot yksiköittäin ja tileittäin: 1");
        assertThat(page.select("#amounts-title + .scroll tbody tr")).hasSize(1);
        upload.press(job + "/confirm");
        assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
        undo(imports.list(heinola).getFirst());
    }

    @Test
    void anImportThatOthersBuildOnIsNotTakenBack() {
        HttpResponse<byte[]> response = upload.press("/imports/heinola/2/undo");
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(page(response).select(".mistakes-title").text()).isEqualTo("Myöhemmät tuonnit käyttävät sen tilejä:");
        assertThat(get(browser, "/imports/heinola/999999/undo").statusCode()).isEqualTo(404);
        assertThat(get(browser, "/imports/heinola/-1/undo").statusCode()).isEqualTo(404);
        assertThat(get(browser, "/imports/nosuch/1/undo").statusCode()).isEqualTo(404);
    }

    @Test
    void afterAnImportTheDocumentsShowTheNewFigures() {
        String figure = "/tables/heinola/tp2024/malli/t2/toimintakulut/budget";
        String before = page(get(figure)).select(".asked").text();
        String job = upload.checked("amendments", "muutos.csv", """
                body;decided_on;section;reason;unit;account;year;amount
                valtuusto;2024-11-01;§ 1;Lisäys;400;4000;2024;-1000,00
                """);
        upload.press(job + "/confirm");
        assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
        String after = page(get(figure)).select(".asked").text();
        undo(imports.list(heinola).getFirst());
        assertThat(after).isNotEqualTo(before);
        assertThat(page(get(figure)).select(".asked").text()).isEqualTo(before);
    }

    @Test
    void aFileThatIsGivenUpIsGone() throws IOException {
        long before = staged();
        String job = upload.checked("budget", "uusi.csv", Upload.SOUND);
        assertThat(staged()).isEqualTo(before + 1);
        assertThat(upload.press(job + "/cancel").headers().firstValue("Location")).hasValue("/imports?municipality=heinola");
        assertThat(get(browser, job).statusCode()).isEqualTo(404);
        assertThat(staged()).isEqualTo(before);
    }

    private static long staged() throws IOException {
        if (!Files.exists(STAGING)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(STAGING)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aFileNameIsOnlyShownNeverFollowed() throws IOException {
        for (String name : List.of("../../../tmp/x.csv", "C:\\\\temp\\\\x.csv", "<img src=x onerror=alert(1)>.csv")) {
            String job = upload.checked("budget", name, Upload.SOUND);
            Document page = page(get(browser, job));
            assertThat(page.select(".crumbs .file").text()).isIn("x.csv", "<img src=x onerror=alert(1)>.csv");
            assertThat(page.select("main img")).isEmpty();
            upload.press(job + "/cancel");
        }
        assertThat(Files.exists(Path.of("/tmp/x.csv"))).isFalse();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedOnAPage() {
        HttpResponse<byte[]> response = upload.send("budget", "suuri.csv", new byte[100_000], Map.of());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(page(response).select("h1").text()).isEqualTo("Tiedosto on liian suuri");
    }

    @Test
    void anUploadThatIsNoneIsRefusedOnAPage() {
        HttpRequest broken = HttpRequest.newBuilder(address("/imports"))
                .header("Content-Type", "multipart/form-data")
                .POST(HttpRequest.BodyPublishers.ofString("no parts"))
                .build();
        HttpResponse<byte[]> response = send(browser, broken);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(page(response).select("h1").text()).isEqualTo("Pyyntöä ei ymmärretty");
    }

    @Test
    void anUploadWithoutOurTokenIsRefused() {
        assertThat(upload.send("budget", "x.csv", new byte[10], Map.of("token", "abc")).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormThatIsNotFilledInSaysWhatIsMissing() {
        HttpResponse<byte[]> response = upload.send("nosuch", "", new byte[0], Map.of("source", "<b>"));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = page(response);
        assertThat(page.select(".mistakes-title").text()).isEqualTo("3 kohtaa on korjattava");
        assertThat(page.select(".mistakes-box a").eachAttr("href")).containsExactly("#file", "#kind", "#source");
        assertThat(page.select("#source").attr("value")).isEqualTo("<b>");
        assertThat(upload.send("budget", "x.csv", new byte[10], Map.of("mapping", "nosuch")).statusCode()).isEqualTo(422);
        assertThat(upload.send("budget", "x.csv", new byte[10], Map.of("municipality", "nosuch")).statusCode()).isEqualTo(404);
    }

    @Test
    void filesOfBrowsersThatNeverCameAreNotFound() {
        assertThat(get("/imports/jobs/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(get("/imports/jobs/AAAAAAAAAAAAAAAAAAAAAA/problems.csv").statusCode()).isEqualTo(404);
    }
}
