package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A report as it will be printed, each part written where it stands. */
class LivePagesTest extends ServedTest {

    /** Of its own: other tests freeze these reports. */
    private static final TestDatabase OWN = TestDatabase.fresh();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    private static final String REPORT = "/documents/heinola/ov2025q1/malli/live";

    /** HTML of a page (issue: what it must show). */
    private static final int MOST_BYTES = 100_000;

    @Autowired
    Publishing publishing;

    @Test
    void chaptersTogetherHoldTheWholeReportAndNoneIsLong() {
        HttpClient browser = browser();
        for (String report : List.of("ks2024", "ov2025q1", "tp2024", "ov2020h1", "ks2022h1")) {
            for (String set : List.of("malli", "heinola")) {
                String printed = "/documents/heinola/" + report + "/" + set;
                String frozen = page(get(browser, printed + "/live")).select(".returned a[href^=/versions]").attr("href");
                Document whole = page(get(browser, frozen.isEmpty() ? printed : frozen.replace("/files", "")));
                List<String> headings = new ArrayList<>();
                List<String> tables = new ArrayList<>();
                StringBuilder words = new StringBuilder();
                for (HttpResponse<byte[]> chapter : chapters(browser, printed + "/live")) {
                    assertThat(chapter.body().length).as("bytes of " + chapter.uri()).isLessThanOrEqualTo(MOST_BYTES);
                    Element paper = page(chapter).select(".live-paper").first();
                    paper.select(".live-do").remove();
                    paper.select(".live-unprinted, .live-continued, h1").remove();
                    headings.addAll(paper.select("h2[id], h3[id], h4[id]").eachAttr("id"));
                    tables.addAll(paper.select("table[id]").eachAttr("id"));
                    words.append(paper.text()).append(' ');
                }
                Element main = whole.select("main").first();
                assertThat(headings).as(printed).isEqualTo(main.select("h2[id], h3[id], h4[id]").eachAttr("id"));
                assertThat(tables).as(printed).isEqualTo(main.select("table[id]").eachAttr("id"));
                main.select("h1").remove();
                assertThat(together(words.toString())).as(printed).isEqualTo(together(main.text()));
            }
        }
    }

    @Test
    void theContentsLeadToEveryChapterAndSayWhereOneIs() {
        HttpClient browser = browser();
        Document page = page(get(browser, REPORT));
        Elements entries = page.select("#live-contents .folded > ul a");
        assertThat(entries.eachText()).contains("Tuloslaskelma", "Riskit");
        for (String link : entries.eachAttr("href")) {
            Document chapter = page(get(browser, link.replaceFirst("#.*", "")));
            String anchor = link.contains("#") ? link.replaceFirst(".*#", "") : "content";
            assertThat(chapter.getElementById(anchor)).as(link).isNotNull();
        }
        for (String section : page.select("#live-contents .level-1 a").eachAttr("href")) {
            Document chapter = page(get(browser, section.replaceFirst("#.*", "")));
            assertThat(chapter.select("#live-contents [aria-current]").eachAttr("href")).as(section).contains(section);
        }
    }

    @Test
    void aFigureLeadsToItsExplanation() {
        HttpClient browser = browser();
        List<String> links = chapters(browser, REPORT).stream().flatMap(chapter -> page(chapter).select(".live-paper td a.figure").eachAttr("href").stream()).toList();
        assertThat(links).hasSizeGreaterThan(100);
        for (String link : List.of(links.getFirst(), links.get(links.size() / 2), links.getLast())) {
            HttpResponse<byte[]> explained = get(browser, link.replaceFirst("#.*", ""));
            assertThat(explained.statusCode()).as(link).isEqualTo(200);
            assertThat(page(explained).select("#explanation").text()).as(link).isNotEmpty();
        }
    }

    @Test
    void aFigureInASentenceLeadsToTheAccountsItIsOf() {
        HttpClient browser = browser();
        Element figure = part(browser, "p-HYP-toiminta-ja-talous").select("a.live.figure").first();
        Document source = page(get(browser, figure.attr("href")));
        List<BigDecimal> sums = source.select("tfoot td").eachText().stream().map(LivePagesTest::euros).toList();
        assertThat(sums).as("what was booked and what was budgeted").hasSize(2);
        assertThat(sums).containsExactly(
                source.select("table").stream()
                        .map(table -> table.select("tbody td").eachText().stream().map(LivePagesTest::euros).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .toArray(BigDecimal[]::new));
        BigDecimal share = sums.get(0).scaleByPowerOfTen(2).divide(sums.get(1), 2, RoundingMode.HALF_UP);
        assertThat(figure.text().replace('\u00a0', ' ')).isEqualTo(share.toPlainString().replace('.', ',') + " %");
        assertThat(get(browser, REPORT + "/sources?of=nosuch").statusCode()).isEqualTo(404);
    }

    private static BigDecimal euros(String printed) {
        return new BigDecimal(printed.replaceAll("[\\s\\u00a0]", "").replace('−', '-').replace(',', '.'));
    }

    @Test
    void aManagerWritesThePartsOfTheirOwnUnitsAndNoOthers() {
        HttpClient manager = as("live-koulu@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        HttpClient member = as("live-valtuutettu@example.com", Grant.in(heinola(), Role.MEMBER));
        List<String> theirs = edits(manager);
        assertThat(theirs).isNotEmpty().allSatisfy(link -> assertThat(link).containsPattern("/(HED|430|HED-TYO)/"));
        assertThat(edits(browser())).as("a controller's").hasSizeGreaterThan(theirs.size());
        assertThat(edits(member)).isEmpty();

        Element other = page(get(browser(), sectionOf("Toiminta"))).select("[id=p-HYP-toiminta-ja-talous] .live-edit").first();
        String form = other.attr("data-hx-get");
        for (Map.Entry<String, HttpClient> one : Map.of("live-koulu@example.com", manager, "live-valtuutettu@example.com", member).entrySet()) {
            HttpClient reader = one.getValue();
            assertThat(inPlace(reader, form).statusCode()).isEqualTo(403);
            Map<String, String> fields = Map.of("token", Reader.token(get(reader, "/account")), "writer", String.valueOf(people.find(one.getKey()).orElseThrow().id()), "sheet", "text", "version", "0", "field-text", "Ei minun.");
            assertThat(send(reader, Reader.form(address(form), fields)).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whatIsWrittenWhereItStandsIsPrintedThereWithItsFigure() {
        HttpClient browser = browser();
        Element part = part(browser, "p-HYP-toiminta-ja-talous");
        String form = part.select(".live-edit").attr("data-hx-get");
        Map<String, String> fields = fields(browser, form);
        String before = fields.get("field-text");
        fields.put("field-text", "Tulot olivat {{figure:HYP/toimintatuotot/actual}}. Muu on ennallaan.");
        Document saved = page(typed(browser, form, fields));
        assertThat(saved.select(".saved").text()).startsWith("Tallennettu");

        String printed = part(browser, "p-HYP-toiminta-ja-talous").text();
        String cell = page(get(browser, "/tables/heinola/ov2025q1/malli/t2/toimintatuotot/actual")).select("a.figure[aria-current]").text();
        assertThat(printed).contains("Tulot olivat " + cell).contains("Muu on ennallaan.").doesNotContain("{{");

        HttpResponse<byte[]> undone = send(browser, Reader.form(address(saved.select(".undo-form").attr("action")), inputs(saved.select(".undo-form").first())));
        assertThat(undone.headers().firstValue("Location").orElseThrow()).endsWith("#p-HYP-toiminta-ja-talous");
        assertThat(fields(browser, form).get("field-text")).isEqualTo(before);
    }

    @Test
    void twoWritersOnThePageBothKeepTheirWords() {
        HttpClient one = browser();
        HttpClient other = browser();
        String form = part(one, "p-HED-toiminta-ja-talous").select(".live-edit").attr("data-hx-get");
        Map<String, String> first = fields(one, form);
        String before = first.get("field-text");
        first.put("field-text", "Alku on sama. Loppu on sama.");
        typed(one, form, first);
        Map<String, String> mine = fields(one, form);
        Map<String, String> theirs = fields(other, form);
        theirs.put("field-text", "Alku on uusi. Loppu on sama.");
        typed(other, form, theirs);
        mine.put("field-text", "Alku on sama. Loppu on toinen.");
        Document conflict = page(typed(one, form, mine));
        assertThat(conflict.select(".conflict").text()).contains("Kaksi muokkasi samaa kohtaa");
        Element merge = conflict.select(".conflict form").first();
        assertThat(merge.attr("data-hx-target")).isEqualTo("#p-HED-toiminta-ja-talous");
        HttpResponse<byte[]> merged = typed(one, merge.attr("action"), inputs(merge));
        assertThat(merged.statusCode()).as("the part is shown as printed").isEqualTo(303);
        assertThat(part(one, "p-HED-toiminta-ja-talous").text()).contains("Alku on uusi. Loppu on toinen.");

        Map<String, String> last = fields(one, form);
        last.put("field-text", before);
        typed(one, form, last);
        assertThat(fields(one, form).get("field-text")).isEqualTo(before);
    }

    @Test
    void aFrozenReportIsReadAndNotWritten() {
        HttpClient browser = browser();
        String form = part(browser, "p-HYP-toiminta-ja-talous").select(".live-edit").attr("data-hx-get");
        Map<String, String> fields = fields(browser, form);
        int version = publishing.of("heinola", "ov2025q1").version();
        for (Move move : List.of(Move.of(Step.RELEASE, "controller"), Move.of(Step.AGENDA, "controller"))) {
            assertThat(publishing.take("heinola", "ov2025q1", move, Rights.ALL)).isInstanceOf(Answer.Done.class);
        }
        try {
            HttpResponse<byte[]> answer = get(browser, REPORT);
            assertThat(answer.statusCode()).isEqualTo(200);
            Document page = page(answer);
            assertThat(page.select(".live-paper").text()).isNotEmpty();
            assertThat(page.select(".live-edit")).isEmpty();
            assertThat(page.select(".returned").text()).contains("Versio " + version + " on esityslistalla");
            assertThat(page.select(".returned a").eachAttr("href")).containsExactly("/versions/heinola/ov2025q1/" + version + "/files", "/way/heinola/ov2025q1");
            HttpResponse<byte[]> opened = inPlace(browser, form);
            assertThat(opened.headers().firstValue("HX-Refresh")).contains("true");
            assertThat(page(opened).select("form")).isEmpty();
            Map<String, String> changed = new LinkedHashMap<>(fields);
            changed.put("field-text", "Vielä tämä.");
            HttpResponse<byte[]> refused = typed(browser, form, changed);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(page(refused).text()).contains("Raportti on jäädytetty");
            assertThat(refused.headers().firstValue("HX-Retarget")).contains("#state-p-HYP-toiminta-ja-talous-text");
        } finally {
            publishing.take("heinola", "ov2025q1", new Move(Step.WITHDRAW, "controller", "Kokeilu.", Optional.empty(), Optional.empty()), Rights.ALL);
        }
        assertThat(fields(browser, form)).as("nothing was stored").isEqualTo(fields);
    }

    @Test
    void whatIsntAPlaceOrAReportIsNotFound() {
        HttpClient browser = browser();
        assertThat(get(browser, "/documents/heinola/nosuch/malli/live").statusCode()).isEqualTo(404);
        assertThat(get(browser, "/documents/heinola/ov2025q1/nosuch/live").statusCode()).isEqualTo(404);
        assertThat(get(browser, REPORT + "/parts/HYP/texts/toiminta-ja-talous?place=%22%3E&section=s1").statusCode()).isEqualTo(404);
        assertThat(get(browser, REPORT + "/parts/HYP/texts/toiminta-ja-talous?place=p-1&section=s1").statusCode()).as("without a script: its own page").isEqualTo(303);
        assertThat(get(browser, REPORT + "/s999").statusCode()).as("a heading that isn't there any more").isEqualTo(200);
    }

    /** Words without the spaces that tables' cells and their links leave differently. */
    private static String together(String words) {
        return words.replaceAll("\\s+", "");
    }

    @Test
    void aCommentOnChosenWordsIsCountedAnsweredAndSettledAtThePart() {
        HttpClient director = as("live-johtaja@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String said = part(director, "p-HYP-toiminta-ja-talous").select(".live-say").attr("data-hx-get");
        Map<String, String> comment = new LinkedHashMap<>(Map.of("token", token(director), "text", "Mihin tämä <i>perustuu</i>?", "quote", "pysyi siinä"));
        Document panel = page(typed(director, said, comment));
        assertThat(panel.select(".said > .written").text()).isEqualTo("Mihin tämä <i>perustuu</i>?");
        assertThat(panel.select(".said .quoted").text()).isEqualTo("”pysyi siinä”");
        assertThat(panel.select("#c-p-HYP-toiminta-ja-talous[data-hx-swap-oob] [aria-hidden]").text()).isEqualTo("1");
        assertThat(part(director, "p-HYP-toiminta-ja-talous").select(".live-count [aria-hidden]").text()).isEqualTo("1");

        HttpClient manager = as("live-kirjoittaja@example.com", Grant.over(heinola(), "HYP", Role.MANAGER));
        Element thread = page(get(manager, said, "HX-Request", "true")).select(".said").first();
        Map<String, String> answer = inputs(thread.select("form").first());
        answer.put("text", "Kirjanpitoon.");
        assertThat(page(typed(manager, said, answer)).select(".answer .written").text()).isEqualTo("Kirjanpitoon.");
        assertThat(page(get(manager, "/review/heinola/2025-03-31/HYP")).select(".told .quoted").text()).contains("”pysyi siinä”");
        typed(director, thread.select("form[action$=settle]").attr("action"), Map.of("token", token(director), "settled", "true"));
        assertThat(part(director, "p-HYP-toiminta-ja-talous").select(".live-count")).isEmpty();
    }

    @Test
    void aCommentOnACellNamesItAndIsSeenOnTheUnitsPageToo() {
        HttpClient director = as("live-johtaja2@example.com", Grant.in(heinola(), Role.DIRECTOR));
        String said = REPORT + "/said/t2";
        Document panel = page(get(director, said, "HX-Request", "true"));
        assertThat(panel.select("#live-row option").eachText()).contains("Toimintatuotot", "Toimintakate");
        Map<String, String> comment = Map.of("token", token(director), "row", "toimintatuotot", "column", "actual", "text", "Miksi näin vähän?");
        page(typed(director, said, comment));
        String figure = page(get(director, "/tables/heinola/ov2025q1/malli/t2/toimintatuotot/actual")).select("a.figure[aria-current]").text();
        String quoted = page(get(director, said, "HX-Request", "true")).select(".said .quoted").text();
        assertThat(quoted).contains("Toimintatuotot · ").endsWith(": " + figure + "”");
        Document review = page(get(director, "/review/heinola/2025-03-31/HYP"));
        assertThat(review.select(".quoted").text()).contains(quoted);
        Element settle = review.select(".said:has(.quoted:containsOwn(Toimintatuotot)) form[action$=settle]").first();
        send(director, Reader.form(address(settle.attr("action")), inputs(settle)));
        assertThat(page(get(director, said, "HX-Request", "true")).select(".said.settled")).hasSize(1);
        assertThat(typed(director, said, Map.of("token", token(director), "row", "nosuch", "text", "x")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayntSpeakOfAUnitDoesnt() {
        HttpClient other = as("live-toinen@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        HttpClient member = as("live-valtuutettu2@example.com", Grant.in(heinola(), Role.MEMBER));
        for (HttpClient reader : List.of(other, member)) {
            for (String at : List.of("p-HYP-toiminta-ja-talous", "t2")) {
                assertThat(get(reader, REPORT + "/said/" + at, "HX-Request", "true").statusCode()).as(at).isEqualTo(403);
                assertThat(typed(reader, REPORT + "/said/" + at, Map.of("token", token(reader), "text", "x", "row", "toimintatuotot")).statusCode()).as(at).isEqualTo(403);
            }
        }
        assertThat(get(browser(), REPORT + "/said/nosuch", "HX-Request", "true").statusCode()).isEqualTo(404);
    }

    @Test
    void findingsStandAtThePartsTheyConcern() {
        HttpClient browser = browser();
        String report = "/documents/heinola/tp2024/malli";
        List<String> findings = page(get(browser, report + "/findings")).select("article.finding[id]").eachAttr("id");
        assertThat(findings).isNotEmpty();
        List<String> placed = new ArrayList<>();
        for (HttpResponse<byte[]> chapter : chapters(browser, report + "/live")) {
            Document page = page(chapter);
            Document found = page(get(browser, page.getElementById("live-findings").attr("data-hx-get"), "HX-Request", "true"));
            assertThat(found.select("a").first().text()).isEqualTo("Tarkistus löysi " + findings.size() + " asiaa");
            for (Element at : found.select("[data-hx-swap-oob]")) {
                assertThat(page.getElementById(at.id())).as(at.id() + " is in " + chapter.uri()).isNotNull();
                at.select("a").forEach(link -> placed.add(link.attr("href").replaceFirst(".*#", "")));
            }
        }
        assertThat(placed).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(findings);
    }

    @Test
    void figuresToPutIntoATextReadAsTheyWillBePrinted() {
        HttpClient browser = browser();
        Document now = page(get(browser, "/figures/heinola/2025-03-31/HED"));
        assertThat(now.select(".meta").text()).isEqualTo("Talous nyt");
        Document found = page(get(browser, "/figures/heinola/2025-03-31/HED?q=toimintakulut+toteuma"));
        assertThat(found.select("button").eachText()).first().asString().contains("Toimintakulut", "toteuma");
        List<Element> chosen = new ArrayList<>(now.select("li"));
        chosen.addAll(found.select("li"));
        assertThat(chosen).hasSizeGreaterThan(8);

        Element part = part(browser, "p-HED-toiminta-ja-talous");
        String form = part.select(".live-edit").attr("data-hx-get");
        Map<String, String> fields = fields(browser, form);
        String before = fields.get("field-text");
        StringBuilder text = new StringBuilder();
        chosen.forEach(one -> text.append("[ ").append(one.select("button").attr("data-insert")).append(" ] "));
        fields.put("field-text", text.toString());
        Document saved = page(typed(browser, form, fields));
        String printed = part(browser, "p-HED-toiminta-ja-talous").select("p.text").text();
        List<String> values = chosen.stream().map(one -> "[ " + one.select("strong").text().replace("€", "euroa") + " ]").toList();
        send(browser, Reader.form(address(saved.select(".undo-form").attr("action")), inputs(saved.select(".undo-form").first())));
        assertThat(fields(browser, form).get("field-text")).isEqualTo(before);
        assertThat(printed.replace('\u00a0', ' ')).isEqualTo(String.join(" ", values).replace('\u00a0', ' '));

        HttpClient other = as("live-luvut@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        assertThat(get(other, "/figures/heinola/2025-03-31/HYP").statusCode()).as("for another unit").isEqualTo(403);
    }

    @Test
    void twoWhoHaveThePartOpenHearOfEachOther() {
        HttpClient one = as("live-yksi@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        HttpClient two = as("live-kaksi@example.com", Grant.over(heinola(), "HED", Role.MANAGER));
        String here = "/tasks/heinola/2025-03-31/HED/texts/toiminta-ja-talous/here";
        assertThat(page(typed(one, here, Map.of("token", token(one)))).text()).isEmpty();
        assertThat(page(typed(two, here, Map.of("token", token(two)))).text()).startsWith("Myös Lukija live-yksi kirjoittaa tätä kohtaa.");
        assertThat(page(typed(one, here, Map.of("token", token(one)))).text()).contains("live-kaksi");
        assertThat(typed(one, here.replace("HED", "HYP"), Map.of("token", token(one))).statusCode()).isEqualTo(403);
    }

    private String token(HttpClient browser) {
        return Reader.token(get(browser, "/account"));
    }

    private List<HttpResponse<byte[]>> chapters(HttpClient browser, String beginning) {
        List<HttpResponse<byte[]>> chapters = new ArrayList<>();
        for (String next = beginning; !next.isEmpty();) {
            chapters.add(get(browser, next));
            next = page(chapters.getLast()).select("a[rel=next]").attr("href");
        }
        return chapters;
    }

    private List<String> edits(HttpClient browser) {
        return chapters(browser, REPORT).stream().flatMap(chapter -> page(chapter).select(".live-edit").eachAttr("href").stream()).toList();
    }

    private String sectionOf(String heading) {
        return page(get(REPORT)).select("#live-contents a:containsOwn(" + heading + "), #live-contents a:has(span:containsOwn(" + heading + "))")
                .attr("href").replaceFirst("#.*", "");
    }

    private Element part(HttpClient browser, String place) {
        return chapters(browser, REPORT).stream()
                .map(chapter -> page(chapter).getElementById(place))
                .filter(part -> part != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + place));
    }

    private HttpResponse<byte[]> inPlace(HttpClient browser, String form) {
        return get(browser, form, "HX-Request", "true");
    }

    private HttpResponse<byte[]> typed(HttpClient browser, String form, Map<String, String> fields) {
        HttpRequest request = Reader.form(address(form), fields);
        return send(browser, HttpRequest.newBuilder(request, (name, value) -> true).header("HX-Request", "true").build());
    }

    private Map<String, String> fields(HttpClient browser, String form) {
        return inputs(page(inPlace(browser, form)).select("form.sheet-form").first());
    }

    private static Map<String, String> inputs(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select[name]").forEach(field -> fields.put(field.attr("name"), field.select("option[selected]").val()));
        return fields;
    }

    private HttpClient as(String login, Grant grant) {
        Reader.named(login, people, signIn, List.of(grant));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }

    private MunicipalityId heinola() {
        return municipalities.find("heinola").orElseThrow().id();
    }
}
