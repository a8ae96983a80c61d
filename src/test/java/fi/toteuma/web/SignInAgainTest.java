package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.PassingClock;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Who signed in a while ago signs in again before changing how they sign in. */
@TestPropertySource(properties = {"toteuma.oidc.issuer=http://localhost:1/kunta", "toteuma.oidc.client-id=toteuma"})
class SignInAgainTest extends WebTest {

    private static final PassingClock CLOCK = new PassingClock();

    @TestBean(name = "passingTime")
    Clock passingTime;

    static Clock passingTime() {
        return CLOCK;
    }

    @ParameterizedTest
    @CsvSource({
        "/account/factor, /account/factor", "/account/identity, /account", "/account/identity/end, /account", "/account/sessions/end, /account",
        "/account/sessions/end-others, /account"
    })
    void aBrowserLeftOpenChangesNothing(String form, String back) {
        HttpClient browser = somebody();
        String token = Reader.token(get(browser, "/account"));
        CLOCK.pass(Duration.ofMinutes(10));
        assertThat(send(browser, Reader.form(address(form), Map.of("token", token))).headers().firstValue("Location"))
                .hasValue("/signin?again=true&to=" + back.replace("/", "%2F"));
        assertThat(get(browser, "/account").statusCode()).as("out").isEqualTo(303);
        assertThat(page(get(browser, "/signin?again=true&to=" + back)).select(".lead").text()).startsWith("Kirjaudu uudelleen");
    }

    @Test
    void aProviderThatDoesNotAnswerLeavesThePassword() {
        HttpClient browser = stranger();
        assertThat(get(browser, "/signin/oidc").headers().firstValue("Location")).hasValue("/signin?refused=UNREACHABLE");
        assertThat(page(get(browser, "/signin?refused=UNREACHABLE")).select("[role=alert]").text()).contains("ei vastaa");
        assertThat(get(somebody(), "/rounds").statusCode()).isEqualTo(200);
    }

    private HttpClient somebody() {
        Person person = Reader.named(
                "uudelleen-" + UUID.randomUUID() + "@example.com", people, signIn, List.of(new Grant(Role.MEMBER, Optional.empty(), Optional.empty())));
        return Reader.browser(address("/"), person.login(), Reader.PASSWORD);
    }
}
