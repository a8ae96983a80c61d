package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.access.SignIn;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in and out. */
class SignInTest extends WebTest {

    private static final List<Grant> MEMBER = List.of(new Grant(Role.MEMBER, Optional.empty(), Optional.empty()));

    @Autowired
    JdbcClient jdbc;

    @Test
    void theRightPasswordLeadsBackToThePageAskedFor() {
        Reader.named("oikea@example.com", people, signIn, MEMBER);
        HttpClient browser = stranger();
        HttpResponse<byte[]> turned = get(browser, "/rounds?municipality=heinola");
        assertThat(turned.headers().firstValue("Location")).hasValue("/signin?to=%2Frounds%3Fmunicipality%3Dheinola");
        HttpResponse<byte[]> page = get(browser, "/signin?to=%2Frounds%3Fmunicipality%3Dheinola");
        String before = session(browser);
        HttpResponse<byte[]> in = send(browser, Reader.form(address("/signin"), Map.of(
                "token", Reader.token(page), "to", page(page).select("input[name=to]").attr("value"), "login", "Oikea@Example.com ", "password", Reader.PASSWORD)));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/rounds?municipality=heinola&lang=fi");
        assertThat(session(browser)).isNotEmpty().isNotEqualTo(before);
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(200);
        assertThat(in.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("toteuma-session=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void noPageOfAnotherSiteIsGoneOnTo() {
        Reader.named("muualle@example.com", people, signIn, MEMBER);
        for (String to : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/%0d%0aSet-Cookie:x=1", "\r\nX: y", "/signin?to=/")) {
            HttpClient browser = stranger();
            String token = Reader.token(get(browser, "/signin"));
            HttpResponse<byte[]> in = send(browser, Reader.form(address("/signin"), Map.of("token", token, "to", to, "login", "muualle@example.com", "password", Reader.PASSWORD)));
            assertThat(in.headers().firstValue("Location")).as(to).hasValueSatisfying(place -> assertThat(place).startsWith("/").doesNotContain("evil", "\n"));
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginSayTheSame() {
        Reader.named("vaara@example.com", people, signIn, MEMBER);
        String known = page(tried(stranger(), "vaara@example.com", "ei-ole-oikea")).select("main").text();
        String unknown = page(tried(stranger(), "ei-ole@example.com", "ei-ole-oikea")).select("main").text();
        assertThat(known).isEqualTo(unknown).contains("Sähköpostiosoite tai salasana on väärin");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        Reader.named("arvaus@example.com", people, signIn, MEMBER);
        HttpClient browser = stranger();
        for (int tries = 0; tries < SignIn.FAILURES_OF_A_LOGIN; tries++) {
            assertThat(page(tried(browser, "arvaus@example.com", "arvaus-" + tries)).text()).contains("salasana on väärin");
        }
        assertThat(page(tried(browser, "arvaus@example.com", Reader.PASSWORD)).text()).contains("Liian monta yritystä");
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(303);
    }

    @Test
    void outMeansOut() {
        Reader.named("ulos@example.com", people, signIn, MEMBER);
        HttpClient browser = Reader.browser(address("/"), "ulos@example.com", Reader.PASSWORD);
        HttpClient copy = copy(browser);
        assertThat(get(copy, "/rounds").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> out = send(browser, Reader.form(address("/signout"), Map.of("token", Reader.token(get(browser, "/account")))));
        assertThat(out.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
        assertThat(get(copy, "/rounds").statusCode()).as("the session's number is good for nothing").isEqualTo(303);
    }

    @Test
    void whoLeftIsOutAtOnce() {
        Person person = Reader.named("lahti@example.com", people, signIn, MEMBER);
        HttpClient browser = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(200);
        people.change(person.id(), person.name(), person.language(), false);
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(303);
        assertThat(page(tried(stranger(), person.login(), Reader.PASSWORD)).text()).contains("salasana on väärin");
    }

    @Test
    void aLinkChoosesAPasswordOnceAndSignsOutElsewhere() {
        Person person = Reader.named("linkki@example.com", people, signIn, MEMBER);
        HttpClient elsewhere = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        String link = "/link/" + signIn.link(person.id(), Duration.ofMinutes(5));
        HttpClient browser = stranger();
        String token = Reader.token(get(browser, link));
        assertThat(page(send(browser, Reader.form(address(link), Map.of("token", token, "password", "lyhyt", "again", "lyhyt")))).text()).contains("vähintään 12 merkkiä");
        assertThat(page(send(browser, Reader.form(address(link), Map.of("token", token, "password", "passwordpassword", "again", "x")))).text())
                .contains("vaikeampi arvata", "eivät ole samat");
        Map<String, String> chosen = Map.of("token", token, "password", "aamuruskon-kelluva-tikas", "again", "aamuruskon-kelluva-tikas");
        assertThat(send(browser, Reader.form(address(link), chosen)).statusCode()).isEqualTo(303);
        assertThat(get(elsewhere, "/rounds").statusCode()).isEqualTo(303);
        assertThat(send(browser, Reader.form(address(link), chosen)).statusCode()).isEqualTo(404);
        assertThat(get(Reader.browser(address("/"), person.login(), "aamuruskon-kelluva-tikas"), "/rounds").statusCode()).isEqualTo(200);
    }

    @Test
    void anOldLinkIsVoid() {
        Person person = Reader.named("vanha@example.com", people, signIn, MEMBER);
        String old = signIn.link(person.id(), Duration.ofSeconds(-1));
        assertThat(get(stranger(), "/link/" + old).statusCode()).isEqualTo(404);
        String first = signIn.link(person.id(), Duration.ofMinutes(5));
        signIn.link(person.id(), Duration.ofMinutes(5));
        session(); // of an administrator
        assertThat(get(stranger(), "/link/" + first).statusCode()).as("a newer one was made").isEqualTo(404);
        assertThat(get(stranger(), "/link/" + signIn.firstLink(Duration.ofMinutes(5))).statusCode()).as("there is an administrator").isEqualTo(404);
    }

    @Test
    void withASecondFactorThePasswordAloneOpensNothing() throws GeneralSecurityException {
        Person person = Reader.named("koodi@example.com", people, signIn, MEMBER);
        HttpClient browser = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        String token = Reader.token(get(browser, "/account"));
        String shown = page(send(browser, Reader.form(address("/account/factor"), Map.of("token", token)))).select(".code-key code").text();
        byte[] key = new Base32().decode(shown.replace(" ", ""));
        assertThat(send(browser, Reader.form(address("/account/factor/start"), Map.of("token", token, "code", "000000"))).statusCode()).isEqualTo(422);
        assertThat(send(browser, Reader.form(address("/account/factor/start"), Map.of("token", token, "code", code(key, -1)))).statusCode()).isEqualTo(303);

        HttpClient next = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        assertThat(get(next, "/rounds").statusCode()).isEqualTo(303);
        assertThat(get(next, "/account").statusCode()).isEqualTo(303);
        assertThat(coded(next, code(key, -1)).statusCode()).as("a code is good once").isEqualTo(422);
        assertThat(coded(next, code(key, 0)).statusCode()).isEqualTo(303);
        assertThat(get(next, "/rounds").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> coded(HttpClient browser, String code) {
        String token = Reader.token(get(browser, "/signin/code"));
        return send(browser, Reader.form(address("/signin/code"), Map.of("token", token, "code", code)));
    }

    private static String code(byte[] key, int steps) throws GeneralSecurityException {
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        return codes.generateOneTimePasswordString(new SecretKeySpec(key, codes.getAlgorithm()), Instant.now().plus(codes.getTimeStep().multipliedBy(steps)));
    }

    private HttpResponse<byte[]> tried(HttpClient browser, String login, String password) {
        String token = Reader.token(get(browser, "/signin"));
        return send(browser, Reader.form(address("/signin"), Map.of("token", token, "login", login, "password", password)));
    }

    private static String session(HttpClient browser) {
        return ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("toteuma-session"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpClient copy(HttpClient browser) {
        CookieManager cookies = new CookieManager();
        ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies()
                .forEach(cookie -> cookies.getCookieStore().add(address("/"), cookie));
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Test
    void behindAServerInFrontEachReaderIsCountedByTheirOwnAddress() {
        HttpClient browser = stranger();
        String token = Reader.token(get(browser, "/signin"));
        HttpRequest form = Reader.form(address("/signin"), Map.of("token", token, "login", "kaukaa@example.com", "password", "väärä-salasana-12"));
        // what a reader claims stands first, what the server in front saw comes last
        send(browser, HttpRequest.newBuilder(form, (name, value) -> true).header("X-Forwarded-For", "198.51.100.1, 203.0.113.7").build());
        assertThat(jdbc.sql("select address from sign_in_attempt where login = 'kaukaa@example.com'").query(String.class).list())
                .containsExactly("203.0.113.7");
    }
}
