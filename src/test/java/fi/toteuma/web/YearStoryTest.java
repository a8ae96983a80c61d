package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.publishing.Publishing;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report's way with the people who go it, and a ledger that is corrected afterwards. */
class YearStoryTest extends WebTest {

    private static final String WAY = "/way/heinola/tp2024";

    @Autowired
    ReportChecks checks;

    @Autowired
    Publishing publishing;

    @Test
    void whatTheBodyDecidedStaysWhenTheLedgerIsCorrected() {
        HttpClient controller = as("talous@example.com", Role.CONTROLLER);
        HttpClient member = as("hallitus@example.com", Role.MEMBER);

        assertThat(step(member, Map.of("step", "release")).statusCode()).as("a member takes no step").isEqualTo(403);
        assertThat(step(controller, Map.of("step", "publish")).statusCode()).as("a draft can't be published").isEqualTo(422);
        assertThat(step(controller, Map.of("step", "release")).statusCode()).isEqualTo(303);
        HttpResponse<byte[]> stopped = step(controller, Map.of("step", "agenda"));
        assertThat(stopped.statusCode()).as("contradictions keep a report off the agenda").isEqualTo(422);
        assertThat(page(stopped).select(".mistakes-box[role=alert]").text()).startsWith("Raportti ei mene esityslistalle: tarkistuksissa on ristiriitoja (");
        List<String> accepted = accepted(controller, page(stopped).select("aside .mistakes-box a").attr("href"));
        assertThat(accepted).isNotEmpty();
        int version = publishing.of("heinola", "tp2024").version();
        frozen(controller, step(controller, Map.of("step", "agenda")));
        assertThat(step(controller, Map.of("step", "decide", "body", "kh")).statusCode()).as("a decision has a day and a §").isEqualTo(422);
        assertThat(step(controller, Map.of("step", "decide", "body", body(controller), "date", "2025-03-31", "section", "§ 8", "outcome", "noted")).statusCode())
                .isEqualTo(303);
        Map<String, String> second = new HashMap<>(Map.of("step", "decide", "body", body(controller), "date", "2025-03-31", "section", "§ 9", "outcome", "noted", "reason", "Toinen kirjaaja"));
        assertThat(step(controller, second).statusCode()).as("whoever records it too replaces nothing").isEqualTo(422);
        Map<String, String> corrected = Map.of("step", "correct", "body", body(controller), "date", "2025-03-31", "section", "§ 88", "outcome", "noted");
        assertThat(step(controller, corrected).statusCode()).as("recorded anew only with a reason").isEqualTo(422);
        assertThat(page(get(controller, WAY)).select("#section").val()).isEqualTo("§ 8");
        Map<String, String> withReason = new HashMap<>(corrected);
        withReason.put("reason", "Pykälästä puuttui numero.");
        assertThat(step(controller, withReason).statusCode()).isEqualTo(303);
        assertThat(step(controller, Map.of("step", "publish")).statusCode()).isEqualTo(303);
        assertThat(page(get(member, WAY)).select(".lead").text()).isEqualTo("Versio " + version + " on julkaistu.");
        assertThat(page(get(member, WAY)).select(".history").text()).contains("§ 8,", "§ 88,", "Pykälästä puuttui numero.").doesNotContain("§ 9");
        assertThat(page(get("/published")).text()).as("residents read the record that holds").contains("§ 88").doesNotContain("§ 8:", "§ 8,");

        byte[] published = get(member, "/versions/heinola/tp2024/" + version + "/tp2024.pdf").body();
        assertThat(published).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        byte[] draft = get(member, "/documents/heinola/tp2024/heinola/tp2024.provenance.json").body();
        correctTheLedger(controller);
        assertThat(get(member, "/versions/heinola/tp2024/" + version + "/tp2024.pdf").body()).isEqualTo(published);
        assertThat(Arrays.equals(get(member, "/documents/heinola/tp2024/heinola/tp2024.provenance.json").body(), draft)).as("the draft follows").isFalse();
        for (String key : accepted) { // other tests read the example's findings
            checks.withdraw("heinola", "tp2024", key);
        }
        long correction = imports.list(municipalities.find("heinola").orElseThrow().id()).getFirst().id();
        assertThat(imports.undo(municipalities.find("heinola").orElseThrow().id(), correction)).as("other tests read the example's figures").isInstanceOf(UndoOutcome.Undone.class);
    }

    /** Every contradiction that the page shows is accepted. @return their keys */
    private List<String> accepted(HttpClient controller, String findings) {
        List<String> keys = page(get(controller, findings)).select("article.finding.contradiction input[name=finding]").eachAttr("value");
        for (String key : keys) {
            assertThat(send(controller, Reader.form(address(findings), Map.of(
                            "token", Reader.token(get(controller, "/account")), "finding", key, "reason", "Jää näin.", "by", "controller")))
                    .statusCode()).isEqualTo(303);
        }
        return keys;
    }

    /** The files are made beside the pages: the work can be left, is found again, and ends where its result is. */
    private void frozen(HttpClient controller, HttpResponse<byte[]> started) {
        String work = started.headers().firstValue("Location").orElseThrow();
        assertThat(work).startsWith("/work/");
        assertThat(page(get(controller, "/work")).select(".works a").text()).contains("Jäädytetään: ");
        HttpClient another = as("toinen@example.com", Role.CONTROLLER);
        assertThat(get(another, work).statusCode()).as("nobody sees another's").isEqualTo(404);
        HttpResponse<byte[]> shown = get(controller, work);
        for (int tries = 0; tries < 1200 && shown.statusCode() == 200; tries++) {
            assertThat(page(shown).select("#progress[role=status] progress")).hasSize(1);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            shown = get(controller, work);
        }
        assertThat(shown.statusCode()).isEqualTo(303);
        assertThat(shown.headers().firstValue("Location")).hasValue(WAY);
        assertThat(page(get(controller, "/work")).select(".works li").text()).contains("Valmis");
    }

    /** An entry more of March, in a file of its own. */
    private void correctTheLedger(HttpClient controller) {
        Upload upload = new Upload(this, controller);
        String page = upload.checked("entries", "korjaus.csv", "voucher;row;date;account;unit;amount;text\nKORJAUS-1;1;2024-12-31;4000;430;-1000,00;Oikaisu\n");
        upload.press(page + "/confirm");
        assertThat(upload.settled(page).select("h1").text()).isEqualTo("Tiedosto on tuotu");
    }

    private String body(HttpClient browser) {
        return page(get(browser, WAY)).select("select[name=body] option").first().attr("value");
    }

    private HttpResponse<byte[]> step(HttpClient browser, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("token", Reader.token(get(browser, "/account")));
        return send(browser, Reader.form(address(WAY), form));
    }

    private HttpClient as(String login, Role role) {
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        Reader.named(login, people, signIn, List.of(Grant.in(heinola, role)));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }
}
