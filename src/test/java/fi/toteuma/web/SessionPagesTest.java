package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People see where they are signed in, and end it. */
class SessionPagesTest extends WebTest {

    private Person person;
    private HttpClient here;
    private HttpClient there;

    @BeforeEach
    void somebodyInTwoPlaces() {
        person = Reader.named(
                "istunto-" + UUID.randomUUID() + "@example.com", people, signIn, List.of(new Grant(Role.MEMBER, Optional.empty(), Optional.empty())));
        here = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        there = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
    }

    @Test
    void oneSessionIsEndedAndTheOthersGoOn() {
        HttpClient third = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        Document account = page(get(here, "/account"));
        assertThat(account.select(".sessions li")).hasSize(3);
        assertThat(account.select(".sessions li:has(strong)").text()).contains("tämä", "Kirjauduttu");
        List<String> handles = account.select(".sessions input[name=handle]").eachAttr("value");
        assertThat(handles).hasSize(2).doesNotContainAnyElementsOf(List.of(number(here), number(there), number(third)));
        end(here, handles.getFirst());
        assertThat(List.of(get(there, "/rounds").statusCode(), get(third, "/rounds").statusCode())).containsExactlyInAnyOrder(200, 303);
        assertThat(get(here, "/rounds").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionsNumberCannotBeGuessed() {
        assertThat(new String(Base64.getDecoder().decode(number(here)), StandardCharsets.US_ASCII)).as("27 random bytes").matches("[A-Za-z0-9_-]{36}")
                .isNotEqualTo(new String(Base64.getDecoder().decode(number(there)), StandardCharsets.US_ASCII))
                .doesNotMatch("[0-9a-f]{8}-.*");
    }

    @Test
    void nobodyEndsAnothersSession() {
        Element foreign = page(get(there, "/account")).select(".sessions input[name=handle]").first();
        end(browser(), foreign.attr("value"));
        assertThat(get(here, "/rounds").statusCode()).isEqualTo(200);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        send(here, Reader.form(address("/account/sessions/end-others"), Map.of("token", Reader.token(get(here, "/account")))));
        assertThat(get(there, "/rounds").statusCode()).isEqualTo(303);
        assertThat(get(here, "/rounds").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheOthersAndNotThisOne() {
        String before = number(here);
        assertThat(send(here, Reader.form(address("/account/password"), Map.of(
                "token", Reader.token(get(here, "/account")), "present", Reader.PASSWORD, "password", "aamuruskon-kelluva-tikas", "again", "aamuruskon-kelluva-tikas")))
                .headers().firstValue("Location")).hasValue("/account?done=password");
        assertThat(get(here, "/rounds").statusCode()).isEqualTo(200);
        assertThat(number(here)).as("under a new number").isNotEqualTo(before);
        assertThat(get(there, "/rounds").statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        HttpClient administrator = browser();
        String page = "/people/" + person.id();
        assertThat(page(get(administrator, page)).text()).contains("Kirjautuneena 2 selaimessa");
        send(administrator, Reader.form(address(page + "/sessions/end"), Map.of("token", Reader.token(get(administrator, page)))));
        assertThat(get(here, "/rounds").statusCode()).isEqualTo(303);
        assertThat(get(there, "/rounds").statusCode()).isEqualTo(303);
        assertThat(page(get(administrator, page)).text()).doesNotContain("Kirjautuneena");
    }

    private void end(HttpClient browser, String handle) {
        assertThat(send(browser, Reader.form(address("/account/sessions/end"), Map.of("token", Reader.token(get(browser, "/account")), "handle", handle))).statusCode())
                .isEqualTo(303);
    }

    private static String number(HttpClient browser) {
        return ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("toteuma-session"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElseThrow();
    }
}
