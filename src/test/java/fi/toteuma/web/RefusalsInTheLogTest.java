package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who looks after the installation sees what was tried, and no secret with it. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalsInTheLogTest extends WebTest {

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    @Test
    void aFormOfAnotherSiteIsTold(CapturedOutput output) {
        send(stranger(), form("/signin", "login=a&password=oma-salasanani").header("Origin", "http://evil.example").build());
        assertThat(output.getAll()).contains("refused, a form of another site: POST /signin from 127.0.0.1").doesNotContain("oma-salasanani");
    }

    @Test
    void aFormWithoutOurTokenIsTold(CapturedOutput output) {
        send(browser(), form("/account/password", "present=oma-salasanani&token=x").build());
        assertThat(output.getAll())
                .contains("refused, a form without our token: POST /account/password from 127.0.0.1, " + EVERYBODY)
                .doesNotContain("oma-salasanani");
    }

    @Test
    void whoGuessesPasswordsIsTold(CapturedOutput output) {
        HttpClient guessing = stranger();
        String token = Reader.token(get(guessing, "/signin"));
        for (int tries = 0; tries < 6; tries++) {
            send(guessing, form("/signin", "login=arvattu-lokissa@example.com&password=oma-salasanani&token=" + token).build());
        }
        DATABASE.jdbc().sql("delete from sign_in_attempt where login = 'arvattu-lokissa@example.com'").update();
        assertThat(output.getAll()).containsOnlyOnce("refused, too many failures to sign in: POST /signin from 127.0.0.1").doesNotContain("oma-salasanani");
    }

    @Test
    void aOneTimeLinkIsNotTold(CapturedOutput output) {
        String link = "A".repeat(43);
        send(stranger(), form("/link/" + link, "password=oma-salasanani").build());
        assertThat(output.getAll()).contains("refused, a form without our token: POST /link/… from").doesNotContain(link, "oma-salasanani");
    }

    @Test
    void whoHasNoRightIsTold(CapturedOutput output) {
        Reader.named("jasen@example.com", people, signIn, List.of(new Grant(Role.MEMBER, Optional.empty(), Optional.empty())));
        HttpClient member = Reader.browser(address("/"), "jasen@example.com", Reader.PASSWORD);
        assertThat(get(member, "/people?q=oma-salasanani").statusCode()).isEqualTo(403);
        assertThat(output.getAll()).contains("refused, no right: GET /people from 127.0.0.1, jasen@example.com").doesNotContain("oma-salasanani");
    }
}
