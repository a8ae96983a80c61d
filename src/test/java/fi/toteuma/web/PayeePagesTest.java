package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.kernel.MunicipalityId;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payees and texts of vouchers are for those who have the right to them, and for nobody else anywhere. */
class PayeePagesTest extends WebTest {

    private static final String PAYEE = "Salaisenniemi Saana";
    private static final String TEXT = "Kuntoutustuki";
    private static final String FIGURE = "/tables/heinola/ov2025q1/malli/t2/henkilostokulut/actual";

    private MunicipalityId heinola = new MunicipalityId((short) 0);

    @BeforeEach
    void entries() {
        heinola = municipalities.find("heinola").orElseThrow().id();
        HttpClient browser = browser();
        Upload upload = new Upload(this, browser);
        String job = upload.checked("entries", "saajat.csv", """
                voucher;row;date;unit;account;amount;counterparty;text
                SAAJA-1;1;2025-03-31;430;4000;-123,45;%s;%s
                SAAJA-2;1;2025-03-30;HYP-MUU;4000;-10,00;%s;%s
                """.formatted(PAYEE, TEXT, PAYEE, TEXT));
        upload.press(job + "/confirm");
        assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
    }

    @AfterEach
    void nothingStays() {
        imports.list(heinola).stream()
                .filter(batch -> batch.file().equals("saajat.csv") && batch.undoneAt().isEmpty())
                .map(ImportBatch::id)
                .forEach(batch -> imports.undo(heinola, batch));
    }

    private HttpClient as(String login, Grant... grants) {
        Reader.named(login, people, signIn, List.of(grants));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }

    private Grant in(Role role, String unit) {
        return new Grant(role, Optional.of(heinola), unit.isEmpty() ? Optional.empty() : Optional.of(unit));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    @Test
    void whoMaySeesTheEntriesBehindAnAccountAndMonthAndTheyComeToTheFigure() {
        HttpClient browser = as("saajat@example.com", in(Role.CONTROLLER, ""), in(Role.PAYEES, ""));
        Element link = page(get(browser, FIGURE)).select("a[href$=/vouchers/4000/2025/3]").first();
        assertThat(link.attr("data-hx-boost")).as("it leaves the explanation, which takes other links into itself").isEqualTo("false");
        String vouchers = link.attr("href");
        Document page = page(get(browser, vouchers));
        assertThat(page.select("h1").text()).isEqualTo("Tositteet: tili 4000, maaliskuu 2025");
        assertThat(page.select(".vouchers tr:contains(SAAJA-1)").text().replace('\u00a0', ' ')).contains("430", PAYEE, TEXT, "−123,45");
        assertThat(page.text()).contains("Summa on sama kuin luvussa.");
        assertThat(get(browser, FIGURE + "/vouchers/4000/2025/13").statusCode()).isEqualTo(404);
        assertThat(get(browser, FIGURE + "/vouchers/9999/2025/3").statusCode()).isEqualTo(404);
    }

    @Test
    void theRightOverAUnitShowsThatUnitsEntriesOnly() {
        HttpClient browser = as("osasaajat@example.com", in(Role.MEMBER, ""), in(Role.PAYEES, "HED"));
        Document page = page(get(browser, FIGURE + "/vouchers/4000/2025/3"));
        assertThat(page.select(".vouchers").text()).contains("SAAJA-1").doesNotContain("SAAJA-2");
        assertThat(page.text()).contains("yksiköissä, joiden saajia et saa nähdä");
    }

    @Test
    void withoutTheRightNoPageAndNoFileTellsOfAPayee() {
        HttpClient browser = as("eisaajia@example.com", in(Role.CONTROLLER, ""), in(Role.DIRECTOR, ""), in(Role.AUDITOR, ""));
        assertThat(get(browser, FIGURE + "/vouchers/4000/2025/3").statusCode()).isEqualTo(403);
        assertThat(text(get(browser, FIGURE))).contains("SHA-256").doesNotContain("/vouchers/");
        long batch = imports.list(heinola).getFirst().id();
        List<String> everywhere = List.of(
                FIGURE, "/tables/heinola/ov2025q1/malli/t2", "/documents/heinola/ov2025q1/malli",
                "/documents/heinola/ov2025q1/malli/ov2025q1.html", "/documents/heinola/ov2025q1/malli/ov2025q1.json",
                "/documents/heinola/ov2025q1/malli/ov2025q1.provenance.json", "/documents/heinola/ov2025q1/malli/findings",
                "/imports?municipality=heinola", "/imports/heinola/" + batch, "/imports/heinola/" + batch + "/undo", "/imports/heinola/codes",
                "/work", "/trail", "/trail?item=import_batch",
                "/dashboard?municipality=heinola&unit=430&month=2025-03", "/budget?municipality=heinola&unit=430&year=2025&account=4000");
        for (String path : everywhere) {
            assertThat(text(get(browser, path))).as(path).doesNotContain("Salaisenniemi").doesNotContain(TEXT);
        }
        assertThat(text(get(browser, "/search?q=Salaisenniemi"))).doesNotContain("Saana").doesNotContain(TEXT);
        assertThat(text(get(browser, "/search?q=" + TEXT))).doesNotContain("Salaisenniemi");
    }

    @Test
    void theRightToPayeesAloneShowsNothing() {
        HttpClient browser = as("vainsaajat@example.com", in(Role.PAYEES, ""));
        assertThat(get(browser, FIGURE + "/vouchers/4000/2025/3").statusCode()).isEqualTo(403);
    }
}
