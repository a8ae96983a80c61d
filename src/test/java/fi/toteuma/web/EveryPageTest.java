package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.toteuma.additions.OwnTemplates;
import fi.toteuma.checks.Accepted;
import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.kernel.Language;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import fi.toteuma.rendering.NuValidator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every page there is. */
class EveryPageTest extends WebTest {

    /** Everything that answers. What is new is added here, and with it to the tests that go through all pages. */
    private static final Set<String> ENDPOINTS = new TreeSet<>(List.of(
            "GET /",
            "GET /assets/{version}/{name}",
            "GET /documents/{municipality}/{key}/{set}",
            "GET /documents/{municipality}/{key}/{set}/{file}",
            "GET /documents/{municipality}/{key}/{set}/findings",
            "POST /documents/{municipality}/{key}/{set}/findings",
            "POST /documents/{municipality}/{key}/{set}/findings/withdraw",
            "GET /documents/{municipality}/{key}/{set}/changes",
            "GET /documents/{municipality}/{key}/{set}/changes/{from}",
            "GET /documents/{municipality}/{key}/{set}/changes/{from}/{file}",
            "GET /documents/{municipality}/{key}/{set}/live",
            "GET /documents/{municipality}/{key}/{set}/live/{section}",
            "GET /documents/{municipality}/{key}/{set}/live/findings",
            "GET /documents/{municipality}/{key}/{set}/live/sources",
            "GET /documents/{municipality}/{key}/{set}/live/parts/{unit}/{part}/{item}",
            "POST /documents/{municipality}/{key}/{set}/live/parts/{unit}/{part}/{item}",
            "POST /documents/{municipality}/{key}/{set}/live/parts/{unit}/{part}/{item}/undo",
            "GET /documents/{municipality}/{key}/{set}/live/said/{at}",
            "POST /documents/{municipality}/{key}/{set}/live/said/{at}",
            "POST /documents/{municipality}/{key}/{set}/live/said/{at}/{comment:\\d{1,18}}/settle",
            "GET /evidence/{municipality}/{name}",
            "GET /rounds",
            "GET /rounds/{municipality}/new",
            "POST /rounds/{municipality}/new",
            "GET /rounds/{municipality}/{date}",
            "POST /rounds/{municipality}/{date}",
            "POST /rounds/{municipality}/{date}/lock",
            "POST /rounds/{municipality}/undo",
            "GET /rounds/{municipality}/months",
            "POST /rounds/{municipality}/months",
            "GET /rounds/{municipality}/carry",
            "POST /rounds/{municipality}/carry",
            "GET /rounds/late",
            "GET /rounds/late/message",
            "POST /rounds/late",
            "POST /rounds/late/rules",
            "GET /account/notices",
            "POST /account/notices",
            "GET /dashboard",
            "GET /signin",
            "POST /signin",
            "GET /signin/oidc",
            "POST /account/identity",
            "POST /account/identity/end",
            "GET /signin/code",
            "POST /signin/code",
            "GET /signout",
            "POST /signout",
            "GET /link/{link:[A-Za-z0-9_-]{43}}",
            "POST /link/{link:[A-Za-z0-9_-]{43}}",
            "GET /account",
            "POST /account/language",
            "POST /account/password",
            "POST /account/sessions/end",
            "POST /account/sessions/end-others",
            "POST /people/{id:\\d{1,9}}/sessions/end",
            "POST /people/{id:\\d{1,9}}/identity/end",
            "GET /account/factor",
            "POST /account/factor",
            "POST /account/factor/start",
            "POST /account/factor/end",
            "GET /people",
            "POST /people",
            "GET /people/{id:\\d{1,9}}",
            "POST /people/{id:\\d{1,9}}",
            "POST /people/{id:\\d{1,9}}/roles",
            "POST /people/{id:\\d{1,9}}/roles/remove",
            "POST /people/{id:\\d{1,9}}/link",
            "POST /people/{id:\\d{1,9}}/factor/end",
            "GET /units",
            "GET /units/{municipality}/unit",
            "GET /units/{municipality}/change",
            "POST /units/{municipality}/change",
            "POST /units/{municipality}/undo",
            "GET /units/{municipality}/reorganisation",
            "POST /units/{municipality}/reorganisation",
            "GET /trail",
            "GET /trail/item",
            "GET /review",
            "GET /review/{municipality}/{date}/{unit}",
            "POST /review/{municipality}/{date}/{unit}/step",
            "POST /review/{municipality}/{date}/{unit}/comments",
            "POST /review/{municipality}/{date}/{unit}/comments/{comment:\\d{1,18}}/settle",
            "GET /way/{municipality}/{key}",
            "POST /way/{municipality}/{key}",
            "GET /published",
            "GET /published/{municipality}/{key}/{version:\\d{1,6}}",
            "GET /published/{municipality}/{key}/{version:\\d{1,6}}/{file}",
            "GET /search",
            "GET /accessibility",
            "GET /tasks",
            "GET /tasks/{municipality}/{date}/{unit}/{part}/{key}",
            "POST /tasks/{municipality}/{date}/{unit}/{part}/{key}",
            "POST /tasks/{municipality}/{date}/{unit}/{part}/{key}/undo",
            "GET /versions/{municipality}/{key}/compare",
            "GET /figures/{municipality}/{date}/{unit}",
            "POST /tasks/{municipality}/{date}/{unit}/{part}/{key}/here",
            "GET /versions/{municipality}/{key}/{version:\\d{1,6}}",
            "GET /versions/{municipality}/{key}/{version:\\d{1,6}}/files",
            "GET /versions/{municipality}/{key}/{version:\\d{1,6}}/{file}",
            "GET /budget",
            "POST /budget/{municipality}/{year}/{unit}",
            "POST /budget/{municipality}/{year}/{unit}/undo",
            "POST /budget/{municipality}/{year}/{unit}/approval",
            "POST /budget/{municipality}/{year}/{unit}/amendment",
            "POST /budget/{municipality}/{year}/{unit}/forecast",
            "GET /work",
            "GET /work/{id}",
            "GET /imports",
            "POST /imports",
            "GET /imports/jobs/{id}",
            "POST /imports/jobs/{id}/confirm",
            "POST /imports/jobs/{id}/cancel",
            "GET /imports/jobs/{id}/problems.csv",
            "POST /imports/jobs/{id}/mend",
            "POST /imports/jobs/{id}/as-sent",
            "POST /imports/jobs/{id}/kind",
            "POST /imports/jobs/{id}/again",
            "GET /imports/{municipality}/{batch:\\d{1,18}}",
            "GET /imports/{municipality}/codes",
            "POST /imports/{municipality}/codes/forget",
            "GET /imports/{municipality}/{batch:\\d{1,18}}/undo",
            "POST /imports/{municipality}/{batch:\\d{1,18}}/undo",
            "GET /tables/{municipality}/{key}/{set}",
            "GET /tables/{municipality}/{key}/{set}/{tableId}",
            "GET /tables/{municipality}/{key}/{set}/{tableId}/{row}/{column}",
            "GET /tables/{municipality}/{key}/{set}/{tableId}/{row}/{column}/vouchers/{account}/{year}/{month}",
            "GET /years",
            "GET /years/{municipality}/change",
            "GET /years/{municipality}/new",
            "POST /years/{municipality}/change",
            "POST /years/{municipality}/new",
            "POST /years/{municipality}/remove",
            "GET /templates",
            "GET /templates/{municipality}/layout",
            "POST /templates/{municipality}/layout",
            "POST /templates/{municipality}/preview",
            "POST /templates/{municipality}/copy",
            "POST /templates/{municipality}/restore",
            "POST /templates/{municipality}/use",
            "POST /templates/{municipality}/leave",
            "POST /templates/{municipality}/remove",
            " /error"));

    private static final List<String> PAGES = List.of(
            "/",
            "/nosuch",
            "/tables/heinola/ov2025q1/malli",
            "/tables/heinola/ov2025q1/malli/t1",
            "/tables/heinola/ov2025q1/heinola/t1",
            "/tables/heinola/ov2025q1/malli/t2/myyntituotot/actual",
            "/tables/heinola/ov2025q1/malli/t2/toimintatuotot/left",
            "/documents/heinola/ov2020h1/heinola/findings",
            "/documents/heinola/ks2024/malli/findings?done=000000000000",
            "/documents/heinola/tp2024/malli/changes",
            "/documents/heinola/ov2025q1/malli/changes/ov2020h1",
            "/documents/heinola/ov2020h1/malli/changes",
            "/published",
            "/documents/heinola/ov2025q1/malli/live",
            "/documents/heinola/tp2024/malli/live/s13",
            "/documents/heinola/tp2024/malli/live/s17",
            "/documents/heinola/ov2025q1/malli/live/sources?of=live/HYP/tuloslaskelma-ilman-vuokria.toimintakate/Toteuma,%20Muutettu%20talousarvio%202025-3",
            "/documents/heinola/tp2024/malli/live/s28",
            "/rounds",
            "/rounds?municipality=heinola&done=1",
            "/rounds/heinola/new",
            "/rounds/heinola/2025-06-30",
            "/rounds/heinola/months?year=2025",
            "/rounds/heinola/carry",
            "/rounds/late",
            "/rounds/late?municipality=heinola&date=2025-06-30&sort=unit&all=true",
            "/rounds/late/message?municipality=heinola&date=2025-06-30",
            "/account/notices",
            "/way/heinola/ov2025q1",
            "/review",
            "/review/heinola/2024-12-31/400",
            "/review/heinola/2025-03-31/HYP",
            "/dashboard",
            "/dashboard?municipality=heinola&unit=HYV&month=2024-06",
            "/dashboard?municipality=heinola&unit=430&month=2025-01",
            "/tasks",
            "/tasks?municipality=heinola&date=2024-12-31",
            "/tasks/heinola/2025-12-31/HYP/goals/V25-1",
            "/tasks/heinola/2024-12-31/400/texts/painopisteet",
            "/account",
            "/account?done=password",
            "/account/factor",
            "/signout",
            "/people",
            "/people/1",
            "/units",
            "/units?municipality=heinola&day=1999-01-01&undone=no",
            "/units/heinola/unit?code=430&done=1",
            "/units/heinola/change?what=add&parent=HED",
            "/units/heinola/change?what=move&code=430",
            "/units/heinola/reorganisation?from=HED",
            "/search",
            "/search?q=kirjasto&kind=text",
            "/search?q=hyvinvointi",
            "/search?q=%3Cscript%3Exyz%22%27",
            "/accessibility",
            "/trail",
            "/trail?item=person",
            "/trail/item?municipality=heinola&of=goal:V25-1&of=follow_up:V25-1%7C2025-12-31",
            "/trail?from=2001-01-01&to=2001-01-02",
            "/link/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "/budget",
            "/budget?municipality=heinola&unit=430&year=2024",
            "/budget?municipality=heinola&unit=nosuch&year=2024",
            "/budget?municipality=heinola&unit=430&year=2026&account=4000&account=4300",
            "/budget?municipality=heinola&unit=430&year=2026&account=4000&account=4300&view=form",
            "/imports",
            "/work",
            "/tables/heinola/ov2025q1/malli/t2/henkilostokulut/actual/vouchers/4000/2025/3",
            "/imports/heinola/1",
            "/imports/heinola/codes",
            "/years",
            "/years?municipality=heinola&done=ov2026q1",
            "/years?municipality=heinola&kept=ov2026q1",
            "/years?municipality=heinola&frozen=ov2026q1",
            "/years/heinola/new",
            "/years/heinola/new?like=ov2025q1&year=2026",
            "/templates",
            "/templates/heinola/layout?name=malli/tilinpaatos",
            "/templates/heinola/layout?name=layouts/ov2025q1.yaml",
            "/imports/heinola/1/undo");

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    @Autowired
    ReportChecks checks;

    @Autowired
    Publishing publishing;

    @Autowired
    OwnTemplates templates;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @AfterEach
    void takeAway() {
        templates.remove("heinola", "oma/katsaus");
    }

    @Test
    void everyEndpointIsKnown() {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .map(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(","))
                                + " " + pattern))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped).isEqualTo(ENDPOINTS);
    }

    /** The fixed pages, and those that files on their way in have. */
    private List<String> pages() {
        List<String> pages = new ArrayList<>(PAGES);
        Upload upload = new Upload(this, browser());
        pages.add(upload.checked("balances", "virheet.csv", Upload.WRONG));
        pages.add(upload.checked("balances", "korjattu.csv", Upload.corrected()));
        pages.add(leftOut(upload));
        pages.add(upload.checked("budget", "uusi.csv", Upload.SOUND));
        pages.add(accepted());
        pages.add("/link/" + signIn.link(people.find(EVERYBODY).orElseThrow().id(), Duration.ofMinutes(10)));
        pages.add(frozen());
        templates.copy("heinola", "malli/osavuosikatsaus", "katsaus");
        pages.add("/templates/heinola/layout?name=oma/katsaus&done=copied");
        pages.add("/versions/heinola/ks2022h1/compare");
        pages.add("/versions/heinola/ov2020h1/compare");
        return pages;
    }

    /** A file of which a row is left out and a cell is corrected. */
    private String leftOut(Upload upload) {
        String job = upload.checked("budget", "mended.csv", "unit;account;year;amount\n430;49999;2077;1,00\n430;4000;2077;1O,00\n");
        send(upload.browser(), Reader.form(address(job + "/mend"), Map.of(
                "token", upload.token(), "field-0", "account", "code-0", "49999", "choice-0", "out",
                "row-0", "3", "letters-0", "D", "was-0", "1O,00", "to-0", "10,00")));
        assertThat(upload.settled(job).select(".left-out")).hasSize(1);
        return job;
    }

    /** The page after a finding was accepted. */
    private String accepted() {
        List<CheckedFinding> all = checks.of("heinola", "ks2022h1", "malli", TODAY);
        String key = all.getFirst().finding().key();
        checks.accept("heinola", "ks2022h1", "malli", new Accepted(key, "Sovittu johtoryhmässä.", "controller", TODAY));
        return "/documents/heinola/ks2022h1/malli/findings?done=" + key;
    }

    /** The page of a version that was returned, which says most. */
    private String frozen() {
        for (Move move : List.of(
                Move.of(Step.RELEASE, "controller"), Move.of(Step.AGENDA, "controller"),
                Move.decide(
                        new Decision("hallitus", TODAY, "§ 1", Decision.Outcome.RETURNED), "sihteeri", "Menojen syyt puuttuvat."))) {
            assertThat(publishing.take("heinola", "ks2022h1", move, Rights.ALL)).isInstanceOf(Answer.Done.class);
        }
        return "/versions/heinola/ks2022h1/1/files";
    }

    @Test
    void everyPageIsValidInThreeLanguages() {
        List<String> findings = new ArrayList<>();
        for (String path : pages()) {
            for (Language language : Language.values()) {
                byte[] page = get(path, "Accept-Language", language.code()).body();
                NuValidator.findings(page).forEach(finding -> findings.add(path + " " + language.code() + ": " + finding));
            }
        }
        assertThat(findings).isEmpty();
    }

    /** Each language, width and colouring of a page, though not each with each: what depends on two of them at once is rare. */
    @Test
    void nothingStandsInAReadersWayAndNoPageScrollsSideways() {
        List<String> findings = new ArrayList<>();
        List<String> pages = new ArrayList<>(pages());
        pages.add("/documents/heinola/ov2025q1/malli");
        try (AxeBrowser browser = new AxeBrowser()) {
            findings.addAll(look(browser, pages, new Reading(1280, ColorScheme.LIGHT, true), "fi"));
            findings.addAll(look(browser, pages, new Reading(320, ColorScheme.DARK, true), "fi"));
            findings.addAll(look(browser, pages, new Reading(1280, ColorScheme.DARK, true), "en"));
            findings.addAll(look(browser, pages, new Reading(320, ColorScheme.LIGHT, true), "sv"));
        }
        assertThat(findings).isEmpty();
    }

    private List<String> look(AxeBrowser browser, List<String> paths, Reading reading, String language) {
        List<String> findings = new ArrayList<>();
        Page page = browser.signedIn(address("/"), reading, language, session());
        for (String path : paths) {
            page.navigate(address(path).toString());
            page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
            List<String> here = new ArrayList<>(AxeBrowser.violations(page));
            if (AxeBrowser.overflow(page) > 0) {
                here.add("is wider than its window");
            }
            here.forEach(finding -> findings.add(path + " " + language + " " + reading + " " + finding));
        }
        page.context().close();
        return findings;
    }
}
