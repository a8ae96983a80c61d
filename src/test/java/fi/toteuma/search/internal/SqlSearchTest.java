package fi.toteuma.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.search.Found;
import fi.toteuma.search.Hit;
import fi.toteuma.search.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search in a real PostgreSQL, with stems and parts of words. */
class SqlSearchTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = DATABASE.jdbc();
    private static MunicipalityId here;
    private static MunicipalityId elsewhere;

    private final SqlSearch search = new SqlSearch(JDBC, new Questions(JDBC));

    @BeforeAll
    static void records() {
        here = municipality("mallila");
        elsewhere = municipality("naapurila");
        text(here, "varhaiskasvatus", "2025-03-31", "Varhaiskasvatuksen lapsimäärä kasvoi {{figure:self/toimintakate/actual}} verran.", "Småbarnspedagogiken i grundskolan växte.");
        text(here, "kirjasto", "2025-03-31", "Kirjastoissa lainattiin enemmän. 100 % asiakkaista oli tyytyväisiä.", "");
        text(here, "kirjasto", "2024-12-31", "Kirjaston tilat uusittiin.", "");
        text(here, "liikunta", "2025-03-31", "Hyvinvointia ja nuorten liikuntaa. O'Brien\\x ja <script>alert(1)</script>", "Skolorna och ungdomarna.");
        text(elsewhere, "kirjasto", "2025-03-31", "Naapurin kirjasto suljettiin.", "");
        JDBC.sql("""
                insert into goal (municipality_id, code, year, layer, unit, title, title_sv, ordinal, batch_id)
                select ?, 'M25-1', 2025, 'council', '400', 'KIRJASTO ON AUKI JOKA PÄIVÄ', 'Biblioteket är öppet', 1, max(id) from import_batch""")
                .param(here.value()).update();
        JDBC.sql("""
                insert into follow_up (municipality_id, goal, report_date, text, ordinal, batch_id)
                select ?, 'M25-1', '2025-03-31', 'Aukioloja lisättiin.', 1, max(id) from import_batch""")
                .param(here.value()).update();
    }

    @Test
    void everyFormOfAWordFindsTheOthers() {
        for (String form : List.of("kirjasto", "kirjaston", "kirjastojen", "KIRJASTOISTA")) {
            assertThat(codes(form, Kind.TEXT)).as(form).containsExactly("kirjasto", "kirjasto");
        }
        for (String form : List.of("hyvinvointi", "hyvinvoinnin", "nuori", "nuoret", "liikunta", "liikunnan")) {
            assertThat(codes(form, Kind.TEXT)).as(form).containsExactly("liikunta");
        }
    }

    @Test
    void aPartOfACompoundFindsIt() {
        assertThat(codes("kasvatus", Kind.TEXT)).containsExactly("varhaiskasvatus");
        assertThat(codes("kasvatuksesta", Kind.TEXT)).containsExactly("varhaiskasvatus");
        assertThat(codes("lapsi", Kind.TEXT)).containsExactly("varhaiskasvatus");
    }

    @Test
    void theLastWordMayBeUnfinished() {
        assertThat(codes("nuorten li", Kind.TEXT)).containsExactly("liikunta");
        assertThat(codes("li nuorten", Kind.TEXT)).isEmpty();
    }

    @Test
    void swedishIsFoundByItsOwnStems() {
        assertThat(codes("ungdom", Kind.TEXT)).containsExactly("liikunta");
        assertThat(codes("skola", Kind.TEXT)).containsExactly("liikunta", "varhaiskasvatus");
        assertThat(codes("skolans", Kind.TEXT)).as("which its stem doesn't tell").containsExactly("varhaiskasvatus");
        Hit goal = hits("bibliotek", Kind.GOAL).getFirst();
        assertThat(goal.title().in(Language.SV)).isEqualTo("Biblioteket är öppet");
    }

    @Test
    void allWordsAreAskedForButTheCommonOnes() {
        assertThat(codes("kirjaston tilat", Kind.TEXT)).containsExactly("kirjasto");
        assertThat(codes("kirjaston ja tilojen", Kind.TEXT)).isEmpty();
        assertThat(codes("tilat ja kirjasto", Kind.TEXT)).containsExactly("kirjasto");
        assertThat(codes("kirjasto varhaiskasvatus", Kind.TEXT)).isEmpty();
    }

    @Test
    void aFollowUpIsFoundByItsOwnWordsAndNotByItsGoals() {
        assertThat(hits("aukiolot", Kind.FOLLOW_UP)).extracting(Hit::code).containsExactly("M25-1");
        assertThat(hits("kirjasto", Kind.FOLLOW_UP)).isEmpty();
        assertThat(hits("kirjasto", Kind.GOAL)).extracting(Hit::code).containsExactly("M25-1");
        assertThat(hits("joka päiv", Kind.GOAL)).as("small letters find capitals").extracting(Hit::code).containsExactly("M25-1");
        assertThat(hits("m25-1", Kind.GOAL)).extracting(Hit::code).containsExactly("M25-1");
    }

    @Test
    void aLiveFigureIsNoWordOfAText() {
        assertThat(codes("toimintakate", Kind.TEXT)).isEmpty();
        assertThat(codes("actual", Kind.TEXT)).isEmpty();
        assertThat(hits("lapsimäärä", Kind.TEXT).getFirst().words().in(Language.FI)).contains("kasvoi … verran");
    }

    @Test
    void theLatestComesFirstAndAllAreCounted() {
        Found found = search.find(Set.of(here), "kirjasto", Optional.of(Kind.TEXT), 1);
        assertThat(found.groups()).hasSize(1);
        assertThat(found.groups().getFirst().count()).isEqualTo(2);
        assertThat(found.groups().getFirst().hits()).extracting(hit -> hit.day().orElseThrow().toString()).containsExactly("2025-03-31");
    }

    @Test
    void anotherMunicipalityIsNotLookedAt() {
        assertThat(hits("suljettiin", Kind.TEXT)).isEmpty();
        assertThat(search.find(Set.of(elsewhere), "suljettiin", Optional.empty(), 5).count()).isEqualTo(1);
        assertThat(search.find(Set.of(), "kirjasto", Optional.empty(), 5).count()).isZero();
    }

    @Test
    void oddSignsAreOnlySigns() {
        for (String odd : List.of(
                "", " ", "'", "\\", "%", "_", "\u0000", "\uD800", "!|&():*<->", "''':*", "\\' | '", "kirjasto & !", ":*", "<script>", "{{figure:x}}", "a".repeat(5000),
                "sana ".repeat(500), "😀", "§", "\"kirjasto\"", "İstanbul", "--", "$$")) {
            assertThatCode(() -> search.find(Set.of(here), odd, Optional.empty(), 5)).as(odd).doesNotThrowAnyException();
        }
        assertThat(codes("100 %", Kind.TEXT)).containsExactly("kirjasto");
        assertThat(codes("%", Kind.TEXT)).as("it doesn't stand for anything").containsExactly("kirjasto");
        assertThat(codes("_irjasto", Kind.TEXT)).containsExactly("kirjasto", "kirjasto");
        assertThat(codes("ki_jasto", Kind.TEXT)).isEmpty();
        assertThat(codes("o'brien\\x", Kind.TEXT)).containsExactly("liikunta");
    }

    @Test
    void theIndexesServeTheView() {
        String plan = DATABASE.transactions().execute(change -> {
            JDBC.sql("set local enable_seqscan = off").update();
            JDBC.sql("set local enable_indexscan = off").update();
            return String.join("\n", JDBC.sql("explain select * from searched where letters like '%kirja%' or stems @@ cast('''kirjasto''' as tsquery)")
                    .query(String.class).list());
        });
        for (String table : List.of("goal", "measure", "follow_up", "risk", "risk_assessment", "project", "project_report", "investment_report", "section_text",
                "key_figure", "account", "decision", "goal_change")) {
            assertThat(plan).contains(table + "_letters_idx", table + "_stems_idx");
        }
    }

    @Test
    void whatATransactionWroteIsFoundInIt() {
        DATABASE.transactions().executeWithoutResult(change -> {
            text(here, "uimahalli", "2025-06-30", "Uimahalli avattiin.", "");
            assertThat(codes("uimahallit", Kind.TEXT)).containsExactly("uimahalli");
            change.setRollbackOnly();
        });
        assertThat(codes("uimahallit", Kind.TEXT)).isEmpty();
    }

    private List<Hit> hits(String question, Kind kind) {
        return search.find(Set.of(here), question, Optional.of(kind), 50).groups().stream().flatMap(group -> group.hits().stream()).toList();
    }

    private List<String> codes(String question, Kind kind) {
        return hits(question, kind).stream().map(Hit::code).toList();
    }

    private static MunicipalityId municipality(String key) {
        MunicipalityId id = new MunicipalityId(JDBC.sql("insert into municipality (key, settings) values (?, '') returning id").param(key)
                .query(Short.class).single());
        JDBC.sql("""
                insert into import_batch (municipality_id, kind, source, file, sha256, rows, imported_at)
                values (?, 'texts', 'texts', 'a.csv', 'x', 1, '2025-01-01')""").param(id.value()).update();
        JDBC.sql("insert into unit (municipality_id, code) values (?, '400')").param(id.value()).update();
        return id;
    }

    private static void text(MunicipalityId municipality, String section, String day, String text, String swedish) {
        JDBC.sql("""
                insert into section_text (municipality_id, unit, section, report_date, text, text_sv, ordinal, batch_id)
                select ?, '400', ?, cast(? as date), ?, ?, 1, max(id) from import_batch""")
                .params(municipality.value(), section, day, text, swedish).update();
    }
}
