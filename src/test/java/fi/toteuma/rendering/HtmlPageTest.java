package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.toteuma.rendering.AxeBrowser.Reading;
import fi.toteuma.rendering.internal.html.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser, as people meet it. */
class HtmlPageTest {

    private static final Reading WIDE = new Reading(1280, ColorScheme.LIGHT, true);

    @TempDir
    static Path folder;

    private static AxeBrowser browser;
    private static Path file;

    @BeforeAll
    static void write() throws IOException {
        browser = new AxeBrowser();
        file = Files.write(folder.resolve("sample.html"), new HtmlRenderer().render(SampleDocument.brief()));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void theMarkupIsValid() {
        assertThat(NuValidator.findings(new HtmlRenderer().render(SampleDocument.brief()))).isEmpty();
        assertThat(NuValidator.findings(new HtmlRenderer().render(SampleDocument.branded()))).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() {
        byte[] wrong = "<!DOCTYPE html><html><head><title></title></head><body><p></div><img src=x></body></html>".getBytes();
        assertThat(NuValidator.findings(wrong)).hasSizeGreaterThan(2);
    }

    @Test
    void nothingStandsInAReadersWay() throws IOException {
        assertThat(browser.violations(file)).isEmpty();
        Path branded = Files.write(folder.resolve("branded.html"), new HtmlRenderer().render(SampleDocument.branded()));
        assertThat(browser.violations(branded)).isEmpty();
    }

    @Test
    void axeFindsWhatIsWrong() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.html"), "<html><body><img src='x'><p style='color:#ccc'>pale</p></body></html>");
        assertThat(browser.violations(wrong)).anyMatch(found -> found.contains("color-contrast")).anyMatch(found -> found.contains("image-alt"));
    }

    @Test
    void onAPhoneOnlyTablesScrollSideways() {
        Page page = browser.open(file, new Reading(320, ColorScheme.LIGHT, true));
        assertThat(AxeBrowser.overflow(page)).isZero();
        assertThat((Boolean) page.evaluate("(() => { const box = document.getElementById('u1t1').parentNode; return box.scrollWidth > box.clientWidth; })()")).isTrue();
        page.evaluate("document.getElementById('u1t1').parentNode.scrollLeft = 200");
        double left = page.locator("#u1t1 tr.sum th").first().boundingBox().x;
        assertThat(left).as("the first column stays in sight").isBetween(0.0, 40.0);
    }

    @Test
    void aTableIsOneTabStopAndArrowsMoveBetweenItsCells() {
        Page page = browser.open(file, WIDE);
        Locator first = page.locator("#u1t1 td").first();
        first.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("701 900");
        page.keyboard().press("Tab");
        assertThat((String) page.evaluate("document.activeElement.closest('table')?.id")).isEqualTo("u1t2");
        page.keyboard().press("Shift+Tab");
        assertThat(focused(page)).isEqualTo("701 900");
    }

    private static String focused(Page page) {
        return ((String) page.evaluate("document.activeElement.textContent")).replace('\u00a0', ' ');
    }

    @Test
    void aTotalLeadsToItsPartsAndAPartToAccountsMonthsAndRowsOfTheImport() {
        Page page = browser.open(file, WIDE);
        page.locator("#u1t1 tr.result td").first().click();
        Locator panel = page.locator("dialog[open]");
        assertThat(panel.locator("h2").textContent()).isEqualTo("Toimintakate, Tilinpäätös 2030¹");
        assertThat(panel.textContent()).contains("Summa: Toimintatuotot + Toimintakulut.");
        assertThat(AxeBrowser.violations(page)).isEmpty();

        panel.locator("a").first().click();
        assertThat(page.locator("dialog[open]").count()).isZero();
        assertThat(focused(page)).isEqualTo("2 318 652");

        page.keyboard().press("Enter");
        page.locator("dialog[open] a").first().click();
        page.keyboard().press("Enter");
        List<String> row = new ArrayList<>(page.locator("dialog[open] .facts tbody tr").first().locator("th,td").allTextContents());
        assertThat(row).containsExactly("3010 Myyntituotot kunnilta", "1", "50\u00a0000,10\u00a0€", "12-40,88");
        assertThat(page.locator("dialog[open]").textContent())
                .contains("Tuontierä 4: toteuma-2031.csv, 240 riviä")
                .contains("Muut <myynnit> & \"palvelut\"</script>");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
        assertThat(focused(page)).isEqualTo("1 031 446");
    }

    @Test
    void aFigureInASentenceTellsWhereItComesFrom() {
        Page page = browser.open(file, WIDE);
        page.locator("button.live").nth(1).focus();
        page.keyboard().press("Enter");
        Locator panel = page.locator("dialog[open]");
        assertThat(panel.locator("h2").textContent()).isEqualTo("Toteuma 2031 / talousarvio muutoksineen");
        assertThat(panel.locator(".asked").textContent()).isEqualTo("99,47 %");
        assertThat(panel.textContent()).contains("Tuontierä 4: toteuma-2031.csv", "Tuontierä 2: talousarvio-2031.csv").doesNotContain("Yhteensä");
        assertThat(AxeBrowser.violations(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(focused(page)).isEqualTo("99,47 %");

        page.locator("button.live").first().click();
        assertThat(panel.textContent()).contains("Yhteensä 210\u00a0488,40\u00a0€");
    }

    @Test
    void onAPhoneTheCellsOfATableOfWordsStandBelowEachOtherUnderTheirHeads() {
        Page page = browser.open(file, new Reading(320, ColorScheme.LIGHT, true));
        var state = page.locator("#tav1 tr.words-detail td").first().boundingBox();
        var goal = page.locator("#tav1 tr.words-detail th").first().boundingBox();
        assertThat(goal.y).isGreaterThanOrEqualTo(state.y + state.height);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#tav1 tr.words-detail th'), '::before').content"))
                .isEqualTo("\"Tavoite 2031 ja mittari\"");
        assertThat((Boolean) page.evaluate("(() => { const box = document.getElementById('tav1').parentNode; return box.scrollWidth > box.clientWidth; })()")).isFalse();
    }

    @Test
    void withoutScriptTheDocumentIsWholeAndItsTablesCanBeScrolledByKeyboard() {
        Page page = browser.open(file, new Reading(320, ColorScheme.LIGHT, false));
        assertThat(page.locator("main table").count()).isGreaterThan(5);
        assertThat(page.locator(".scroll[tabindex='0'][role=region]").count()).isEqualTo(page.locator(".scroll").count());
        assertThat(page.locator(".hint").count()).isZero();
    }
}
