package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Progress;
import fi.toteuma.municipality.DocumentEntry;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import fi.toteuma.rendering.NuValidator;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What each year has, and documents that are added to one on the pages. */
class YearPagesTest extends ServedTest {

    private static final TestDatabase OWN = TestDatabase.fresh();
    private static final String NEW = "/years/heinola/new";
    private static final String LIKE = NEW + "?like=ov2025q1&year=2026";

    @Autowired
    Publishing publishing;

    @Autowired
    FrozenReports frozen;

    @TempDir
    Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    @AfterEach
    void takeAway() {
        municipalities.addedDocuments(heinola()).keySet().forEach(key -> municipalities.removeDocument(heinola(), key));
    }

    @Test
    void aYearTellsWhatItHasAndWhatItMisses() {
        Document page = page(get(administrator(), "/years?municipality=heinola"));
        Element year = page.select("section.year:has(#year-2025)").first();
        assertThat(year.select(".year-has").text())
                .contains("Talousarvio on", "viimeinen kuukausi maaliskuu", "3 kuukautta on suljettu", "30.6.2025");
        assertThat(year.select(".year-documents > li").eachAttr("id")).containsExactly("document-ov2025q1");
        Element coming = page.select("section.year:has(#year-2026)").first();
        assertThat(coming.select(".year-has").text()).contains("Talousarvio puuttuu", "Kirjanpitoa ei ole tuotu", "Tavoitteita ei ole siirretty");
        assertThat(coming.select("a[href*=like]").eachAttr("href")).containsExactly(LIKE);
    }

    @Test
    void aDocumentLikeLastYearsIsShownThenAddedThenTakenAway() {
        HttpClient administrator = administrator();
        Document begun = page(get(administrator, LIKE));
        Map<String, String> form = form(begun);
        assertThat(form)
                .containsEntry("key", "ov2026q1").containsEntry("unit", "HYP").containsEntry("through", "3").containsEntry("tree-date", "2026-03-31")
                .containsEntry("comparatives", "restated").containsEntry("schemes-statement", "tuloslaskelma-ilman-vuokria")
                .containsEntry("body", "edistamislautakunta").containsEntry("layout-0", "malli/osavuosikatsaus");
        HttpResponse<byte[]> preview = send(administrator, NEW, form);
        assertThat(NuValidator.findings(preview.body())).isEmpty();
        Document shown = page(preview);
        assertThat(shown.select("[role=status]").text()).contains("Osavuosikatsaus 1–3/2026", "Kirjanpitoa ei ole tuotu");
        assertThat(get(administrator, "/documents/heinola/ov2026q1/malli").statusCode()).as("nothing is kept yet").isEqualTo(404);

        HttpResponse<byte[]> kept = send(administrator, NEW, with(form(shown), Map.of("keep", "true")));
        assertThat(kept.headers().firstValue("Location")).hasValue("/years?municipality=heinola&done=ov2026q1");
        assertThat(page(get(administrator, "/")).select("a[href='/documents/heinola/ov2026q1/malli']")).isNotEmpty();
        for (String format : List.of("", "/ov2026q1.pdf", "/ov2026q1.docx", "/ov2026q1.xlsx", "/ov2026q1.html")) {
            assertThat(get(administrator, "/documents/heinola/ov2026q1/malli" + format).statusCode()).as(format).isEqualTo(200);
        }
        assertThat(page(get(administrator, "/trail?item=added_document")).text()).contains("ov2026q1", "hallitsija@example.com");

        Document list = page(get(administrator, kept.headers().firstValue("Location").orElseThrow()));
        assertThat(send(administrator, "/years/heinola/remove", fields(list.select(".done form").first())).headers().firstValue("Location"))
                .hasValue("/years?municipality=heinola&undone=ov2026q1");
        assertThat(get(administrator, "/documents/heinola/ov2026q1/malli").statusCode()).isEqualTo(404);
    }

    @Test
    void aNewDocumentHasTheFiguresOfItsUnitAndMonths() {
        HttpClient administrator = administrator();
        Map<String, String> form = with(form(page(get(administrator, NEW + "?like=ov2025q1&year=2025"))), Map.of("key", "toinen", "keep", "true"));
        assertThat(send(administrator, NEW, form).statusCode()).isEqualTo(303);
        String old = page(get(administrator, "/tables/heinola/ov2025q1/malli/t2")).select("table").text();
        assertThat(old).contains("Henkilöstökulut", "Toimintakate");
        assertThat(page(get(administrator, "/tables/heinola/toinen/malli/t2")).select("table").text()).isEqualTo(old);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        HttpClient administrator = administrator();
        Map<String, String> form = form(page(get(administrator, LIKE)));
        Map<String, Map<String, String>> wrong = new LinkedHashMap<>();
        wrong.put("key", Map.of("key", "OV 2026"));
        wrong.put("year", Map.of("year", "26"));
        wrong.put("tree-date", Map.of("tree-date", "2026-02-30"));
        wrong.put("unit", Map.of("unit", "EIOLE"));
        wrong.put("layout-0", Map.of("layout-0", "../salainen.yaml"));
        wrong.put("schemes-statement", Map.of("schemes-statement", "olematon"));
        wrong.put("proposal-fi", Map.of("proposal-fi", ""));
        wrong.forEach((field, typed) -> {
            HttpResponse<byte[]> answer = send(administrator, NEW, with(form, with(typed, Map.of("keep", "true"))));
            assertThat(answer.statusCode()).as(field).isEqualTo(422);
            if (!field.equals("tree-date")) { // a day that isn't in the calendar comes from no browser's field of days
                assertThat(NuValidator.findings(answer.body())).as(field).isEmpty();
            }
            Document page = page(answer);
            Element at = page.getElementById(field);
            assertThat(at.attr("aria-invalid")).as(field).isEqualTo("true");
            assertThat(page.getElementById(field + "-mistake").text()).as(field).isNotEmpty();
            assertThat(at.attr("aria-describedby")).as(field).contains(field + "-mistake");
            assertThat(form(page)).as("the other fields stay").containsEntry("body", "edistamislautakunta");
        });
        assertThat(form(page(send(administrator, NEW, with(form, Map.of("key", "OV 2026")))))).containsEntry("key", "OV 2026");
        Document doubled = page(send(administrator, NEW, with(form, Map.of("key", "ov2025q1"))));
        assertThat(doubled.getElementById("key-mistake").text()).contains("ov2025q1");
        assertThat(municipalities.addedDocuments(heinola())).isEmpty();
    }

    @Test
    void aCharacterThatNoDocumentCanPrintIsToldBesideItsField() {
        HttpClient administrator = administrator();
        Map<String, String> form = with(form(page(get(administrator, LIKE))), Map.of("proposal-fi", "Merkitään tiedoksi 漢", "keep", "true"));
        HttpResponse<byte[]> answer = send(administrator, NEW, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).getElementById("proposal-fi-mistake").text()).contains("漢", "ei voi painaa");
        assertThat(page(answer).select(".mistakes-box a[href='#proposal-fi']").text()).contains("漢");
        assertThat(municipalities.addedDocuments(heinola())).isEmpty();
    }

    @Test
    void whatWasAddedIsChangedUntilAVersionOfItIsFrozen() {
        HttpClient administrator = administrator();
        send(administrator, NEW, with(form(page(get(administrator, LIKE))), Map.of("keep", "true")));
        String added = municipalities.addedDocuments(heinola()).get("ov2026q1");
        String change = "/years/heinola/change?document=ov2026q1";
        assertThat(page(get(administrator, "/years?municipality=heinola")).select("#document-ov2026q1 a[href*=change]").eachAttr("href")).containsExactly(change);
        Document opened = page(get(administrator, change));
        Map<String, String> form = form(opened);
        assertThat(form).containsEntry("key", "ov2026q1").containsEntry("tree-date", "2026-03-31").containsEntry("layout-0", "malli/osavuosikatsaus");
        assertThat(send(administrator, change, with(form, Map.of("keep", "true"))).statusCode()).as("as it is").isEqualTo(303);
        assertThat(municipalities.addedDocuments(heinola())).containsEntry("ov2026q1", added);

        Map<String, String> changes = Map.of(
                "through", "6", "tree-date", "2026-06-30", "budget-date", "2026-05-31", "set-1", "toinen", "layout-1", "malli/osavuosikatsaus",
                "proposal-fi", "Lautakunta hyväksyy katsauksen.", "key", "toinen-tunnus");
        HttpResponse<byte[]> preview = send(administrator, change, with(form, changes));
        assertThat(NuValidator.findings(preview.body())).isEmpty();
        assertThat(page(preview).select("[role=status]").text()).contains("Osavuosikatsaus 1–6/2026");
        assertThat(municipalities.addedDocuments(heinola())).as("nothing is kept yet").containsEntry("ov2026q1", added);
        HttpResponse<byte[]> wrong = send(administrator, change, with(form, Map.of("unit", "EIOLE", "keep", "true")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).getElementById("unit-mistake").text()).isNotEmpty();
        assertThat(send(administrator, change, with(form(page(preview)), Map.of("keep", "true"))).headers().firstValue("Location"))
                .hasValue("/years?municipality=heinola&changed=ov2026q1");
        assertThat(municipalities.addedDocuments(heinola())).as("its key stays").containsOnlyKeys("ov2026q1").extractingByKey("ov2026q1").asString()
                .contains("through: 6", "tree-date: 2026-06-30", "budget-date: 2026-05-31", "toinen", "Lautakunta hyväksyy");
        assertThat(page(get(administrator, "/documents/heinola/ov2026q1/toinen")).text()).contains("1–6/2026");
        assertThat(send(administrator, change, with(form, Map.of("keep", "true"))).statusCode()).as("somebody changed it meanwhile").isEqualTo(409);
        assertThat(get(administrator, "/years/heinola/change?document=ov2025q1").statusCode()).as("the folder’s own").isEqualTo(404);
    }

    @Test
    void whatIsFrozenIsNotChangedAndSaysWhatToDo() {
        HttpClient administrator = administrator();
        send(administrator, NEW, with(form(page(get(administrator, NEW + "?like=ks2024&year=2024"))), Map.of("keep", "true", "key", "ks2024-oma")));
        String change = "/years/heinola/change?document=ks2024-oma";
        Map<String, String> form = form(page(get(administrator, change)));
        publishing.take("heinola", "ks2024-oma", Move.of(Step.RELEASE, "controller"), Rights.ALL);
        assertThat(get(administrator, change).statusCode()).as("nothing is frozen yet").isEqualTo(200);
        publishing.take("heinola", "ks2024-oma", Move.of(Step.AGENDA, "controller"), Rights.ALL);
        assertThat(frozen.of("heinola", "ks2024-oma")).hasSize(1);
        String added = municipalities.addedDocuments(heinola()).get("ks2024-oma");
        for (HttpResponse<byte[]> answer : List.of(get(administrator, change), send(administrator, change, with(form, Map.of("keep", "true", "through", "6"))))) {
            assertThat(page(answer.statusCode() == 303 ? get(administrator, answer.headers().firstValue("Location").orElseThrow()) : answer)
                    .select("[role=alert]").text()).contains("ks2024-oma", "jäädytetty versio", "Lisää uusi asiakirja");
        }
        assertThat(municipalities.addedDocuments(heinola())).containsEntry("ks2024-oma", added);
        Document list = page(get(administrator, "/years?municipality=heinola"));
        assertThat(list.select("#document-ks2024-oma a[href*=change]")).isEmpty();
        assertThat(list.select("#document-ks2024-oma").text()).contains("jäädytetty: asetukset eivät enää muutu");
    }

    @Test
    void onlySchemesThatTheLayoutsNameAreKept() {
        HttpClient administrator = administrator();
        Map<String, String> form = with(
                form(page(get(administrator, LIKE))), Map.of("schemes-junk", "tuloslaskelma-525", "schemes-\"", "tuloslaskelma-525", "keep", "true"));
        assertThat(send(administrator, NEW, form).statusCode()).isEqualTo(303);
        assertThat(municipalities.addedDocuments(heinola()).get("ov2026q1")).contains("\"statement\": ").doesNotContain("junk", "tuloslaskelma-525");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndLooksAgain() {
        HttpClient first = administrator();
        HttpClient second = administrator();
        Map<String, String> ours = form(page(get(first, LIKE)));
        Map<String, String> theirs = form(page(get(second, LIKE)));
        assertThat(send(first, NEW, with(ours, Map.of("keep", "true"))).statusCode()).isEqualTo(303);
        HttpResponse<byte[]> late = send(second, NEW, with(theirs, Map.of("keep", "true", "key", "ov2026-toinen")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select(".mistakes-box").text()).contains("Joku muutti kunnan asetuksia");
        assertThat(form(page(late))).containsEntry("key", "ov2026-toinen");
        assertThat(send(second, NEW, with(form(page(late)), Map.of("keep", "true"))).statusCode()).isEqualTo(303);
        assertThat(municipalities.addedDocuments(heinola())).containsOnlyKeys("ov2026q1", "ov2026-toinen");
    }

    @Test
    void whatIsFrozenStaysByteForByteAndIsNotTakenAway() {
        HttpClient administrator = administrator();
        for (Step step : List.of(Step.RELEASE, Step.AGENDA)) {
            publishing.take("heinola", "ks2024", Move.of(step, "controller"), Rights.ALL);
        }
        FrozenReport before = frozen.of("heinola", "ks2024").getLast();
        List<ByteBuffer> bytes = bytes(before);
        send(administrator, NEW, with(form(page(get(administrator, NEW + "?like=ks2024&year=2025"))), Map.of("keep", "true", "unit", "HYP")));
        FrozenReport after = frozen.of("heinola", "ks2024").getLast();
        assertThat(after).isEqualTo(before);
        assertThat(bytes(after).equals(bytes)).as("byte for byte").isTrue();

        publishing.take("heinola", "ks2025", Move.of(Step.RELEASE, "controller"), Rights.ALL);
        String token = Reader.token(get(administrator, "/account"));
        assertThat(send(administrator, "/years/heinola/remove", Map.of("token", token, "document", "ks2025")).headers().firstValue("Location"))
                .hasValue("/years?municipality=heinola&kept=ks2025");
        assertThat(municipalities.addedDocuments(heinola())).containsKey("ks2025");
        assertThat(send(administrator, "/years/heinola/remove", Map.of("token", token, "document", "ks2024")).statusCode())
                .as("the folder's own is not ours to remove").isEqualTo(404);
    }

    @Test
    void aFolderThatComesLaterTakesOverTheSameDocumentAndRefusesAnother() throws IOException {
        HttpClient administrator = administrator();
        send(administrator, NEW, with(form(page(get(administrator, LIKE))), Map.of("keep", "true")));
        String entry = municipalities.addedDocuments(heinola()).get("ov2026q1");
        assertThat(come("")).as("a folder that knows nothing of it").isInstanceOf(FolderOutcome.Imported.class);
        assertThat(municipalities.addedDocuments(heinola())).containsOnlyKeys("ov2026q1");
        assertThat(come(entry.replace("through: 3", "through: 4"))).isInstanceOfSatisfying(
                FolderOutcome.Refused.class,
                refused -> assertThat(refused.problems().shown()).extracting(Problem::code).containsExactly("folder.added-before"));
        assertThat(come(entry)).isInstanceOf(FolderOutcome.Imported.class);
        assertThat(municipalities.addedDocuments(heinola())).as("the folder's now").isEmpty();
        assertThat(get(administrator, "/documents/heinola/ov2026q1/malli").statusCode()).isEqualTo(200);
        assertThat(come("")).isInstanceOf(FolderOutcome.Imported.class);
    }

    @Test
    void aTranslationThatAFolderBringsToAFrozenReportIsToldOnItsWay() throws IOException {
        for (Step step : List.of(Step.RELEASE, Step.AGENDA)) {
            publishing.take("heinola", "ks2024", Move.of(step, "controller"), Rights.ALL);
        }
        assertThat(publishing.of("heinola", "ks2024").state().isOpen()).isFalse();
        HttpClient administrator = administrator();
        assertThat(page(get(administrator, "/way/heinola/ks2024")).select(".mistakes-box")).isEmpty();
        DocumentOrder order = MunicipalitySettings.parse("heinola", municipalities.find("heinola").orElseThrow().settings()).document("ks2024").orElseThrow();
        assertThat(come(DocumentEntry.of(new DocumentOrder(
                "ks2024-kaannos", order.unit(), order.year(), order.through(), order.treeDate(), order.budgetDate(), Optional.empty(),
                order.restatedComparatives(), order.schemes(), order.layouts(), order.decision(), Optional.of("ks2024")))))
                .isInstanceOf(FolderOutcome.Imported.class);
        for (String key : List.of("ks2024", "ks2024-kaannos")) {
            assertThat(page(get(administrator, "/way/heinola/" + key)).select(".mistakes-box").text())
                    .as(key).contains("Käännös ks2024-kaannos ei ole versiossa 1", "kun seuraava versio jäädytetään");
        }
        assertThat(come("")).isInstanceOf(FolderOutcome.Imported.class);
    }

    @Test
    void aFolderThatAnAddedDocumentCanNoLongerBeMadeWithStaysOut() throws IOException {
        HttpClient administrator = administrator();
        send(administrator, NEW, with(form(page(get(administrator, LIKE))), Map.of("keep", "true", "schemes-short", "tuloslaskelma-525")));
        copy("");
        Path settings = folder.resolve("municipality.yaml");
        Files.writeString(settings, Files.readString(settings).replace("  - schemes/tuloslaskelma-525.yaml\n", ""));
        FolderOutcome outcome = folders.check(folder, Progress.SILENT);
        assertThat(outcome).isInstanceOfSatisfying(
                FolderOutcome.Refused.class,
                refused -> assertThat(refused.problems().shown()).extracting(Problem::code).contains("folder.added-unfit", "yaml.unknown-scheme"));
    }

    @Test
    void onlyAdministratorsAddAndRemove() {
        for (Role role : List.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR)) {
            HttpClient other = as("ei-vuosia-" + role.key() + "@example.com", Grant.in(heinola(), role));
            assertThat(get(other, "/years").statusCode()).as(role.key()).isEqualTo(200);
            assertThat(page(get(other, "/years")).select("a[href*=new?]")).as(role.key()).isEmpty();
            String token = Reader.token(get(other, "/account"));
            assertThat(get(other, LIKE).statusCode()).as(role.key()).isEqualTo(403);
            assertThat(send(other, NEW, Map.of("token", token, "keep", "true")).statusCode()).as(role.key()).isEqualTo(403);
            assertThat(send(other, "/years/heinola/remove", Map.of("token", token, "document", "x")).statusCode()).as(role.key()).isEqualTo(403);
            assertThat(get(other, "/years/heinola/change?document=x").statusCode()).as(role.key()).isEqualTo(403);
            assertThat(send(other, "/years/heinola/change?document=x", Map.of("token", token, "keep", "true")).statusCode()).as(role.key()).isEqualTo(403);
        }
        assertThat(get(administrator(), "/years/nosuch/new").statusCode()).isEqualTo(404);
        assertThat(get(administrator(), NEW + "?like=nosuch").statusCode()).isEqualTo(404);
    }

    private FolderOutcome come(String entry) throws IOException {
        copy(entry);
        return folders.run(folder, false, Progress.SILENT);
    }

    /** The example's folder, with one more document at the end of its list, which ends its settings. */
    private void copy(String entry) throws IOException {
        Path example = Path.of("examples/heinola");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(example.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path settings = folder.resolve("municipality.yaml");
        Files.writeString(settings, Files.readString(settings) + entry);
        assertThat(DocumentEntry.ADDED).isNotIn(entry);
    }

    private HttpResponse<byte[]> send(HttpClient browser, String path, Map<String, String> fields) {
        return send(browser, Reader.form(address(path), fields));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        Map<String, String> both = new LinkedHashMap<>(fields);
        both.putAll(more);
        return both;
    }

    private static Map<String, String> form(Document page) {
        return fields(page.select("form[method=post]:has([name=tree-date])").first());
    }

    /** What a browser would send of a form as it stands. */
    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").stream()
                .filter(input -> !input.attr("type").equals("checkbox") || input.hasAttr("checked"))
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("textarea").forEach(text -> fields.put(text.attr("name"), text.wholeText()));
        form.select("select").forEach(select -> fields.put(
                select.attr("name"),
                Optional.ofNullable(select.select("option[selected]").first()).or(() -> Optional.ofNullable(select.select("option").first()))
                        .map(option -> option.attr("value")).orElse("")));
        return fields;
    }

    /** Compared by what is in them; never printed. */
    private List<ByteBuffer> bytes(FrozenReport report) {
        return report.files().stream().map(file -> ByteBuffer.wrap(frozen.content(report, file))).toList();
    }

    private HttpClient administrator() {
        return as("hallitsija@example.com", new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty()));
    }
}
