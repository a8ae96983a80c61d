package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.comparison.Comparison;
import fi.toteuma.comparison.Comparison.FigureChange;
import fi.toteuma.comparison.Comparison.State;
import fi.toteuma.checks.Contradictions;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.ReportChecks.Stopping;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import fi.toteuma.reporting.Reports;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Two versions of one report, side by side. */
class VersionChangesPagesTest extends WebTest {

    private static final String COMPARE = "/versions/heinola/ov2025q1/compare";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final String TEXT = "/tasks/heinola/2025-03-31/HED/texts/toiminta-ja-talous";

    @Autowired
    Publishing publishing;

    @Autowired
    ReportChecks checks;

    @Autowired
    FrozenReports frozen;

    @Autowired
    Reports reports;

    @Test
    void theDraftStandsBesideWhatWasFrozenOfIt() {
        HttpClient browser = browser();
        int version = freeze();
        String goal = link(browser, "/goals/");
        String project = link(browser, "/projects/");
        Map<String, String> text = inputs(browser, TEXT, "text");
        Map<String, String> followUp = inputs(browser, goal, "follow-up");
        Map<String, String> money = inputs(browser, project, "project");
        assertThat(page(get(browser, COMPARE + "?from=" + version)).select(".empty-title").text()).isEqualTo("Versiot ovat samat");
        try {
            write(browser, TEXT, text, "field-text", text.get("field-text") + " Tämä lause on uusi.");
            Map<String, String> status = new LinkedHashMap<>(followUp);
            status.put("field-text", followUp.get("field-text") + " Sekin on uutta.");
            write(browser, goal, status, "field-status", followUp.get("field-status").equals("partly") ? "met" : "partly");
            write(browser, project, money, "field-spent", "7");

            Document page = page(get(browser, COMPARE + "?from=" + version));
            FrozenReport report = frozen.find("heinola", "ov2025q1", version).orElseThrow();
            Comparison expected = Comparison.of(
                    frozen.model(report, "ov2025q1").orElseThrow(), reports.make("heinola", "ov2025q1", report.set(), TODAY));
            List<FigureChange> figures = expected.figures().stream().flatMap(table -> table.figures().stream()).toList();
            assertThat(expected.count(State.CHANGED)).isPositive();
            assertThat(expected.statuses()).isNotEmpty();
            assertThat(figures).isNotEmpty();
            assertThat(tally(page)).containsEntry("muutettua tekstiä", expected.count(State.CHANGED))
                    .containsEntry("ennallaan olevaa tekstiä", expected.count(State.SAME))
                    .containsEntry("muuttunutta tilaa", (long) expected.statuses().size())
                    .containsEntry("muuttunutta lukua", (long) figures.size());
            assertThat(page.select("#figures tbody tr")).hasSize(figures.size());
            assertThat(page.select("#statuses tbody tr")).hasSize(expected.statuses().size());

            Element changed = page.select("#texts article:contains(Tämä lause on uusi.)").first();
            assertThat(changed.select(".sides-two > div").get(0).text()).doesNotContain("Tämä lause on uusi.").contains(text.get("field-text").substring(0, 12));
            assertThat(changed.select(".sides-two > div").get(1).select("ins").text()).contains("Tämä lause on uusi.");
            assertThat(page.select("#records article:contains(Sekin on uutta.) .sides-two > div").get(1).select("ins").text()).contains("Sekin on uutta.");
            for (String link : page.select(".tally a").eachAttr("href")) {
                assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
            }
        } finally {
            write(browser, TEXT, inputs(browser, TEXT, "text"), "field-text", text.get("field-text"));
            Map<String, String> back = inputs(browser, goal, "follow-up");
            back.put("field-text", followUp.get("field-text"));
            write(browser, goal, back, "field-status", followUp.get("field-status"));
            write(browser, project, inputs(browser, project, "project"), "field-spent", money.get("field-spent"));
        }
        assertThat(inputs(browser, TEXT, "text").get("field-text")).isEqualTo(text.get("field-text"));
        assertThat(inputs(browser, project, "project").get("field-spent")).isEqualTo(money.get("field-spent"));
    }

    @Test
    void aReaderIsLedToWhatChangedSinceTheVersionTheyReadLast() {
        HttpClient member = as("versiot-valtuutettu@example.com", Grant.in(municipalities.find("heinola").orElseThrow().id(), Role.MEMBER));
        int first = freeze();
        int second = freeze();
        assertThat(link(get(member, "/versions/heinola/ov2025q1/" + first), "luit")).as("nothing was read before").isEmpty();
        String since = link(get(member, "/versions/heinola/ov2025q1/" + second), "Mitä on muuttunut versiosta " + first + ", jonka viimeksi luit");
        assertThat(since).isEqualTo(COMPARE + "?from=" + first + "&to=" + second);
        Document page = page(get(member, since));
        assertThat(page.select("#from option[selected]").val()).isEqualTo(String.valueOf(first));
        assertThat(page.select("#to option[selected]").val()).isEqualTo(String.valueOf(second));
        assertThat(page(get(member, COMPARE)).select("#from option[selected]").val()).as("what they read last").isEqualTo(String.valueOf(second));
    }

    /** The largest report with each text and each figure of its year changed: the page begins every list and goes on with it when asked. */
    @Test
    void aPageOfManyChangesIsNotLongAndTheRestFollows(@TempDir Path folder) throws IOException {
        int first = freeze("tp2024");
        List<Long> changes = new ArrayList<>();
        changes.add(changed(folder, ImportKind.BALANCES, "balances-2024.csv", amounts -> amounts.replaceAll("(?m)^(\\w+;\\d+;2024;\\d+;-?)", "$11")));
        for (Map.Entry<ImportKind, String> words : Map.of(ImportKind.TEXTS, "texts-tp2024.csv", ImportKind.FOLLOW_UPS, "follow-ups-2024.csv").entrySet()) {
            changes.add(changed(folder, words.getKey(), words.getValue(), text -> text.replace(" ja ", " sekä ").replace(" on ", " oli ").replace("ä ", "ä, ")));
        }
        int second = freeze("tp2024");
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        changes.reversed().forEach(change -> assertThat(imports.undo(heinola, change)).isInstanceOf(UndoOutcome.Undone.class));

        HttpResponse<byte[]> beginning = get("/versions/heinola/tp2024/compare?from=" + first + "&to=" + second);
        Map<String, Long> tally = tally(page(beginning));
        assertThat(page(beginning).select(".more")).as(tally.toString()).hasSizeGreaterThan(1);
        Map<String, Long> shown = new TreeMap<>();
        follow(beginning, shown);
        assertThat(shown).containsEntry("figures", tally.get("muuttunutta lukua"))
                .containsEntry("records", tally.get("muuttunutta kohtaa taulukoissa"))
                .containsEntry("texts", tally.get("muutettua tekstiä") + tally.get("uutta tekstiä") + tally.get("poistettua tekstiä"));
        assertThat(shown.get("figures")).isGreaterThan(200);
    }

    private long changed(Path folder, ImportKind kind, String file, UnaryOperator<String> change) throws IOException {
        Path other = Files.writeString(folder.resolve(file), change.apply(Files.readString(Path.of("examples/heinola/data", file))));
        ImportRequest request = ImportRequest.of(municipalities.find("heinola").orElseThrow().id(), kind, other)
                .from(kind == ImportKind.BALANCES ? "kirjanpito" : kind.key());
        return ((ImportOutcome.Imported) imports.run(request, true)).batch();
    }

    /** Counts what a page and those that it goes on with show, by part. */
    private void follow(HttpResponse<byte[]> response, Map<String, Long> shown) {
        assertThat(response.body().length).as("bytes of " + response.uri()).isLessThanOrEqualTo(LivePagesTest.MOST_BYTES);
        Document page = page(response);
        for (Element section : page.select("section.group[id]")) {
            shown.merge(section.id(), (long) section.select("article, tbody tr").size(), Long::sum);
        }
        page.select(".more a").eachAttr("data-hx-get").forEach(more -> follow(get(more), shown));
    }

    @Test
    void whatWasNeverFrozenHasNothingToCompareAndSaysWhatToDo() {
        Document page = page(get("/versions/heinola/ov2020h1/compare"));
        assertThat(page.select(".empty-title").text()).isEqualTo("Verrattavaa ei ole vielä");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/way/heinola/ov2020h1");
        assertThat(get("/versions/heinola/ov2020h1/compare?from=9").statusCode()).isEqualTo(404);
        assertThat(get("/versions/heinola/nosuch/compare").statusCode()).isEqualTo(404);
    }

    /** Freezes a version and takes it back, so that the report is a draft again. */
    private int freeze() {
        return freeze("ov2025q1");
    }

    private int freeze(String report) {
        int version = publishing.of("heinola", report).version();
        List<Stopping> accepted = Contradictions.accept(checks, "heinola", report);
        for (Move move : List.of(
                Move.of(Step.RELEASE, "controller"), Move.of(Step.AGENDA, "controller"),
                new Move(Step.WITHDRAW, "controller", "Kokeilu.", Optional.empty(), Optional.empty()))) {
            assertThat(publishing.take("heinola", report, move, Rights.ALL)).isInstanceOf(Answer.Done.class);
        }
        Contradictions.openAgain(checks, "heinola", accepted);
        return version;
    }

    private static Map<String, Long> tally(Document page) {
        Map<String, Long> tally = new LinkedHashMap<>();
        page.select(".tally > div").forEach(one -> tally.put(one.select("dt").text(), Long.valueOf(one.select("dd").text())));
        return tally;
    }

    private static String link(HttpResponse<byte[]> document, String words) {
        return page(document).select("nav.site a:contains(" + words + ")").attr("href");
    }

    private String link(HttpClient browser, String part) {
        return page(get(browser, TEXT)).select("nav.contents a[href*=" + part + "]").first().attr("href");
    }

    private void write(HttpClient browser, String task, Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        assertThat(send(browser, Reader.form(address(task), changed)).statusCode()).isEqualTo(303);
    }

    private Map<String, String> inputs(HttpClient browser, String task, String sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = page(get(browser, task)).getElementById(sheet);
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select[name]").forEach(field -> fields.put(field.attr("name"), field.select("option[selected]").val()));
        return fields;
    }
}
