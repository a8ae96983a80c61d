package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.toteuma.goals.internal.SqlGoals;
import fi.toteuma.imports.CarryOutcome.Carried;
import fi.toteuma.imports.CarryOutcome.CarriedFile;
import fi.toteuma.imports.CarryOutcome.EndingProject;
import fi.toteuma.imports.CarryOutcome.Left;
import fi.toteuma.imports.CarryOutcome.Moved;
import fi.toteuma.imports.CarryOutcome.Reason;
import fi.toteuma.imports.CarryOutcome.Refused;
import fi.toteuma.period.ReportingDuty.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;

class CarryForwardTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    @TempDir
    Path folder;

    private Example example;
    private CarryForward forward;

    @BeforeEach
    void ready() {
        example = Example.ready(folder);
        forward = new CarryForward(
                example.imports, example.rollups, example.organisations, new SqlGoals(example.jdbc), example.jdbc,
                new JdbcTransactionManager(example.database.dataSource()));
        example.in(ImportKind.GOALS, """
                code;year;layer;unit;title;title_sv;responsible;approved_by;approved_on;section
                K24-1;2024;council;10;Lukutaito paranee;Läskunnigheten ökar;rehtori;valtuusto;2023-12-11;§ 90
                K24-2;2024;operating-plan;30;Kadut kestävät;;;lautakunta;2024-01-20;§ 3
                K24-3;2024;operating-plan;20;Kirjasto on auki;;;;;
                """);
        example.in(ImportKind.MEASURES, """
                code;goal;title;target;measured_in;direction;baseline;target_value
                K24-1-M1;K24-1;Testin tulos;85 %;%;more;80;85
                K24-1-M2;K24-1;Kysely;Tehty;;;;
                """);
        example.in(ImportKind.RISKS, """
                code;unit;year;class;description;owner
                V24-1;10;2024;Toiminta;"Opettajia; liian vähän";rehtori
                """);
        example.in(ImportKind.PROJECTS, """
                code;unit;name;ends
                H1;10;Digipolku;2024-12-31
                H2;10;Pihat;2026-06-30
                H3;30;Valot;
                """);
    }

    @Test
    void whatWasToldAtADateIsCopiedToALaterOneAndNobodyHasToldItYet() {
        told();

        Carried carried = carried(forward.toDate(example.municipality, MARCH, JUNE, CarryScope.ALL, true));

        assertThat(carried.files()).extracting(CarriedFile::kind, CarriedFile::rows).containsExactly(
                row(ImportKind.TEXTS, 2), row(ImportKind.FOLLOW_UPS, 2), row(ImportKind.RISK_ASSESSMENTS, 1),
                row(ImportKind.PROJECT_REPORTS, 1), row(ImportKind.PROJECT_PARTS, 2), row(ImportKind.INVESTMENT_REPORTS, 1));
        assertThat(carried.left()).isEmpty();
        assertThat(query("select text || ' / ' || text_sv from section_text where report_date = '2024-06-30' order by ordinal"))
                .containsExactly("Alku \"hyvä\"; jatkuu\n\n- lista\n- {{figure:self/kate/actual}} / Början", "Toinen / ");
        assertThat(query("""
                select concat_ws(' ', goal, status, text, '[' || reported_by || ']', reported_on) from follow_up
                where report_date = '2024-06-30' order by ordinal""")).containsExactly("K24-1 partly Puolet luki []", "K24-2 met Ehjät []");
        assertThat(query("select reported_by from follow_up where report_date = '2024-03-31'")).containsExactly("rehtori", "päällikkö");
        assertThat(query("select distinct source from import_batch where source like 'kopio%'")).containsExactly("kopio 31.3.2024");
    }

    @Test
    void whatTheLaterDateHasAlreadyIsLeftAloneAndSaid() {
        told();
        example.in(ImportKind.TEXTS, "unit;section;report_date;text\n10;talous;2024-06-30;Kesäkuun oma\n");
        example.in(ImportKind.PROJECT_REPORTS, "project;report_date;funding\nH1;2024-06-30;5\n");

        Carried carried = carried(forward.toDate(example.municipality, MARCH, JUNE, CarryScope.ALL, true));

        assertThat(carried.left()).containsExactly(
                new Left(ImportKind.TEXTS, "10 talous", Reason.THERE),
                new Left(ImportKind.PROJECT_REPORTS, "H1", Reason.THERE),
                new Left(ImportKind.PROJECT_PARTS, "H1", Reason.THERE));
        assertThat(query("select text from section_text where report_date = '2024-06-30' and unit = '10'")).containsExactly("Kesäkuun oma");
        Carried again = carried(forward.toDate(example.municipality, MARCH, JUNE, CarryScope.ALL, true));
        assertThat(again.files()).isEmpty();
    }

    @Test
    void onlyTheUnitAndThePartsAskedForAreCopied() {
        told();

        Carried carried = carried(forward.toDate(
                example.municipality, MARCH, JUNE, new CarryScope(Optional.of("10"), Set.of(Part.TEXTS, Part.GOALS)), true));

        assertThat(carried.files()).extracting(CarriedFile::kind, CarriedFile::rows)
                .containsExactly(row(ImportKind.TEXTS, 1), row(ImportKind.FOLLOW_UPS, 1));
    }

    @Test
    void overTheTurnOfTheYearGoalsAndRisksAreOfAnotherYearAndClosedUnitsTellNothing() {
        told();
        example.in(ImportKind.TEXTS, "unit;section;report_date;text\n20;talous;2024-03-31;Kirjaston\n");

        Carried carried = carried(forward.toDate(example.municipality, MARCH, LocalDate.of(2025, 3, 31), CarryScope.ALL, true));

        assertThat(carried.left()).containsExactly(
                new Left(ImportKind.TEXTS, "20 talous", Reason.UNIT_GONE),
                new Left(ImportKind.FOLLOW_UPS, "K24-1", Reason.OTHER_YEAR),
                new Left(ImportKind.FOLLOW_UPS, "K24-2", Reason.OTHER_YEAR),
                new Left(ImportKind.RISK_ASSESSMENTS, "V24-1", Reason.OTHER_YEAR));
        assertThat(carried.files()).extracting(CarriedFile::kind)
                .containsExactly(ImportKind.TEXTS, ImportKind.PROJECT_REPORTS, ImportKind.PROJECT_PARTS, ImportKind.INVESTMENT_REPORTS);
    }

    @Test
    void goalsGoToTheNextYearAsDecisionsHaveMadeThemAndUnapproved() {
        example.in(ImportKind.GOAL_CHANGES, """
                goal;measure;field;value;value_sv;decided_on;decided_by
                K24-1;;title;Luku- ja kirjoitustaito paranevat;Läs- och skrivkunnigheten ökar;2024-06-17;valtuusto
                K24-1;K24-1-M1;target;90 %;;2024-06-17;valtuusto
                K24-1;K24-1-M2;target;Kaksi kyselyä;;2024-09-01;valtuusto
                K24-1;;title;Luku- ja kirjoitustaito paranee;;2024-10-01;valtuusto
                """);

        Carried carried = carried(forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true));

        assertThat(carried.files()).extracting(CarriedFile::kind, CarriedFile::rows)
                .containsExactly(row(ImportKind.GOALS, 2), row(ImportKind.MEASURES, 2), row(ImportKind.RISKS, 1));
        assertThat(carried.left()).containsExactly(new Left(ImportKind.GOALS, "K24-3", Reason.UNIT_GONE));
        assertThat(query("""
                select concat_ws('|', code, unit, layer, title, title_sv, responsible, continues, approved_by, approved_on, section)
                from goal where year = 2025 order by ordinal""")).containsExactly(
                        "K25-1|10|council|Luku- ja kirjoitustaito paranee||rehtori|K24-1||", "K25-2|30|operating-plan|Kadut kestävät|||K24-2||");
        assertThat(query("""
                select concat_ws('|', code, goal, title, target, direction, trim_scale(target_value)) from measure
                where goal = 'K25-1' order by ordinal""")).containsExactly(
                        "K25-1-M1|K25-1|Testin tulos|90 %|more|90", "K25-1-M2|K25-1|Kysely|Kaksi kyselyä|");
        assertThat(query("select concat_ws('|', code, unit, class, description, owner, continues) from risk where year = 2025"))
                .containsExactly("V25-1|10|Toiminta|Opettajia; liian vähän|rehtori|V24-1");
        assertThat(query("select title from goal where code = 'K24-1'")).containsExactly("Lukutaito paranee");
        assertThat(query("select distinct source from import_batch where source like 'kopio%'")).containsExactly("kopio 2024");
    }

    @Test
    void projectsStayAndThoseThatEndAreNamed() {
        assertThat(carried(forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true)).ending())
                .containsExactly(new EndingProject("H1", "Digipolku", LocalDate.of(2024, 12, 31)));
        assertThat(query("select code from project")).hasSize(3);
        CarryScope streets = new CarryScope(Optional.of("30"), Set.of());
        assertThat(carried(forward.toYear(example.municipality, 2024, 2026, streets, true)).ending()).isEmpty();
    }

    @Test
    void aGoalThatIsCarriedOnAlreadyIsNotCarriedTwice() {
        example.in(ImportKind.GOALS, """
                code;year;layer;unit;title;continues
                OMA-7;2025;council;10;Luetaan enemmän;K24-1
                K25-2;2025;council;30;Aivan toinen;
                """);

        Carried carried = carried(forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true));

        assertThat(carried.left()).contains(
                new Left(ImportKind.GOALS, "K24-1 → OMA-7", Reason.THERE), new Left(ImportKind.GOALS, "K24-2 → K25-2", Reason.THERE));
        assertThat(carried.files()).extracting(CarriedFile::kind).containsExactly(ImportKind.RISKS);
        assertThat(carried(forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true)).files()).isEmpty();
    }

    @Test
    void aCodeOfSomethingElseIsRefusedAndNothingComesIn() {
        example.in(ImportKind.MEASURES, """
                code;goal;title
                K25-1-M1;K24-2;Muu
                K24-1-M1-25;K24-2;Muu
                """);
        Map<String, String> before = example.dump();

        CarryOutcome outcome = forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true);

        assertThat(codes(outcome)).containsExactly("carry.code-taken K24-1-M1-25");
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void whatCanNotBeMeantIsRefused() {
        assertThat(codes(forward.toDate(example.municipality, JUNE, MARCH, CarryScope.ALL, true))).containsExactly("carry.backwards ");
        assertThat(codes(forward.toDate(example.municipality, MARCH, MARCH, CarryScope.ALL, true))).containsExactly("carry.backwards ");
        assertThat(codes(forward.toYear(example.municipality, 2025, 2024, CarryScope.ALL, true))).containsExactly("carry.backwards ");
        assertThat(codes(forward.toDate(example.municipality, MARCH, JUNE, CarryScope.ALL, true))).containsExactly("carry.nothing-there ");
        assertThat(codes(forward.toYear(example.municipality, 2022, 2023, CarryScope.ALL, true))).containsExactly("carry.nothing-there ");
        assertThat(codes(forward.toYear(example.municipality, 2024, 2025, new CarryScope(Optional.of("99"), Set.of()), true)))
                .containsExactly("unit.unknown 99");
    }

    @Test
    void aCheckSaysTheSameAndStoresNothing() {
        told();
        Map<String, String> before = example.dump();
        long batches = example.batches();

        Carried checked = carried(forward.toDate(example.municipality, MARCH, JUNE, CarryScope.ALL, false));

        assertThat(example.dump()).isEqualTo(before);
        assertThat(example.batches()).isEqualTo(batches);
        assertThat(checked.files()).allMatch(file -> file.batch().isEmpty());
        Carried done = carried(forward.toDate(example.municipality, MARCH, JUNE, CarryScope.ALL, true));
        assertThat(done.files()).extracting(CarriedFile::kind, CarriedFile::rows)
                .isEqualTo(checked.files().stream().map(file -> row(file.kind(), file.rows())).toList());
    }

    @Test
    void everythingIsListedAndTakenBack() {
        told();
        Map<String, String> before = example.dump();
        List<CarriedFile> files = new ArrayList<>(
                carried(forward.toDate(example.municipality, MARCH, JUNE, CarryScope.ALL, true)).files());
        files.addAll(carried(forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true)).files());

        assertThat(example.imports.list(example.municipality).stream().limit(files.size()).map(ImportBatch::id))
                .containsExactlyElementsOf(files.reversed().stream().map(file -> file.batch().orElseThrow()).toList());
        for (CarriedFile file : files.reversed()) {
            assertThat(example.imports.undo(example.municipality, file.batch().orElseThrow())).isInstanceOf(UndoOutcome.Undone.class);
        }
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void whatIsOfAnEndedUnitGoesToTheOneThatGoesOnWithItsWork() {
        reorganised("20;10;1");
        example.in(ImportKind.TEXTS, """
                unit;section;report_date;text
                20;talous;2024-12-31;Kirjaston
                20;toiminta;2024-12-31;Kirjaston toiminta
                10;toiminta;2024-12-31;Koulujen toiminta
                """);

        Carried dates = carried(forward.toDate(
                example.municipality, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 3, 31), CarryScope.ALL, true));
        assertThat(dates.moved()).containsExactly(new Moved(ImportKind.TEXTS, "20 talous", "20", "10"));
        assertThat(dates.left()).containsExactly(new Left(ImportKind.TEXTS, "20 toiminta", Reason.SUCCESSOR_HAS_ITS_OWN));
        assertThat(query("select concat_ws('|', unit, section, text) from section_text where report_date = '2025-03-31' order by ordinal"))
                .containsExactly("10|talous|Kirjaston", "10|toiminta|Koulujen toiminta");

        Carried years = carried(forward.toYear(example.municipality, 2024, 2025, new CarryScope(Optional.of("10"), Set.of(Part.GOALS)), true));
        assertThat(years.moved()).containsExactly(new Moved(ImportKind.GOALS, "K24-3", "20", "10"));
        assertThat(query("select concat_ws('|', code, unit) from goal where year = 2025 order by ordinal")).containsExactly("K25-1|10", "K25-3|10");
        assertThat(query("select unit from goal where code = 'K24-3'")).as("the earlier year stays as it was").containsExactly("20");
    }

    @Test
    void whatSeveralUnitsGoOnWithStaysAndIsSaid() {
        reorganised("20;10;0,5", "20;30;0,5");
        assertThat(carried(forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true)).left())
                .containsExactly(new Left(ImportKind.GOALS, "K24-3", Reason.UNIT_SPLIT));
    }

    private void reorganised(String... shares) {
        example.in(ImportKind.REORGANISATION, "effective;from;to;share\n2025-01-01;" + String.join("\n2025-01-01;", shares) + "\n");
    }

    @Test
    void aGoalOfAStrategyThatHasEndedIsNotCarried() {
        example.municipalities.save("mallila", Example.SETTINGS.replace("    from: 2022-01-01\n", "    from: 2022-01-01\n    to: 2024-12-31\n"));
        example.in(ImportKind.OBJECTIVES, "code;framework;level;parent;name\nO1;strategia;paamaara;;Osaava kunta\n");
        example.in(ImportKind.GOALS, "code;year;layer;unit;objectives;title\nK24-8;2024;council;10;O1;Luetaan\n");

        Carried carried = carried(forward.toYear(example.municipality, 2024, 2025, CarryScope.ALL, true));

        assertThat(carried.left()).contains(new Left(ImportKind.GOALS, "K24-8", Reason.FRAMEWORK_ENDED));
        assertThat(query("select code from goal where year = 2025 order by ordinal")).containsExactly("K25-1", "K25-2");
    }

    private void told() {
        example.in(ImportKind.TEXTS, """
                unit;section;report_date;text;text_sv
                10;talous;2024-03-31;"Alku ""hyvä""; jatkuu

                - lista
                - {{figure:self/kate/actual}}";Början
                30;talous;2024-03-31;Toinen;
                30;talous;2023-12-31;Vanha;
                """);
        example.in(ImportKind.FOLLOW_UPS, """
                goal;report_date;status;text;reported_by;reported_on
                K24-1;2024-03-31;partly;Puolet luki;rehtori;2024-04-10
                K24-2;2024-03-31;met;Ehjät;päällikkö;2024-04-11
                """);
        example.in(ImportKind.RISK_ASSESSMENTS, "risk;report_date;likelihood;impact;follow_up\nV24-1;2024-03-31;2;3;Haettu lisää\n");
        example.in(ImportKind.PROJECT_REPORTS, "project;report_date;funding;spent;status\nH1;2024-03-31;100000,50;12,5;Käynnissä\n");
        example.in(ImportKind.PROJECT_PARTS, "project;report_date;part;amount\nH1;2024-03-31;Laitteet;100,00\nH1;2024-03-31;Koulutus;50,00\n");
        example.in(ImportKind.INVESTMENT_REPORTS, "unit;object;report_date;status\n10;INV1;2024-03-31;Kesken\n");
    }

    private static Tuple row(ImportKind kind, int rows) {
        return tuple(kind, rows);
    }

    private List<String> query(String sql) {
        return example.jdbc.sql(sql).query(String.class).list();
    }

    private static Carried carried(CarryOutcome outcome) {
        if (outcome instanceof Carried carried) {
            return carried;
        }
        throw new AssertionError("not carried: " + codes(outcome));
    }

    private static List<String> codes(CarryOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problems().shown().stream().map(one -> one.code() + " " + one.value()).toList();
    }
}
