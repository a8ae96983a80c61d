package fi.toteuma.rendering;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser without a window: opens a page as a reader has it and asks axe what stands in that reader's way. */
public final class AxeBrowser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    public AxeBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** A page as it is read: its width in CSS pixels, light or dark, script on or off. */
    public record Reading(int width, ColorScheme colours, boolean script) {

        /** Wide and narrow, light and dark. */
        public static List<Reading> all() {
            return List.of(
                    new Reading(1280, ColorScheme.LIGHT, true),
                    new Reading(1280, ColorScheme.DARK, true),
                    new Reading(320, ColorScheme.LIGHT, true),
                    new Reading(320, ColorScheme.DARK, true));
        }
    }

    /** Opens a file, which must need nothing from outside; closing the page's context is left to {@link #close()}. */
    public Page open(Path file, Reading reading) {
        Page page = blank(reading, "fi-FI");
        page.context().setOffline(true);
        page.navigate(file.toUri().toString());
        return page;
    }

    /** Opens a page of a site, in a language of the reader's. */
    public Page open(URI address, Reading reading, String locale) {
        Page page = blank(reading, locale);
        page.navigate(address.toString());
        return page;
    }

    /** The same for somebody who is signed in. */
    public Page open(URI address, Reading reading, String locale, List<HttpCookie> session) {
        Page page = signedIn(address, reading, locale, session);
        page.navigate(address.toString());
        return page;
    }

    /** A page of somebody who is signed in, where nothing is opened yet. */
    public Page signedIn(URI address, Reading reading, String locale, List<HttpCookie> session) {
        Page page = blank(reading, locale);
        page.context().addCookies(session.stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address.resolve("/").toString()))
                .toList());
        return page;
    }

    private Page blank(Reading reading, String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(reading.width(), 900)
                .setColorScheme(reading.colours())
                .setJavaScriptEnabled(reading.script())
                .setLocale(locale)
                .setBypassCSP(false));
        return context.newPage();
    }

    /** What axe finds wrong with the page as it stands: rule, help and place. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " " + node.getFailureSummary()))
                .toList();
    }

    /** All violations of a file, in every reading of it. */
    public List<String> violations(Path file) {
        return Reading.all().stream()
                .flatMap(reading -> {
                    Page page = open(file, reading);
                    List<String> found = violations(page).stream().map(violation -> reading + " " + violation).toList();
                    page.context().close();
                    return found.stream();
                })
                .toList();
    }

    /** By how many CSS pixels the page is wider than its window: 0 where nothing scrolls sideways. */
    public static int overflow(Page page) {
        Object pixels = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
