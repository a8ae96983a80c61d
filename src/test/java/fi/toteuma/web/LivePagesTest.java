package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.checks.Contradictions;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.ReportChecks.Stopping;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpClient;
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

/** A report as it will be printed, each part written where it stands. */
class LivePagesTest extends LiveTest {

    /** HTML of a page: more takes long on a poor line. */
    static final int MOST_BYTES = 100_000;

    @Autowired
    Publishing publishing;

    @Autowired
    ReportChecks checks;

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
        List<Stopping> accepted = Contradictions.accept(checks, "heinola", "ov2025q1");
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
            Contradictions.openAgain(checks, "heinola", accepted);
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
}
