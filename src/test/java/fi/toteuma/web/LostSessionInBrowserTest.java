package fi.toteuma.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A long form that was sent after its session had ended: what was typed isn't lost, and never becomes another's. */
class LostSessionInBrowserTest extends WebTest {

    private static final String FORM = "/rounds/heinola/new";

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasTypedComesBackToWhomItIsFrom() {
        try (AxeBrowser chromium = new AxeBrowser()) {
            Page page = open(chromium, "lomake@example.com");
            sentTooLate(page, "lomake@example.com");
            page.locator("main a.button").click();
            signIn(page, "lomake@example.com");
            assertThat(page.locator("main .done[role=status]")).containsText("Istunto päättyi ennen tallennusta");
            assertThat(page.locator("#deadline")).hasValue("2033-02-14");
            assertThat(page.locator("#date")).hasValue("2032-12-31");
            page.reload();
            assertThat(page.locator("#deadline")).not().hasValue("2033-02-14");
        }
    }

    @Test
    void whoeverSignsInInTheirPlaceSeesNothingOfIt() {
        try (AxeBrowser chromium = new AxeBrowser()) {
            named("toinen-lomake@example.com");
            Page page = open(chromium, "lomake@example.com");
            sentTooLate(page, "lomake@example.com");
            page.locator("main a.button").click();
            signIn(page, "toinen-lomake@example.com");
            assertThat(page.locator("#deadline")).isVisible();
            assertThat(page.locator("#deadline")).not().hasValue("2033-02-14");
            assertThat(page.locator("main .done")).hasCount(0);
        }
    }

    private void sentTooLate(Page page, String login) {
        page.navigate(address(FORM).toString());
        page.locator("#date").fill("2032-12-31");
        page.locator("#deadline").fill("2033-02-14");
        jdbc.sql("delete from spring_session where principal_name = ?").param(login).update();
        page.locator("main form[data-keep] p.actions button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Kirjaudu uudelleen");
    }

    private static void signIn(Page page, String login) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(Reader.PASSWORD);
        page.locator("form.signin button[type=submit]").click();
    }

    private void named(String login) {
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        Reader.named(login, people, signIn, List.of(Grant.in(heinola, Role.CONTROLLER)));
    }

    private Page open(AxeBrowser browser, String login) {
        named(login);
        HttpClient session = Reader.browser(address("/"), login, Reader.PASSWORD);
        return browser.signedIn(
                address("/"), new Reading(1280, ColorScheme.LIGHT, true), "fi-FI",
                ((CookieManager) session.cookieHandler().orElseThrow()).getCookieStore().getCookies());
    }
}
