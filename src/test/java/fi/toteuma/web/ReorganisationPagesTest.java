package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Reorganisation.Share;
import fi.toteuma.organisation.Unit;
import fi.toteuma.organisation.UnitVersion;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One unit becomes several and several one, on the pages. */
class ReorganisationPagesTest extends ServedTest {

    private static final TestDatabase OWN = TestDatabase.fresh();
    private static final String PAGE = "/units/heinola/reorganisation";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    @Autowired
    Organisations organisations;

    private HttpClient administrator;
    private Sent sent;
    private List<UnitVersion> before;

    @BeforeEach
    void signIn() {
        Reader.named("paakayttaja@example.com", people, signIn, List.of(new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty())));
        administrator = Reader.browser(address("/"), "paakayttaja@example.com", Reader.PASSWORD);
        sent = new Sent(this);
        before = organisations.of(heinola()).versions();
    }

    @Test
    void oneUnitBecomesSeveralAndItsOwnUnitsGoWhereTheyAreTold() {
        Document form = page(get(administrator, PAGE + "?from=HED&effective=2026-07-01"));
        Map<String, String> split = new HashMap<>(Map.of(
                "to-0", "HEA", "share-0", "60", "to-1", "HEB", "share-1", "40", "code-0", "HEA", "name-0", "Kulttuurilautakunta",
                "name-sv-0", "Kulturnämnden", "code-1", "HEB", "name-1", "Liikuntalautakunta", "note", "Jako perustuu henkilöstöön."));
        HttpResponse<byte[]> orphans = sent.press(administrator, form.select("form.reorganise").first(), split);
        assertThat(orphans.statusCode()).isEqualTo(422);
        assertThat(page(orphans).select("select[name^=under-]").eachAttr("name")).containsExactly("under-430", "under-HED-TYO");
        assertThat(page(orphans).select("#under-430-mistake").text()).startsWith("Valitse kohdassa Alayksiköt");

        Document shown = page(sent.press(administrator, page(orphans).select("form.reorganise").first(), Map.of("under-430", "HEA", "under-HED-TYO", "HEB")));
        assertThat(shown.select("#preview ~ .plain li").eachText()).containsExactly("HED → HEA: 60 %", "HED → HEB: 40 %");
        assertThat(organisations.of(heinola()).versions()).as("only shown").isEqualTo(before);
        HttpResponse<byte[]> saved = keep(shown);
        assertThat(organisations.at(heinola(), DAY).find("HED")).isEmpty();
        assertThat(organisations.at(heinola(), DAY).path("430")).extracting(Unit::code).containsExactly("HEI", "HYP", "HEA", "430");
        assertThat(organisations.at(heinola(), DAY).unit("HEA").name().in(Language.SV)).isEqualTo("Kulturnämnden");
        assertThat(organisations.at(heinola(), DAY.minusDays(1)).path("430")).extracting(Unit::code).containsExactly("HEI", "HYP", "HED", "430");
        Reorganisation made = reorganisation().orElseThrow();
        assertThat(made.shares()).allSatisfy(share -> assertThat(share.note().orElseThrow().in(Language.FI)).isEqualTo("Jako perustuu henkilöstöön."));
        assertThat(made.shares()).extracting(Share::from, Share::to, share -> share.share().toPlainString())
                .containsExactly(tuple("HED", "HEA", "0.60000000"), tuple("HED", "HEB", "0.40000000"));
        takeBack(saved);
    }

    @Test
    void severalBecomeOneAndWhatIsSaidOfTheSameDayStays() {
        HttpResponse<byte[]> first = keep(look(Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "100", "old-1", "", "note", "Yhdistyminen.")));
        assertThat(organisations.at(heinola(), DAY).children("HED")).extracting(Unit::code).containsExactly("HED-TYO");
        HttpResponse<byte[]> second = keep(look(Map.of(
                "old-0", "HYP-MUU", "to-0", "UUSI", "share-0", "1/3", "old-1", "HYP-MUU", "to-1", "HED", "share-1", "2/3",
                "code-0", "UUSI", "name-0", "Uusi lautakunta", "level-0", "lautakunta", "parent-0", "HYP")));
        Reorganisation both = reorganisation().orElseThrow();
        assertThat(both.shares()).extracting(Share::from, Share::to, share -> share.share().toPlainString()).containsExactlyInAnyOrder(
                tuple("430", "HED-TYO", "1.00000000"), tuple("HYP-MUU", "UUSI", "0.33333333"), tuple("HYP-MUU", "HED", "0.66666667"));
        assertThat(note("430")).containsExactly(Map.entry(Language.FI, "Yhdistyminen."));
        assertThat(note("HYP-MUU")).as("nothing was said of the other").isEmpty();
        Document unit = page(get(administrator, first.headers().firstValue("Location").orElseThrow()));
        assertThat(page(get(administrator, unit.select(".item-trail-entries a").attr("href"))).text()).as("on the item itself").contains("Yhdistyminen.");
        assertThat(location(sent.press(administrator, unit.select("form[action$=undo]").first(), Map.of())))
                .as("the later change rests on it").endsWith("&undone=no");
        Document later = page(get(administrator, location(second)));
        sent.press(administrator, later.select("form[action$=undo]").first(), Map.of());
        assertThat(reorganisation().orElseThrow().shares()).hasSize(1);
        takeBack(first);
    }

    @Test
    void sharesThatArentTheWholeAndUnitsThatArentThereAreToldBesideTheirFields() {
        for (Map.Entry<String, Map<String, String>> wrong : Map.of(
                "share-0", Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "90"),
                "to-0", Map.of("old-0", "430", "to-0", "EIOLE", "share-0", "100"),
                "old-0", Map.of("old-0", "", "to-0", "HED-TYO", "share-0", "100"),
                "share-1", Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "50", "old-1", "430", "to-1", "HYP-MUU", "share-1", "puolet"),
                "code-0", Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "100", "code-0", "HYP-MUU", "name-0", "Toinen", "level-0", "tehtava"),
                "name-0", Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "100", "code-0", "X", "level-0", "tehtava"),
                "effective", Map.of("effective", "heti", "old-0", "430", "to-0", "HED-TYO", "share-0", "100")).entrySet()) {
            Document form = page(get(administrator, PAGE + "?effective=2026-07-01"));
            HttpResponse<byte[]> answer = sent.press(administrator, form.select("form.reorganise").first(), wrong.getValue());
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(page(answer).select("#" + wrong.getKey() + "-mistake")).as(wrong.toString()).isNotEmpty();
        }
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
    }

    @Test
    void aReorganisationIsTakenBackAsAWholeOrNotAtAll() {
        HttpResponse<byte[]> saved = keep(look(Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "100")));
        List<UnitVersion> after = organisations.of(heinola()).versions();
        List<Long> parts = Stream.of(location(saved).split("&done=")).skip(1).map(Long::valueOf).toList();
        assertThat(parts).as("its units and itself").hasSize(2);

        Reader.named("talous@example.com", people, signIn, List.of(Grant.in(heinola(), Role.CONTROLLER)));
        HttpClient controller = Reader.browser(address("/"), "talous@example.com", Reader.PASSWORD);
        for (long part : parts) {
            String undo = "/imports/heinola/" + part + "/undo";
            assertThat(page(get(controller, undo)).select("main form[method=post]")).as("not offered").isEmpty();
            HttpResponse<byte[]> refused = sent.press(controller, undo, Map.of());
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(page(refused).select("[role=alert]").text()).startsWith("Se on osa yksiköiden muutosta");
            assertThat(page(refused).select("main a[href^=/units]")).as("no link to pages they can't open").isEmpty();
        }
        assertThat(organisations.of(heinola()).versions()).isEqualTo(after);
        assertThat(reorganisation()).isPresent();

        String half = String.valueOf(parts.getFirst());
        assertThat(location(sent.press(administrator, "/units/heinola/undo", Map.of("code", "430", "change", half)))).endsWith("&undone=yes");
        assertThat(organisations.of(heinola()).versions()).as("one half named, both taken back").isEqualTo(before);
        assertThat(reorganisation()).isEmpty();
    }

    @Test
    void changesOfTwoAreNotTakenBackAtOnce() {
        HttpResponse<byte[]> first = keep(look(Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "100")));
        HttpResponse<byte[]> second = keep(look(Map.of("old-0", "HYP-MUU", "to-0", "HED", "share-0", "100")));
        String both = Stream.of(first, second).map(answer -> location(answer).split("&done=")[1]).collect(Collectors.joining(","));
        assertThat(location(sent.press(administrator, "/units/heinola/undo", Map.of("code", "430", "change", both)))).endsWith("&undone=no");
        assertThat(reorganisation().orElseThrow().shares()).hasSize(2);
        sent.press(administrator, page(get(administrator, location(second))).select("form[action$=undo]").first(), Map.of());
        takeBack(first);
    }

    @Test
    void eachChangeOfADayKeepsItsNoteInTheLanguageItIsGivenInAndTheOtherOneStays() {
        Map<String, String> one = Map.of("old-0", "430", "to-0", "HED-TYO", "share-0", "100");
        Map<String, String> other = Map.of("old-0", "HYP-MUU", "to-0", "HED", "share-0", "100");
        HttpResponse<byte[]> swedish = keep(look(with(one, "note-sv", "Enligt personal.")));
        assertThat(note("430")).containsExactly(Map.entry(Language.SV, "Enligt personal."));

        Document added = look(with(other, "note", "Henkilöstön mukaan."));
        assertThat(added.select(".note-words dt").eachText()).as("only what changes").containsExactly("Huomautus suomeksi");
        assertThat(added.select(".note-words del")).isEmpty();
        HttpResponse<byte[]> finnish = keep(added);
        assertThat(note("430")).as("another’s note stays").containsExactly(Map.entry(Language.SV, "Enligt personal."));
        assertThat(note("HYP-MUU")).containsExactly(Map.entry(Language.FI, "Henkilöstön mukaan."));

        Document replacing = look(with(other, "note", "Toisin."));
        assertThat(replacing.select(".note-words del").text()).endsWith("Henkilöstön mukaan.");
        assertThat(replacing.select(".note-words ins").text()).endsWith("Toisin.");

        HttpResponse<byte[]> both = keep(look(with(other, "note-sv", "Annorlunda.")));
        assertThat(note("HYP-MUU")).containsOnly(Map.entry(Language.FI, "Henkilöstön mukaan."), Map.entry(Language.SV, "Annorlunda."));
        sent.press(administrator, page(get(administrator, location(both))).select("form[action$=undo]").first(), Map.of());
        sent.press(administrator, page(get(administrator, location(finnish))).select("form[action$=undo]").first(), Map.of());
        assertThat(note("430")).containsExactly(Map.entry(Language.SV, "Enligt personal."));
        assertThat(note("HYP-MUU")).isEmpty();
        takeBack(swedish);
    }

    @Test
    void whatIsTooLongIsToldAndKeptAsItWasTyped() {
        String words = "Jako perustuu henkilöstöön. ".repeat(20).strip();
        Map<String, String> typed = new HashMap<>(Map.of("old-0", "430", "to-0", "UUSI", "share-0", "100", "code-0", "UUSI", "name-0", words, "name-sv-0", words));
        typed.putAll(Map.of("note", words, "note-sv", words));
        Document answer = look(typed);
        for (String field : List.of("name-0", "name-sv-0", "note", "note-sv")) {
            assertThat(answer.select("#" + field + "-mistake").text()).as(field).startsWith("Lyhennä: enintään ");
            assertThat(answer.select("#" + field).val()).as(field).isEqualTo(words);
            assertThat(answer.select("#" + field).attr("maxlength")).as("browsers would cut what is pasted").isEmpty();
        }
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
    }

    @Test
    void codesOfNewUnitsHaveLettersDigitsAndFewMarks() {
        for (String code : List.of("Z → Y", "=1+1", "<b>k", "x/../y", "A\u200bB", "\u00adA", "-1", ".", "a b", "A".repeat(41))) {
            Document answer = look(Map.of("old-0", "430", "to-0", code, "share-0", "100", "code-0", code, "name-0", "Uusi", "level-0", "tehtava"));
            assertThat(answer.select("#code-0-mistake").text()).as(code).startsWith(code.length() > 40 ? "Lyhennä: enintään 40" : "Koodissa voi olla vain kirjaimia");
            assertThat(answer.select("#code-0").val()).as("kept as typed").isEqualTo(code);
        }
        Document sound = look(Map.of(
                "old-0", "430", "to-0", "Ä1.b-C_å", "share-0", "100", "code-0", "Ä1.b-C_å", "name-0", "Uusi", "level-0", "tehtava", "parent-0", "HED"));
        assertThat(sound.select(".mistakes-box").text()).isEmpty();
        assertThat(sound.select("form:has([name=keep])")).isNotEmpty();
    }

    @Test
    void moreRowsKeepWhatWasTyped() {
        Document form = page(get(administrator, PAGE + "?from=430&effective=2026-07-01"));
        Document more = page(sent.press(administrator, form.select("form.reorganise").first(), Map.of("more", "shares", "to-1", "HED-TYO", "share-1", "25")));
        assertThat(more.select("input[name^=to-]")).hasSize(5);
        assertThat(more.select("[name=to-1]").val() + more.select("[name=share-1]").val()).isEqualTo("HED-TYO25");
        assertThat(more.select(".mistakes-box")).isEmpty();
    }

    @Test
    void nobodyElseReorganises() {
        for (Role role : List.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR)) {
            Reader.named("ei-" + role.key() + "@example.com", people, signIn, List.of(Grant.in(heinola(), role)));
            HttpClient other = Reader.browser(address("/"), "ei-" + role.key() + "@example.com", Reader.PASSWORD);
            assertThat(get(other, PAGE).statusCode()).as(role.key()).isEqualTo(403);
            assertThat(sent.press(other, PAGE, Map.of("effective", "2026-07-01", "shares", "1", "old-0", "430", "to-0", "HED-TYO", "share-0", "100", "keep", "true"))
                    .statusCode()).as(role.key()).isEqualTo(403);
        }
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(field, value);
        return more;
    }

    private Map<Language, String> note(String old) {
        return reorganisation().orElseThrow().shares().stream()
                .filter(share -> share.from().equals(old))
                .flatMap(share -> share.note().stream())
                .findFirst().map(Wording::texts).orElse(Map.of());
    }

    private Document look(Map<String, String> typed) {
        Document form = page(get(administrator, PAGE + "?effective=2026-07-01"));
        return page(sent.press(administrator, form.select("form.reorganise").first(), typed));
    }

    private HttpResponse<byte[]> keep(Document shown) {
        assertThat(shown.select(".mistakes-box").text()).isEmpty();
        HttpResponse<byte[]> saved = sent.press(administrator, shown.select("form:has([name=keep])").first(), Map.of());
        assertThat(saved.statusCode()).isEqualTo(303);
        return saved;
    }

    private void takeBack(HttpResponse<byte[]> saved) {
        Document unit = page(get(administrator, location(saved)));
        assertThat(location(sent.press(administrator, unit.select("form[action$=undo]").first(), Map.of()))).endsWith("&undone=yes");
        assertThat(organisations.of(heinola()).versions()).isEqualTo(before);
        assertThat(reorganisation()).isEmpty();
    }

    private Optional<Reorganisation> reorganisation() {
        return organisations.reorganisations(heinola()).stream().filter(one -> one.effective().equals(DAY)).findFirst();
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
