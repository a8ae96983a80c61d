package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.checks.Contradictions;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.Progress;
import fi.toteuma.organisation.OwnLayouts;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import fi.toteuma.rendering.NuValidator;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A municipality's own layouts on the pages: copied, changed, seen, taken into use, and taken back. */
class TemplatePagesTest extends ServedTest {

    private static final TestDatabase OWN = TestDatabase.fresh();
    private static final String FORMS = "/templates/heinola";
    private static final String NAME = "oma/katsaus";
    private static final String PAGE = FORMS + "/layout?name=oma/katsaus";

    @Autowired
    ReportChecks checks;

    @Autowired
    OwnLayouts layouts;

    @Autowired
    Publishing publishing;

    @Autowired
    FrozenReports frozen;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    @AfterEach
    void takeAway() {
        layouts.uses(heinola()).forEach(use -> layouts.leave(heinola(), use));
        layouts.last(heinola()).forEach(layout -> layouts.remove(heinola(), layout.name()));
    }

    @Test
    void theListTellsWhichDocumentsAreMadeWithWhat() {
        Document page = page(get(administrator(), "/templates?municipality=heinola"));
        assertThat(page.select("li:has(> a[href$='malli%2Fosavuosikatsaus']) .users a").eachAttr("href"))
                .containsExactly("/documents/heinola/ov2025q1/malli", "/documents/heinola/ov2020h1/malli");
        assertThat(page.select("a[href$='layouts%2Fks2024.yaml']")).isNotEmpty();
        Document model = page(get(administrator(), FORMS + "/layout?name=malli/tilinpaatos"));
        assertThat(model.select(".outline li").eachText()).startsWith("1 Kansi yksikön nimi", "2 Yhteenveto").anyMatch(part -> part.contains("Otsikko Tuloslaskelma"));
        assertThat(model.select("textarea")).as("the product’s own isn’t changed here").isEmpty();
    }

    @Test
    void aCopyIsChangedByButtonsSeenWithRealFiguresAndKept() {
        HttpClient administrator = copied();
        Map<String, String> form = form(page(get(administrator, PAGE)));
        assertThat(page(get(administrator, PAGE)).select("form.layout-form").attr("action")).isEqualTo(FORMS + "/layout?name=oma%2Fkatsaus");
        assertThat(page(get(administrator, PAGE)).select(".outline li").get(1).text()).startsWith("2 Yhteenveto");
        Document moved = page(send(administrator, "/layout", with(form, Map.of("do", "down-1"))));
        assertThat(moved.select("[role=status]").text()).contains("siirretty alemmas", "ei ole vielä tallennettu");
        assertThat(moved.select(".outline li").get(1).text()).startsWith("2 Sisällysluettelo");
        assertThat(layouts.versions(heinola(), NAME)).as("nothing is kept yet").hasSize(1);

        Document headed = page(send(administrator, "/layout", with(form(moved), Map.of("do", "add", "part", "heading", "after", "1"))));
        assertThat(headed.select(".outline li").get(2).text()).startsWith("3 Otsikko");
        assertThat(headed.getElementById("name-2").attr("value")).isEqualTo("Uusi otsikko");
        Map<String, String> typed = with(form(headed), Map.of("name-2", "Näin meni vuosi"));
        HttpResponse<byte[]> preview = send(administrator, "/preview", with(typed, Map.of("document", "ov2025q1")));
        assertThat(preview.statusCode()).isEqualTo(200);
        Document report = page(preview);
        assertThat(report.select("h1, h2").eachText()).anyMatch(heading -> heading.contains("Näin meni vuosi"));
        assertThat(report.text()).as("with the figures of the report itself").contains("−4 875 072");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");

        assertThat(send(administrator, "/layout", with(typed, Map.of("do", "keep"))).headers().firstValue("Location").orElseThrow()).endsWith("&done=saved");
        assertThat(layouts.versions(heinola(), NAME)).hasSize(2);
        assertThat(page(get(administrator, PAGE)).select("textarea").first().wholeText()).contains("Näin meni vuosi");
        send(administrator, "/restore", with(fields(administrator), Map.of("version", "2", "again", "1")));
        assertThat(layouts.versions(heinola(), NAME)).hasSize(3).first().extracting(OwnLayouts.Version::content)
                .isEqualTo(layouts.versions(heinola(), NAME).getLast().content());
    }

    @Test
    void aHeadingIsTypedBesideItsPartWithPlaceholdersInWords() {
        HttpClient administrator = copied();
        Document page = page(get(administrator, PAGE));
        assertThat(page.getElementById("name-0").attr("value")).isEqualTo("{yksikön nimi}");
        assertThat(page.select("label[for=name-0]").text()).isEqualTo("Kansi");
        Map<String, String> form = form(page);
        String part = page.select(".part-name[value=Toiminta]").attr("id");
        Map<String, String> named = with(form, Map.of(part, "Toiminta: {yksikön nimi} \"{vuosi-1}\""));
        Document moved = page(send(administrator, "/layout", with(named, Map.of("do", "down-1"))));
        assertThat(form(moved).get("text")).as("beside the move").contains("{heading: 1, text: \"Toiminta: {unit} \\\"{n-1}\\\"\"");
        assertThat(moved.getElementById(part).attr("value")).isEqualTo("Toiminta: {yksikön nimi} \"{vuosi-1}\"");
        assertThat(send(administrator, "/layout", with(form(moved), Map.of("do", "keep"))).statusCode()).isEqualTo(303);
        assertThat(layouts.versions(heinola(), NAME)).hasSize(2).first().extracting(OwnLayouts.Version::content).isEqualTo(form(moved).get("text"));
        send(administrator, "/restore", with(fields(administrator), Map.of("version", "2", "again", "1")));
        assertThat(page(get(administrator, PAGE)).getElementById(part).attr("value")).as("taken back").isEqualTo("Toiminta");

        HttpResponse<byte[]> wrong = send(administrator, "/layout", with(form(page(get(administrator, PAGE))), Map.of(part, "{kunta}", "do", "keep")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).getElementById("layout-mistakes").text()).contains("kohtaa {kunta}");
        String text = form.get("text").replace("text: Toiminta,", "text: Toimet,");
        HttpResponse<byte[]> both = send(administrator, "/layout", with(form, Map.of("text", text, part, "Teot", "do", "keep")));
        assertThat(both.statusCode()).as("the heading was changed in the text too").isEqualTo(409);
        assertThat(page(both).select("[role=alert] li").eachText()).containsExactly("Teot");
        assertThat(form(page(both)).get("text")).isEqualTo(text);
        assertThat(layouts.versions(heinola(), NAME)).hasSize(3);
    }

    @Test
    void partsThatAreRepeatedForEachUnitHaveTheSameButtons() {
        HttpClient administrator = copied();
        String text = form(page(get(administrator, PAGE))).get("text").stripTrailing()
                + "\n  - children:\n      - {heading: 2, text: \"{unit}\"}\n      - sections: {level: 3}\n";
        Document page = page(send(administrator, "/layout", with(form(page(get(administrator, PAGE))), Map.of("text", text, "do", "check"))));
        String heading = page.select(".part-name[value={yksikön nimi}]").last().id().replace("name-", "");
        assertThat(heading).endsWith(".0");
        assertThat(page.select("button[value=up-" + heading + "]").hasAttr("disabled")).isTrue();
        Document down = page(send(administrator, "/layout", with(form(page), Map.of("do", "down-" + heading))));
        assertThat(form(down).get("text")).endsWith("  - children:\n      - sections: {level: 3}\n      - {heading: 2, text: \"{unit}\"}\n");
        Document added = page(send(administrator, "/layout", with(form(down), Map.of("do", "add", "part", "page-break", "after", heading))));
        assertThat(form(added).get("text")).endsWith("      - sections: {level: 3}\n      - page-break: yes\n      - {heading: 2, text: \"{unit}\"}\n");
        Document out = page(send(administrator, "/layout", with(form(added), Map.of("do", "out-" + heading))));
        assertThat(form(out).get("text")).endsWith("  - children:\n      - page-break: yes\n      - {heading: 2, text: \"{unit}\"}\n");
        assertThat(send(administrator, "/layout", with(form(out), Map.of("do", "out-0.0"))).statusCode()).isEqualTo(404);
        assertThat(send(administrator, "/layout", with(form(out), Map.of("do", "keep"))).statusCode()).isEqualTo(303);
    }

    @Test
    void aMistakeIsToldWithItsLineAndWhatWasTypedStays() {
        HttpClient administrator = copied();
        Map<String, String> form = form(page(get(administrator, PAGE)));
        String text = form.get("text");
        Map<String, String> wrong = new LinkedHashMap<>();
        int line = text.lines().toList().indexOf(text.lines().filter(one -> one.contains("{heading:")).findFirst().orElseThrow()) + 1;
        wrong.put("Rivi " + line + ": blocks[4].headng: ”headng” ei ole", text.replaceFirst("- \\{heading:", "- {headng:"));
        wrong.put("rivikaaviota ”@statment”", text.replaceFirst("@statement", "@statment"));
        wrong.put("kohtaa {vuosi}", text.replaceFirst("\\{n\\}", "{vuosi}"));
        wrong.put("YAMLia", text.replaceFirst("columns:", "columns: [")) ;
        send(administrator, "/use", with(fields(administrator), Map.of("document", "ov2025q1", "set", "oma")));
        wrong.forEach((told, typed) -> {
            for (String what : List.of("check", "keep")) {
                HttpResponse<byte[]> answer = send(administrator, "/layout", with(form, Map.of("text", typed, "do", what)));
                assertThat(answer.statusCode()).as(told).isEqualTo(422);
                assertThat(NuValidator.findings(answer.body())).as(told).isEmpty();
                Document page = page(answer);
                String mistakes = page.getElementById("layout-mistakes").text();
                assertThat(mistakes).as(told).matches("(?s).*Rivi \\d+:.*");
                assertThat(mistakes).contains(told);
                assertThat(form(page).get("text")).as(told).isEqualTo(typed);
                assertThat(page.getElementById("text").attr("aria-describedby")).contains("layout-mistakes");
            }
            assertThat(send(administrator, "/preview", with(form, Map.of("text", typed, "document", "ov2025q1"))).statusCode()).isEqualTo(422);
        });
        assertThat(layouts.versions(heinola(), NAME)).hasSize(1);
    }

    @Test
    void aLayoutInUseMakesTheDocumentInAllFormatsUntilItIsTakenOutOfUse() {
        HttpClient administrator = copied();
        assertThat(send(administrator, "/use", with(fields(administrator), Map.of("document", "ov2025q1", "set", "heinola"))).statusCode())
                .as("a set that the folder has").isEqualTo(422);
        assertThat(send(administrator, "/use", with(fields(administrator), Map.of("document", "ov2025q1", "set", "oma"))).statusCode()).isEqualTo(303);
        for (String format : List.of("", "/ov2025q1.pdf", "/ov2025q1.docx", "/ov2025q1.xlsx")) {
            assertThat(get(administrator, "/documents/heinola/ov2025q1/oma" + format).statusCode()).as(format).isEqualTo(200);
        }
        assertThat(page(get(administrator, "/tables/heinola/ov2025q1/oma/t2")).select("table").text())
                .isEqualTo(page(get(administrator, "/tables/heinola/ov2025q1/malli/t2")).select("table").text());
        assertThat(send(administrator, "/remove", with(fields(administrator), Map.of("sure", "true"))).statusCode()).as("a document is made with it").isEqualTo(422);
        assertThat(folders.run(Path.of("examples/heinola"), false, Progress.SILENT)).as("the folder comes again").isInstanceOf(FolderOutcome.Imported.class);
        assertThat(get(administrator, "/documents/heinola/ov2025q1/oma").statusCode()).isEqualTo(200);
        assertThat(send(administrator, "/leave", with(fields(administrator), Map.of("document", "ov2025q1", "set", "oma"))).statusCode()).isEqualTo(303);
        assertThat(get(administrator, "/documents/heinola/ov2025q1/oma").statusCode()).isEqualTo(404);
        send(administrator, "/remove", fields(administrator));
        assertThat(layouts.last(heinola())).as("nobody said they are sure").hasSize(1);
        assertThat(send(administrator, "/remove", with(fields(administrator), Map.of("sure", "true"))).statusCode()).isEqualTo(303);
        assertThat(layouts.last(heinola())).isEmpty();
        assertThat(page(get(administrator, "/trail?item=own_layout")).text()).contains("oma/katsaus", "pohjat@example.com");
    }

    @Test
    void theSecondOfTwoAdministratorsIsTold() {
        HttpClient first = copied();
        HttpClient second = administrator();
        Map<String, String> theirs = form(page(get(second, PAGE)));
        Map<String, String> ours = form(page(get(first, PAGE)));
        assertThat(send(first, "/layout", with(ours, Map.of("do", "keep", "text", ours.get("text") + "# ensin\n"))).statusCode()).isEqualTo(303);
        HttpResponse<byte[]> late = send(second, "/layout", with(theirs, Map.of("do", "keep", "text", theirs.get("text") + "# toisena\n")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(form(page(late)).get("text")).endsWith("# toisena\n");
        assertThat(send(second, "/layout", with(form(page(late)), Map.of("do", "keep"))).statusCode()).isEqualTo(303);
        assertThat(layouts.versions(heinola(), NAME)).extracting(OwnLayouts.Version::content)
                .anyMatch(text -> text.endsWith("# ensin\n")).anyMatch(text -> text.endsWith("# toisena\n"));
    }

    @Test
    void whatWasFrozenWithALayoutStaysByteForByte() {
        HttpClient administrator = copied();
        send(administrator, "/use", with(fields(administrator), Map.of("document", "ov2020h1", "set", "oma")));
        publishing.take("heinola", "ov2020h1", Move.of(Step.RELEASE, "controller"), Rights.ALL);
        Contradictions.accept(checks, "heinola", "ov2020h1", "oma");
        assertThat(publishing.take("heinola", "ov2020h1", Move.of(Step.AGENDA, "controller").inSet("oma"), Rights.ALL)).isInstanceOf(Answer.Done.class);
        FrozenReport before = frozen.of("heinola", "ov2020h1").getLast();
        List<ByteBuffer> bytes = bytes(before);
        assertThat(before.set()).isEqualTo("oma");
        Map<String, String> form = form(page(get(administrator, PAGE)));
        assertThat(send(administrator, "/layout", with(form, Map.of("do", "out-1"))).statusCode()).isEqualTo(200);
        Document without = page(send(administrator, "/layout", with(form, Map.of("do", "out-1"))));
        assertThat(send(administrator, "/layout", with(form(without), Map.of("do", "keep"))).statusCode()).isEqualTo(303);
        send(administrator, "/leave", with(fields(administrator), Map.of("document", "ov2020h1", "set", "oma")));
        FrozenReport after = frozen.of("heinola", "ov2020h1").getLast();
        assertThat(after).isEqualTo(before);
        assertThat(bytes(after).equals(bytes)).as("byte for byte").isTrue();
        assertThat(get(administrator, "/versions/heinola/ov2020h1/1").statusCode()).isEqualTo(200);
    }

    @Test
    void namesAreCheckedAndKept() {
        HttpClient administrator = copied();
        for (String name : List.of("", "Oma pohja", "../x", "katsaus")) {
            HttpResponse<byte[]> answer = send(administrator, "/copy", with(fields(administrator), Map.of("from", "malli/tilinpaatos", "key", name)));
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(page(answer).getElementById("key-mistake").text()).as(name).isNotEmpty();
            assertThat(page(answer).getElementById("key").attr("value")).isEqualTo(name);
        }
        assertThat(send(administrator, "/copy", with(fields(administrator), Map.of("from", "../../etc/passwd", "key", "x"))).statusCode()).isEqualTo(404);
        assertThat(get(administrator, FORMS + "/layout?name=schemes/tuloslaskelma.yaml").statusCode()).isEqualTo(404);
        assertThat(send(administrator, "/layout", with(fields(administrator), Map.of("name", "malli/tilinpaatos", "text", "x", "version", "0"))).statusCode())
                .as("the product’s own isn’t ours to change").isEqualTo(404);
    }

    @Test
    void onlyAdministratorsSeeAndChangeThem() {
        for (Role role : List.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR)) {
            HttpClient other = as("ei-pohjia-" + role.key() + "@example.com", Grant.in(heinola(), role));
            String token = Reader.token(get(other, "/account"));
            assertThat(get(other, "/templates").statusCode()).as(role.key()).isEqualTo(403);
            assertThat(get(other, FORMS + "/layout?name=malli/tilinpaatos").statusCode()).as(role.key()).isEqualTo(403);
            for (String path : List.of("/layout", "/preview", "/copy", "/restore", "/use", "/leave", "/remove")) {
                assertThat(send(other, path, Map.of("token", token)).statusCode()).as(role + path).isEqualTo(403);
            }
        }
    }

    private HttpClient copied() {
        HttpClient administrator = administrator();
        Map<String, String> asked = Map.of("token", Reader.token(get(administrator, "/account")), "from", "malli/osavuosikatsaus", "key", "katsaus");
        assertThat(send(administrator, "/copy", asked).headers().firstValue("Location")).hasValue("/templates/heinola/layout?name=oma%2Fkatsaus&done=copied");
        return administrator;
    }

    private Map<String, String> fields(HttpClient browser) {
        return Map.of("token", Reader.token(get(browser, "/account")), "name", NAME);
    }

    /** As a browser reads it: the line end after the tag isn’t part of the text. */
    private static Map<String, String> form(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("form.layout-form input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("text", page.select("form.layout-form textarea").first().wholeText().replaceFirst("^\n", ""));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        Map<String, String> both = new LinkedHashMap<>(fields);
        both.putAll(more);
        return both;
    }

    private HttpResponse<byte[]> send(HttpClient browser, String path, Map<String, String> fields) {
        boolean named = fields.containsKey("name") || !List.of("/layout", "/preview").contains(path); // the text's own form names it in its address
        return send(browser, Reader.form(address(FORMS + path + (named ? "" : "?name=oma%2Fkatsaus")), fields));
    }

    /** Compared by what is in them; never printed. */
    private List<ByteBuffer> bytes(FrozenReport report) {
        return report.files().stream().map(file -> ByteBuffer.wrap(frozen.content(report, file))).toList();
    }

    private HttpClient administrator() {
        return as("pohjat@example.com", new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty()));
    }
}
