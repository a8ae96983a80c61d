package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Whose role needs a second factor takes one into use before anything else. */
@TestPropertySource(properties = "toteuma.second-factor=auditor, director")
class FactorNeededTest extends WebTest {

    @Test
    void whoLacksTheFactorSeesNothingElseUntilItIsInUse() throws GeneralSecurityException {
        HttpClient auditor = as(Role.AUDITOR);
        for (String path : List.of("/", "/rounds", "/trail", "/account", "/account/notices", "/documents/heinola/ov2025q1/malli")) {
            HttpResponse<byte[]> led = get(auditor, path);
            assertThat(led.statusCode()).as(path).isEqualTo(303);
            assertThat(led.headers().firstValue("Location")).as(path).hasValue("/account/factor");
        }
        Document page = page(get(auditor, "/account/factor"));
        assertThat(page.select("h1").text()).isEqualTo("Ota kertakoodi käyttöön");
        String token = page.select("input[name=token]").first().attr("value");
        assertThat(send(auditor, Reader.form(address("/account/language"), Map.of("token", token, "language", "sv"))).headers().firstValue("Location"))
                .as("forms neither")
                .hasValue("/account/factor");
        assertThat(send(auditor, Reader.form(address("/account/factor/start"), Map.of("token", token, "code", "123456"))).headers().firstValue("Location"))
                .as("no key was shown yet")
                .hasValue("/account/factor");
        String shown = page(send(auditor, Reader.form(address("/account/factor"), Map.of("token", token)))).select(".code-key code").text();
        assertThat(get(auditor, "/rounds").statusCode()).as("a key alone isn't in use").isEqualTo(303);
        assertThat(send(auditor, Reader.form(address("/account/factor/start"), Map.of("token", token, "code", code(new Base32().decode(shown.replace(" ", ""))))))
                .headers().firstValue("Location")).hasValue("/account?done=factor");
        assertThat(get(auditor, "/rounds").statusCode()).isEqualTo(200);
        assertThat(get(auditor, "/trail").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherRoleGoesOnWithAPassword() {
        assertThat(get(as(Role.MEMBER), "/rounds").statusCode()).isEqualTo(200);
    }

    @Test
    void oneCanSignOutWithoutIt() {
        HttpClient director = as(Role.DIRECTOR);
        String token = Reader.token(get(director, "/account/factor"));
        assertThat(send(director, Reader.form(address("/signout"), Map.of("token", token))).headers().firstValue("Location")).hasValue("/signin");
        assertThat(get(director, "/account/factor").headers().firstValue("Location")).hasValue("/signin?to=%2Faccount%2Ffactor");
    }

    private HttpClient as(Role role) {
        Person person = Reader.named("tekija-" + UUID.randomUUID() + "@example.com", people, signIn, List.of(new Grant(role, Optional.empty(), Optional.empty())));
        return Reader.browser(address("/"), person.login(), Reader.PASSWORD);
    }

    private static String code(byte[] key) throws GeneralSecurityException {
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        return codes.generateOneTimePasswordString(new SecretKeySpec(key, codes.getAlgorithm()), Instant.now());
    }
}
