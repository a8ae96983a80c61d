package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.kernel.Language;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A goal that a body approved, its measures and its targets change by a decision only. */
class ApprovedGoalsTest {

    private static final String GOAL = "code;year;layer;unit;title;title_sv;responsible;approved_on\n";
    private static final String APPROVED = "A1;2024;council;S;Koulut kuntoon;Skolorna i skick;rehtori;2023-11-13\n";
    private static final String OPEN = "A2;2024;council;S;Kirjasto auki;;;\n";
    private static final String MEASURE = "code;goal;title;target;target_value;direction;source\n";
    private static final String OF_APPROVED = "MA1;A1;Kunto;80 %;80;more;\n";
    private static final String OF_OPEN = "MA2;A2;Tunnit;40 h;40;more;\n";

    @TempDir
    Path folder;

    private Example example;
    private Map<String, String> before;

    @BeforeEach
    void ready() {
        example = Example.withContent(folder);
        example.in(ImportKind.GOALS, GOAL + APPROVED + OPEN);
        example.in(ImportKind.MEASURES, MEASURE + OF_APPROVED + OF_OPEN);
        before = example.dump();
    }

    @ParameterizedTest
    @CsvSource({
        "Koulut kuntoon, Koulut uusiksi, title", "Skolorna i skick, Skolor, title_sv", "Skolorna i skick, '', title_sv",
        "A1;2024, A1;2025, year", "council, operating-plan, layer", ";S;, ;T;, unit", "2023-11-13, '', approved_on"
    })
    void aGoalIsAsItWasApproved(String old, String now, String field) {
        assertRefused(ImportKind.GOALS, GOAL + APPROVED.replace(old, now), field);
    }

    @ParameterizedTest
    @CsvSource({
        "Kunto, Kuntoluokka, title", "80 %, 70 %, target", "80 %, '', target", ";80;, ;70;, target_value", ";80;, ;;, target_value",
        "more, less, direction", ";A1;, ;A2;, goal"
    })
    void aMeasureIsAsItWasApproved(String old, String now, String field) {
        assertRefused(ImportKind.MEASURES, MEASURE + OF_APPROVED.replace(old, now), field);
    }

    private void assertRefused(ImportKind kind, String file, String field) {
        assertThat(example.replace(kind, file)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().shown())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row() + " " + problem.column() + " " + problem.code()).isEqualTo("2 " + field + " goal.approved");
                    assertThat(problem.message(Language.FI)).contains("Kenttä " + field + " on hyväksytty 13.11.2023");
                    assertThat(problem.message(Language.EN)).contains("can’t be changed by import");
                }));
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void whatWasNotApprovedMayChangeAndBeApproved() {
        assertThat(example.run(ImportKind.GOALS, GOAL + OPEN.replace("Kirjasto", "Museo"))).isInstanceOf(NeedsConfirmation.class);
        Example.imported(example.replace(ImportKind.GOALS, GOAL + OPEN.replace("Kirjasto auki;;;", "Museo auki;;;2024-01-15")));
        Example.imported(example.replace(ImportKind.GOALS, GOAL + APPROVED.replace("rehtori", "johtaja").replace("11-13", "11-14")));
        assertThat(example.replace(ImportKind.MEASURES, MEASURE + OF_OPEN.replace("40 h", "50 h"))).isInstanceOf(Refused.class);
        Example.imported(example.replace(ImportKind.MEASURES, MEASURE + OF_APPROVED.replace("more;", "more;Mittaus")));
    }

    @Test
    void theSameAgainIsNoChangeAndADecisionIs() {
        Example.imported(example.run(ImportKind.GOALS, GOAL + APPROVED));
        Imported change = example.in(
                ImportKind.GOAL_CHANGES,
                "goal;measure;field;value;decided_on;decided_by;section\nA1;MA1;target;70 %;2024-06-17;valtuusto;§ 45\n");
        assertThat(example.imports.undo(example.municipality, change.batch())).isInstanceOf(UndoOutcome.Undone.class);
    }

    @Test
    void aNewMeasureOfAnApprovedGoalNeedsTheDayOfADecision() {
        String header = "code;goal;title;target;decided_on;decided_by;section\n";
        assertThat(example.run(ImportKind.MEASURES, header + "MA3;A1;Ilma;hyvä;;;\n")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().shown())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row() + " " + problem.column() + " " + problem.code()).isEqualTo("2 decided_on measure.undecided");
                    assertThat(problem.message(Language.FI)).contains("A1", "MA3", "13.11.2023");
                }));
        assertThat(example.dump()).isEqualTo(before);
        Example.imported(example.run(ImportKind.MEASURES, header + "MA3;A1;Ilma;hyvä;2024-06-17;valtuusto;§ 45\n"));
        // what a decision added is approved as much as the rest, and its decision stays
        assertThat(example.replace(ImportKind.MEASURES, header + "MA3;A1;Ilma;parempi;2024-06-17;valtuusto;§ 45\n")).isInstanceOf(Refused.class);
        assertThat(example.replace(ImportKind.MEASURES, header + "MA3;A1;Ilma;hyvä;;;\n")).isInstanceOf(Refused.class);
    }

    @Test
    void aMeasureIsNotMovedUnderAnApprovedGoalWithoutADecision() {
        assertThat(example.replace(ImportKind.MEASURES, MEASURE + OF_OPEN.replace("A2;", "A1;").replace("MA1;", "MA2;")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().shown())
                        .extracting(Problem::code)
                        .containsExactly("measure.undecided"));
    }

    @Test
    void measuresApprovedWithTheirGoalComeInTogetherUntilItIsReportedOn() {
        example.in(ImportKind.GOALS, GOAL + "A3;2024;council;S;Uusi;;;2023-11-13\nA4;2024;council;S;Neljäs;;;2023-11-13\n");
        example.in(ImportKind.MEASURES, "code;goal;title\nMA4;A3;Yksi\nMA5;A3;Kaksi\n");
        example.in(ImportKind.FOLLOW_UPS, "goal;report_date;status\nA4;2024-08-31;met\n");
        assertThat(example.run(ImportKind.MEASURES, "code;goal;title\nMA6;A4;Myöhemmin\n")).isInstanceOf(Refused.class);
    }
}
