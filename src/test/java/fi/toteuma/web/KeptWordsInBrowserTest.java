package fi.toteuma.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What was written without a connection, or against what another wrote: nobody's words are lost, and none become another's. */
class KeptWordsInBrowserTest extends ServedTest {

    private static final TestDatabase OWN = TestDatabase.fresh();
    private static final Reading WIDE = new Reading(1280, ColorScheme.LIGHT, true);
    private static final String LIVE = "/documents/heinola/ov2025q1/malli/live";
    private static final String TEXT = "toiminta-ja-talous";

    private static AxeBrowser chromium;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    @BeforeAll
    static void start() {
        chromium = new AxeBrowser();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void keptWordsMeetNewerOnesAsAConflict() {
        String task = "/tasks/heinola/2025-12-31/HYP/goals/V25-1";
        Page mine = open("yksi@example.com", task);
        writesWithoutConnectionAndCloses(mine, "Ensimmäisen sanat.");
        Page theirs = open("kaksi@example.com", task);
        write(theirs, "Toisen sanat.");
        assertThat(theirs.locator(".saved").first()).isVisible();

        Page again = comesBack(mine, task);
        assertThat(again.locator(".conflict")).containsText("Ensimmäisen sanat.");
        assertThat(again.locator(".conflict")).containsText("Toisen sanat.");
        assertThat(stored(task)).isEqualTo("Toisen sanat.");

        // left unsolved it stands there the next time
        again.close();
        Page later = comesBack(mine, task);
        assertThat(later.locator(".conflict")).containsText("Toisen sanat.");
        assertThat(stored(task)).isEqualTo("Toisen sanat.");

        later.locator(".conflict form button").first().click();
        assertThat(later.locator(".conflict")).hasCount(0);
        assertThat(stored(task)).contains("Ensimmäisen", "Toisen");
        assertThat(kept(later)).isEqualTo(0);
    }

    @Test
    void aPartWithAConflictDoesntCloseAsIfItWereSaved() {
        String place = "p-HYP-" + TEXT;
        Page mine = conflictInPlace("yksi@example.com", "kaksi@example.com", chapter(place), place);
        Locator part = mine.locator("#" + place);
        part.locator(".live-close").click();
        assertThat(part.locator(".live-standing")).containsText("tekstiäsi ei ole tallennettu");
        assertThat(part.locator(".conflict")).isVisible();
        assertThat(AxeBrowser.violations(mine)).isEmpty();

        part.locator("[data-closes-anyway]").click();
        assertThat(part.locator(".live-edit")).isFocused();
        assertThat(part).containsText("Toisen sanat.");
        part.locator(".live-edit").click();
        assertThat(part.locator(".conflict")).containsText("Ensimmäisen sanat.");
        assertThat(part.locator(".conflict")).containsText("Toisen sanat.");

        // the other's instead: in place too
        part.locator(".conflict a[data-discard]").click();
        assertThat(part.locator(".live-edit")).isVisible();
        assertThat(part).containsText("Toisen sanat.");
        assertThat(kept(mine)).isEqualTo(0);
        part.locator(".live-edit").click();
        assertThat(part.locator("textarea[name=field-text]")).hasValue("Toisen sanat.");
        assertThat(part.locator(".conflict")).hasCount(0);
    }

    @Test
    void keptWordsDontBecomeAnothers() {
        String task = "/tasks/heinola/2025-12-31/HYP/goals/V25-2";
        String before = stored(task);
        Page page = open("yksi@example.com", task);
        page.context().setOffline(true);
        write(page, "Ensimmäisen sanat.");
        assertThat(state(page)).containsText("Ei yhteyttä");
        signsIn(page, "kaksi@example.com");
        page.context().setOffline(false);
        write(page, "Ensimmäisen sanat jatkuvat.");
        assertThat(state(page).locator(".mistakes-box")).containsText("Olet nyt kirjautunut nimellä Lukija kaksi");
        assertThat(stored(task)).isEqualTo(before);

        page.close();
        Page another = comesBack(page, task);
        assertThat(another.locator("#follow-up textarea[name=field-text]")).hasValue(before);
        another.close();
        signsIn(page, "yksi@example.com");
        Page own = comesBack(page, task);
        assertThat(own.locator("#follow-up textarea[name=field-text]")).hasValue("Ensimmäisen sanat jatkuvat.");
        assertThat(own.locator(".saved").first()).isVisible();
        assertThat(stored(task)).isEqualTo("Ensimmäisen sanat jatkuvat.");
    }

    @Test
    void whatIsKeptOfALockedPartStandsBesideIt() {
        String task = "/tasks/heinola/2025-06-30/HED/goals/K25-HED-1";
        String before = stored(task);
        Page page = open("yksi@example.com", task);
        Page open = page.context().newPage();
        open.navigate(address(task).toString());
        writesWithoutConnectionAndCloses(page, "Vielä tämä.");
        open.context().setOffline(false);
        HttpClient manager = signedIn("yksi@example.com");
        send(manager, Reader.form(address("/review/heinola/2025-06-30/HED/step"),
                Map.of("token", Reader.token(get(manager, "/account")), "from", "WRITING", "to", "SENT")));

        write(open, "Ja tämä.");
        assertThat(state(open).locator(".mistakes-box")).containsText("Osuus on lähetetty tai hyväksytty");
        assertThat(open.locator("#follow-up")).not().hasAttribute("data-unsent", "typed");
        open.reload();
        assertThat(open.locator("#kept-follow-up .kept-words")).containsText("Ja tämä.");
        assertThat(open.locator("#follow-up textarea[name=field-text]")).hasValue(before);
        assertThat(AxeBrowser.violations(open)).isEmpty();
        open.locator("#kept-follow-up [data-forget]").click();
        assertThat(open.locator("#kept-follow-up")).isHidden();
        assertThat(kept(open)).isEqualTo(0);
        assertThat(stored(task)).isEqualTo(before);
    }

    @Test
    void whoSignsOutWithUnsavedWordsSaysWhatBecomesOfThem() {
        String task = "/tasks/heinola/2025-12-31/HYP/goals/V25-3";
        Page page = open("kolmas@example.com", "/tasks");
        page.locator("#out button").click();
        page.waitForURL("**/signin");
        signsIn(page, "kolmas@example.com");
        Page writing = comesBack(page, task);
        String title = writing.title();
        writesWithoutConnectionAndCloses(writing, "Kolmannen sanat.");
        page.context().setOffline(false);

        page.navigate(address("/tasks").toString());
        page.locator("#out button").click();
        assertThat(page.locator("#out-kept")).isVisible();
        assertThat(page.locator("#out-kept a")).hasText(title);
        assertThat(page.locator("#out-kept a")).hasAttribute("href", task);
        assertThat(AxeBrowser.violations(page)).isEmpty();
        page.locator("#out-kept [data-stay]").click();
        assertThat(page.locator("#out-kept")).isHidden();
        assertThat(kept(page)).isEqualTo(1);

        page.locator("#out button").click();
        page.locator("#out-kept [data-leave]").click();
        page.waitForURL("**/signin");
        assertThat(kept(page)).as("no word is lost").isEqualTo(1);

        signsIn(page, "kolmas@example.com");
        page.navigate(address("/tasks").toString());
        page.locator("#out button").click();
        page.locator("#out-kept [data-forget-all]").click();
        page.waitForURL("**/signin");
        assertThat(kept(page)).as("nothing is left for the next one at the device").isEqualTo(0);
    }

    @Test
    void aTextThatIsClearedOrBegunIsFoundAgainWhereItNowStands() {
        String printed = "p-HED-" + TEXT;
        Page page = open("yksi@example.com", chapter(printed));
        Locator part = page.locator("#" + printed);
        part.locator(".live-edit").click();
        part.locator("textarea[name=field-text]").fill("");
        assertThat(part.locator(".saved").first()).isVisible();
        part.locator(".live-close").click();
        Locator unprinted = page.locator(".live-unprinted [id='n-HED-texts-" + TEXT + "']");
        assertThat(unprinted).isVisible();
        assertThat(unprinted).isInViewport();
        unprinted.locator(".live-edit").click();
        Locator form = page.locator(".in-place");
        form.locator("textarea[name=field-text]").fill("Tästä kerrotaan nyt.");
        assertThat(form.locator(".saved").first()).isVisible();
        form.locator(".live-close").click();
        assertThat(part).containsText("Tästä kerrotaan nyt.");
        assertThat(part).isInViewport();
    }

    /** One has a part open in place while the other saves it; then the one writes too. */
    private Page conflictInPlace(String one, String other, String chapter, String place) {
        Page mine = open(one, chapter);
        mine.locator("#" + place + " .live-edit").click();
        assertThat(mine.locator("#" + place + " textarea[name=field-text]")).isVisible();
        Page theirs = open(other, chapter);
        theirs.locator("#" + place + " .live-edit").click();
        theirs.locator("#" + place + " textarea[name=field-text]").fill("Toisen sanat.");
        assertThat(theirs.locator("#" + place + " .saved").first()).isVisible();
        mine.locator("#" + place + " textarea[name=field-text]").fill("Ensimmäisen sanat.");
        assertThat(mine.locator("#" + place + " .conflict")).isVisible();
        return mine;
    }

    private void writesWithoutConnectionAndCloses(Page page, String text) {
        page.context().setOffline(true);
        write(page, text);
        assertThat(state(page)).containsText("Ei yhteyttä");
        page.close();
    }

    /** The same browser, later. */
    private Page comesBack(Page before, String path) {
        before.context().setOffline(false);
        Page page = before.context().newPage();
        page.navigate(address(path).toString());
        return page;
    }

    private static void write(Page page, String text) {
        page.locator("#follow-up textarea[name=field-text]").fill(text);
    }

    private static Locator state(Page page) {
        return page.locator("#state-follow-up");
    }

    /** How many texts the browser keeps. */
    private static int kept(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('toteuma ')).length")).intValue();
    }

    private String stored(String task) {
        return page(get(task)).select("#follow-up textarea[name=field-text]").val();
    }

    /** Address of the chapter of the live document that a part is in. */
    private String chapter(String place) {
        for (String next = LIVE; !next.isEmpty();) {
            org.jsoup.nodes.Document chapter = page(get(next));
            if (chapter.getElementById(place) != null) {
                return next;
            }
            next = chapter.select("a[rel=next]").attr("href");
        }
        throw new AssertionError("no part " + place);
    }

    private Page open(String login, String path) {
        Page page = chromium.signedIn(address("/"), WIDE, "fi-FI", cookies(login));
        page.navigate(address(path).toString());
        return page;
    }

    /** Somebody else, or the same again, in the same browser. */
    private void signsIn(Page page, String login) {
        page.context().addCookies(cookies(login).stream()
                .filter(cookie -> cookie.getName().equals("toteuma-session"))
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address("/").toString()))
                .toList());
    }

    private List<HttpCookie> cookies(String login) {
        return ((CookieManager) signedIn(login).cookieHandler().orElseThrow()).getCookieStore().getCookies();
    }

    private HttpClient signedIn(String login) {
        Reader.named(login, people, signIn, List.of(Grant.in(municipalities.find("heinola").orElseThrow().id(), Role.MANAGER)));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }
}
