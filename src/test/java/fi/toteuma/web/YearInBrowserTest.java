package fi.toteuma.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A year with the people who go through it, each in a browser of their own: with a mouse, and on a narrow page with the keyboard. */
class YearInBrowserTest extends ServedTest {

    private static final TestDatabase OWN = TestDatabase.fresh();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    /**
     * A report and somebody's part of it.
     *
     * @param task what the managers write on
     */
    record Year(String name, int width, Hands hands, String document, LocalDate day, String unit, String task) {

        @Override
        public String toString() {
            return name;
        }

        String write() {
            return "/tasks/heinola/" + day + "/" + unit + "/" + task;
        }

        String review() {
            return "/review/heinola/" + day + "/" + unit;
        }

        String way() {
            return "/way/heinola/" + document;
        }
    }

    static List<Year> years() {
        return List.of(
                new Year("with a mouse", 1280, Hands.MOUSE, "ov2025q1", LocalDate.of(2025, 3, 31), "HYP", "goals/V25-1"),
                new Year("at 320 pixels with the keyboard", 320, Hands.KEYBOARD, "ov2025q1", LocalDate.of(2025, 3, 31), "HED", "goals/K25-HED-1"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void fromTheRoundToTheNextYear(Year year) {
        try (AxeBrowser browser = new AxeBrowser()) {
            Page controller = open(browser, year, "talous@example.com", Role.CONTROLLER);
            Page manager = open(browser, year, "vastuuhenkilo@example.com", Role.MANAGER);
            Page other = open(browser, year, "toinen@example.com", Role.MANAGER);
            Page director = open(browser, year, "johtaja@example.com", Role.DIRECTOR);
            Page member = open(browser, year, "hallitus@example.com", Role.MEMBER);

            opensARound(year, controller);
            importsTheLedger(year, controller, "ALKU", "-1200,00");
            bothWrite(year, manager, other);
            sentReturnedSentReleased(year, manager, director);
            frozenDecidedPublished(year, controller);
            byte[] published = thePublished(year, member);
            byte[] draft = body("/documents/heinola/" + year.document() + "/heinola/" + year.document() + ".provenance.json");
            importsTheLedger(year, controller, "OIKAISU", "-99,00");
            assertThat(Arrays.equals(thePublished(year, member), published)).as("the published report stays").isTrue();
            assertThat(Arrays.equals(body("/documents/heinola/" + year.document() + "/heinola/" + year.document() + ".provenance.json"), draft))
                    .as("the draft follows the ledger").isFalse();
            carriedOver(year, controller);
        }
    }

    private void opensARound(Year year, Page page) {
        go(page, "/rounds?municipality=heinola");
        year.hands().press(page.locator("main a[href$='/new']"));
        year.hands().press(page.locator("main form button[type=submit]"));
        assertThat(page.locator("main .done")).containsText("Kierros on tallennettu");
        narrowEnough(page);
    }

    private void importsTheLedger(Year year, Page page, String voucher, String amount) {
        go(page, "/imports?municipality=heinola");
        year.hands().choose(page.locator("#kind"), "entries");
        year.hands().file(page.locator("#file"), new FilePayload(voucher + ".csv", "text/csv", ("voucher;row;date;account;unit;amount;text\n"
                + voucher + year.width() + ";1;" + year.day() + ";4000;430;" + amount + ";Kirjaus\n").getBytes(StandardCharsets.UTF_8)));
        year.hands().press(page.locator("form[enctype] button[type=submit]"));
        Locator confirm = page.locator("form[action$='/confirm'] button[type=submit]");
        confirm.waitFor();
        narrowEnough(page);
        year.hands().press(confirm);
        assertThat(page.locator("h1")).hasText("Tiedosto on tuotu");
    }

    private void bothWrite(Year year, Page first, Page second) {
        go(first, year.write());
        go(second, year.write());
        Locator text = first.locator(".paper-sheet textarea[name=field-text]").first();
        year.hands().type(text, "Ensimmäinen kirjoitti tämän.");
        assertThat(first.locator(".save-state .saved").first()).isVisible();
        year.hands().type(second.locator(".paper-sheet textarea[name=field-text]").first(), "Toinen kirjoitti tämän.");
        Locator conflict = second.locator(".conflict");
        assertThat(conflict).containsText("Ensimmäinen kirjoitti tämän.");
        assertThat(conflict).containsText("Toinen kirjoitti tämän.");
        narrowEnough(second);
        year.hands().press(conflict.locator("form button").first());
        // neither loses a word
        Locator joined = second.locator(".paper-sheet textarea[name=field-text]").first();
        assertThat(joined).hasValue(Pattern.compile("Ensimmäinen"));
        assertThat(joined).hasValue(Pattern.compile("Toinen"));
    }

    private void sentReturnedSentReleased(Year year, Page manager, Page director) {
        go(manager, year.review());
        year.hands().press(step(manager, "SENT"));
        assertThat(manager.locator(".lead")).containsText("Odottaa hyväksyntää");
        go(director, year.review());
        year.hands().type(director.locator("#reason"), "Kerro vielä, mitä seuraavaksi tehdään.");
        year.hands().press(step(director, "RETURNED"));
        assertThat(director.locator(".returned")).containsText("mitä seuraavaksi tehdään");
        go(manager, year.review());
        assertThat(manager.locator(".returned")).containsText("mitä seuraavaksi tehdään");
        year.hands().press(step(manager, "SENT"));
        assertThat(manager.locator(".lead")).containsText("Odottaa hyväksyntää");
        go(director, year.review());
        narrowEnough(director);
        year.hands().press(step(director, "RELEASED"));
        assertThat(director.locator(".lead")).containsText("Hyväksytty");
        go(manager, year.write());
        assertThat(manager.locator(".paper-sheet textarea").first()).not().isEditable();
    }

    private void frozenDecidedPublished(Year year, Page page) {
        go(page, year.way());
        Locator reason = page.locator("#reason-release");
        if (reason.count() > 0) { // a correction of what was published before
            year.hands().type(reason, "Luvut tarkentuivat.");
        }
        year.hands().press(way(page, "release"));
        assertThat(way(page, "agenda")).isVisible();
        Locator stopping = page.locator("aside .mistakes-box a");
        if (stopping.count() > 0) {
            year.hands().press(way(page, "agenda"));
            assertThat(page.locator(".mistakes-box[role=alert]")).containsText("ei mene esityslistalle");
            year.hands().press(stopping.first());
            acceptsContradictions(year, page);
            go(page, year.way());
        }
        assertThat(stopping).hasCount(0);
        year.hands().press(way(page, "agenda"));
        // all files of all languages are made; the page of that work leads back when it is done
        assertThat(page.locator("#date")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        year.hands().date(page.locator("#date"), LocalDate.of(2026, 1, 2));
        year.hands().type(page.locator("#section"), "§ 12");
        narrowEnough(page);
        year.hands().press(way(page, "decide"));
        assertThat(way(page, "publish")).isVisible();
        year.hands().press(way(page, "publish"));
        assertThat(page.locator(".lead")).containsText("julkaistu");
    }

    private void acceptsContradictions(Year year, Page page) {
        Locator open = page.locator("article.finding.contradiction");
        assertThat(open.first()).isVisible();
        for (int left = open.count(); left > 0; left--) {
            year.hands().press(open.first().locator("summary"));
            year.hands().type(open.first().locator("textarea[name=reason]"), "Näin luvut julkaistiin.");
            narrowEnough(page);
            year.hands().press(open.first().locator("button[type=submit]"));
            assertThat(open).hasCount(left - 1);
        }
    }

    private byte[] thePublished(Year year, Page page) {
        go(page, "/published");
        narrowEnough(page);
        String pdf = page.locator("a[href^='/published/heinola/" + year.document() + "/'][href$='.pdf']").first().getAttribute("href");
        return body(pdf);
    }

    private void carriedOver(Year year, Page page) {
        go(page, "/rounds/heinola/carry");
        year.hands().choose(page.locator("#from-year"), "2025-01-01");
        year.hands().choose(page.locator("#to-year"), "2026-01-01");
        year.hands().press(page.locator("form[aria-labelledby=carry-year] button[type=submit]"));
        assertThat(page.locator("#outcome")).hasText("Tämä siirtyisi");
        Locator carry = page.locator("[role=status] form button[type=submit]");
        if (year.hands() == Hands.MOUSE) {
            year.hands().press(carry);
            assertThat(page.locator("#outcome")).hasText("Tämä siirtyi");
        } else {
            assertThat(page.locator("[role=status]")).containsText("on jo siellä");
        }
        narrowEnough(page);
    }

    private static Locator step(Page page, String to) {
        return page.locator("form[action$='/step']:has(input[name=to][value=" + to + "]) button[type=submit]");
    }

    private static Locator way(Page page, String step) {
        return page.locator("form.step-form:has(input[name=step][value=" + step + "]) button[type=submit]");
    }

    private void go(Page page, String path) {
        page.navigate(address(path).toString());
    }

    private static void narrowEnough(Page page) {
        assertThat(AxeBrowser.overflow(page)).as("nothing scrolls sideways at " + page.url()).isZero();
    }

    private byte[] body(String path) {
        return get(path).body();
    }

    private Page open(AxeBrowser browser, Year year, String login, Role role) {
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        Reader.named(login, people, signIn, List.of(Grant.in(heinola, role)));
        HttpClient session = Reader.browser(address("/"), login, Reader.PASSWORD);
        return browser.signedIn(
                address("/"), new Reading(year.width(), ColorScheme.LIGHT, true), "fi-FI",
                ((CookieManager) session.cookieHandler().orElseThrow()).getCookieStore().getCookies());
    }
}
