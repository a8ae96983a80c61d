package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.MunicipalityId;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Search, as people see it. */
class SearchPagesTest extends WebTest {

    @AfterEach
    void remove() {
        DATABASE.jdbc().sql("delete from unit_version where unit_id in (select u.id from unit u join municipality m on m.id = u.municipality_id where m.key = 'toinen')").update();
        for (String table : List.of("unit", "import_batch")) {
            DATABASE.jdbc().sql("delete from " + table + " where municipality_id in (select id from municipality where key = 'toinen')").update();
        }
        DATABASE.jdbc().sql("delete from municipality where key = 'toinen'").update();
    }

    @Test
    void everythingThatIsToldIsFoundByItsKindWithTheWordsMarked() {
        Document page = found(browser(), "kirjasto");
        assertThat(page.select("h1").text()).matches("\\d+ osumaa haulla ”kirjasto”");
        assertThat(page.select(".found h2").eachText()).contains("Tavoitteet", "Hankkeiden tilanne", "Tekstit", "Tunnusluvut", "Yksiköt");
        assertThat(page.select(".found mark").eachText()).isNotEmpty()
                .allSatisfy(word -> assertThat(word.toLowerCase()).contains("kirjasto"));
        assertThat(page.select(".found > ul > li")).allSatisfy(result -> assertThat(result.select("mark")).as(result.text()).isNotEmpty());
        assertThat(page.select("#top-question").val()).isEqualTo("kirjasto");
    }

    @Test
    void everyResultLeadsToAPageThatIsThere() {
        for (Role role : List.of(Role.CONTROLLER, Role.MEMBER)) {
            HttpClient browser = as(role.key() + "-haku@example.com", Grant.in(heinola(), role));
            Set<String> links = found(browser, "hyvinvointi").select(".found h3 a").eachAttr("href").stream().collect(Collectors.toSet());
            assertThat(links).isNotEmpty();
            links.forEach(link -> assertThat(get(browser, link).statusCode()).as(role + " " + link).isEqualTo(200));
        }
    }

    @Test
    void whoWritesForAUnitIsLedToTheirTaskAndOthersToTheDocument() {
        assertThat(link(as("kirjoittaja@example.com", Grant.over(heinola(), "HYP", Role.MANAGER)), "V25-1"))
                .startsWith("/tasks/heinola/2025-").endsWith("/HYP/goals/V25-1");
        assertThat(link(as("muu@example.com", Grant.over(heinola(), "HED", Role.MANAGER)), "V25-1")).startsWith("/documents/heinola/ov2025q1/");
        assertThat(link(as("lukija@example.com", Grant.in(heinola(), Role.MEMBER)), "V25-1")).startsWith("/documents/heinola/ov2025q1/");
    }

    @Test
    void whatOneMayNotReadIsNotFound() {
        MunicipalityId other = municipalities.save("toinen", """
                municipality: toinen
                name: {fi: Toinen kunta}
                languages: [fi]
                levels: [{key: kunta, name: {fi: Kunta}}]
                """);
        DATABASE.jdbc().sql("""
                with b as (insert into import_batch (municipality_id, kind, source, file, sha256, rows, imported_at)
                    values (?, 'units', 'units', 'a.csv', 'x', 1, '2025-01-01') returning id),
                u as (insert into unit (municipality_id, code) values (?, 'TK') returning id)
                insert into unit_version (unit_id, name, level, valid_from, ordinal, batch_id)
                select u.id, 'Kummitusyksikkö', 'kunta', '2020-01-01', 1, b.id from u, b""").params(other.value(), other.value()).update();
        assertThat(found(browser(), "kummitus").select(".found h3").text()).isEqualTo("Kummitusyksikkö");
        assertThat(found(browser(), "kummitus").select(".found .meta").text()).contains("Toinen kunta");
        Document page = found(as("heinolalainen@example.com", Grant.in(heinola(), Role.AUDITOR)), "kummitus");
        assertThat(page.select("h1").text()).isEqualTo("Ei osumia haulla ”kummitus”");
        assertThat(page.select(".tips li")).isNotEmpty();
    }

    @Test
    void documentsAreFoundByTheirTitle() {
        Document page = found(browser(), "osavuosikatsaus 2025");
        assertThat(page.select("section[aria-labelledby=documents] h3 a").eachAttr("href")).anySatisfy(link -> assertThat(link).startsWith("/documents/heinola/ov2025q1/"));
    }

    @Test
    void manyResultsOfAKindAreShownAlone() {
        Document page = found(browser(), "kirjasto");
        Element more = page.select(".found .button[href*=kind=text]").first();
        Document alone = page(get(more.attr("href")));
        assertThat(alone.select(".found h2").eachText()).containsExactly("Tekstit");
        assertThat(alone.select(".found > ul > li")).hasSizeGreaterThan(5);
        assertThat(more.text()).startsWith("Näytä kaikki " + alone.select(".found > ul > li").size());
        assertThat(alone.select("h1 ~ .lead a").attr("href")).isEqualTo("/search?q=kirjasto");
    }

    @Test
    void anEmptyQuestionSaysHowToAsk() {
        for (String nothing : List.of("", "   ", "!?*", "\u200B")) {
            assertThat(found(browser(), nothing).select(".empty-title").text()).as("'" + nothing + "'").isIn("Näin haet", "Kokeile näin");
        }
        assertThat(page(get("/search")).select("h1").text()).isEqualTo("Haku");
        assertThat(page(get("/search?q=kirjasto&kind=nosuch")).select(".found h2")).hasSizeGreaterThan(1);
    }

    @Test
    void oddSignsAndVeryLongQuestionsAreOnlyWords() {
        String script = "<script>alert(1)</script>\" onfocus=\"x";
        Document page = found(browser(), script);
        assertThat(page.select("h1").text()).contains(script);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("#top-question").val()).isEqualTo(script);
        assertThat(page.select("[onfocus]")).isEmpty();
        for (String odd : List.of("kirjasto ".repeat(500), "x".repeat(5000), "\0", "' or 1=1 --", "%25", "{{figure:x}}")) {
            assertThat(get("/search?q=" + encoded(odd)).statusCode()).as(odd).isEqualTo(200);
        }
        assertThat(get("/search?q=%FF%FE").statusCode()).as("what is no text at all").isEqualTo(400);
    }

    @Test
    void anotherLanguageKeepsTheQuestion() {
        Document page = found(browser(), "kirjasto & koulu");
        String swedish = page.select(".languages a[lang=sv]").attr("href");
        Document other = page(get(swedish));
        assertThat(other.select("h1").text()).contains("”kirjasto & koulu”");
        assertThat(other.select("html").attr("lang")).isEqualTo("sv");
        assertThat(other.select(".languages a[lang=fi]").attr("href")).doesNotContain("lang=sv");
    }

    private String link(HttpClient browser, String question) {
        return found(browser, question).select("section[aria-labelledby=goal] h3 a").attr("href");
    }

    private Document found(HttpClient browser, String question) {
        return page(get(browser, "/search?q=" + encoded(question)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
