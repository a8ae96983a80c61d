package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands around every page: the top bar, its menu on a phone, the foot, and the page on paper. */
class FrameTest extends WebTest {

    private static final Reading PHONE = new Reading(360, ColorScheme.LIGHT, false);
    private static final Reading DESK = new Reading(1280, ColorScheme.LIGHT, false);

    @AfterEach
    void remove() {
        DATABASE.jdbc().sql("delete from municipality where key = 'toinen'").update();
    }

    @Test
    void onAPhoneTheTopBarIsOneRowAndItsMenuOpensWithoutAScript() {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = browser.open(address("/rounds"), PHONE, "fi", session());
            assertThat(page.locator("header.top").boundingBox().height).isLessThan(80);
            assertThat(page.locator(".sections").isVisible()).isFalse();
            page.locator("body").press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(".menu summary:focus").count()).as("after the skip link and the logo").isEqualTo(1);
            page.keyboard().press("Enter");
            assertThat(page.locator(".menu").getAttribute("open")).isNotNull();
            assertThat(page.locator(".sections a[href='/rounds']").isVisible()).isTrue();
            assertThat(page.locator("#top-question").isVisible()).isTrue();
            assertThat(page.locator(".languages").isVisible()).isTrue();
            assertThat(page.locator("#out button").isVisible()).as("signing out is at hand").isTrue();
            page.keyboard().press("Tab");
            assertThat(page.locator(".sections a:focus").count()).as("the menu's own links come next").isEqualTo(1);
        }
    }

    @Test
    void onAWideScreenEverythingIsThereWithoutAMenu() {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = browser.open(address("/rounds"), DESK, "fi", session());
            assertThat(page.locator(".menu").isVisible()).isFalse();
            assertThat(page.locator(".sections").isVisible()).isTrue();
            assertThat(page.locator("#out button").isVisible()).as("signing out is at hand").isTrue();
            page.fill("#top-question", "kirjasto");
            page.press("#top-question", "Enter");
            page.waitForURL("**/search?q=kirjasto");
            assertThat(page.locator("h1").textContent()).contains("kirjasto");
        }
    }

    @Test
    void onPaperThereIsNothingToPress() {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page page = browser.open(address("/tables/heinola/ov2025q1/malli/t1"), new Reading(700, ColorScheme.DARK, true), "fi", session());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String gone : List.of("header.top", ".skip", ".hint", ".bottom a")) {
                assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
            }
            assertThat(page.locator("table.figures").isVisible()).isTrue();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.scroll')).overflowX")).isEqualTo("visible");
            assertThat(page.evaluate("getComputedStyle(document.body).color")).as("dark ink whatever the screen's colours").isEqualTo("rgb(21, 35, 42)");
        }
    }

    @Test
    void theOnlyMunicipalityIsNamedBesideTheLogo() {
        assertThat(page(get("/rounds")).select(".whose").text()).isEqualTo("Heinolan kaupunki");
        assertThat(page(get("/rounds", "Accept-Language", "sv")).select(".whose").text()).isEqualTo("Heinola stad");
        municipalities.save("toinen", "municipality: toinen\nname: {fi: Toinen}\nlanguages: [fi]\nlevels: [{key: kunta, name: {fi: Kunta}}]\n");
        assertThat(page(get("/rounds")).select(".whose")).isEmpty();
    }

    @Test
    void everyPagesFootLeadsToTheAccessibilityStatement() {
        for (String path : List.of("/", "/nosuch", "/search", "/tasks", "/people", "/trail", "/accessibility")) {
            assertThat(page(get(path)).select("footer a[href=/accessibility]")).as(path).hasSize(1);
            assertThat(page(get(path)).select("footer").text()).as(path).contains("EUPL-1.2");
        }
        assertThat(page(get(stranger(), "/signin")).select("footer a[href=/accessibility]")).hasSize(1);
        assertThat(page(get("/documents/heinola/ks2024/malli")).select("nav.site a[href=/accessibility]")).hasSize(1);
    }

    @Test
    void anybodyReadsTheStatementInTheirLanguage() {
        Document finnish = page(get(stranger(), "/accessibility"));
        assertThat(finnish.select("main").text()).contains("306/2019", "ruudunlukijalla", "kahden viikon", "Traficom", "saavutettavuusvaatimukset.fi");
        assertThat(page(get(stranger(), "/accessibility", "Accept-Language", "sv")).select("main").text()).contains("306/2019", "skärmläsare", "Traficom");
        assertThat(page(get(stranger(), "/accessibility", "Accept-Language", "en")).select("main").text()).contains("306/2019", "screen reader", "Traficom");
        assertThat(finnish.select("[aria-current=page]").text()).isEqualTo("Saavutettavuusseloste");
    }

    @Test
    void feedbackGoesToTheMunicipalitysOwnAddress() {
        assertThat(page(get(stranger(), "/accessibility")).select("main").text())
                .contains("Heinolan kaupunki: kunta kertoo palauteosoitteen omilla verkkosivuillaan.");
        municipalities.save("toinen", """
                municipality: toinen
                name: {fi: Toinen}
                languages: [fi]
                levels: [{key: kunta, name: {fi: Kunta}}]
                accessibility-feedback: saavutettavuus@toinen.example
                """);
        assertThat(page(get(stranger(), "/accessibility")).select("main li a").attr("href")).isEqualTo("mailto:saavutettavuus@toinen.example");
        municipalities.save("toinen", "municipality: toinen\n");
        assertThat(get(stranger(), "/accessibility").statusCode()).as("with settings that can't be read").isEqualTo(200);
    }
}
