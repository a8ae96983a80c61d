package fi.toteuma.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.Objective;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.internal.SqlMunicipalities;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goals as they stand on a day. */
class SqlGoalsTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 6, 17);
    private static final LocalDate AGAIN = LocalDate.of(2024, 11, 11);

    private static MunicipalityId kunta;
    private static SqlGoals goals;

    @BeforeAll
    static void ready() {
        JdbcClient jdbc = TestDatabase.fresh().jdbc();
        kunta = new SqlMunicipalities(jdbc).save("kunta", "municipality: kunta\n");
        MunicipalityId other = new SqlMunicipalities(jdbc).save("toinen", "municipality: toinen\n");
        goals = new SqlGoals(jdbc);
        for (MunicipalityId one : List.of(kunta, other)) {
            fill(jdbc, one.value());
        }
    }

    private static void fill(JdbcClient jdbc, short municipality) {
        long batch = jdbc.sql("""
                insert into import_batch (municipality_id, kind, source, file, sha256, rows, imported_at, mapping)
                values (?, 'goals', 'x', 'x', repeat('0', 64), 1, now(), '') returning id""")
                .param(municipality).query(Long.class).single();
        jdbc.sql("insert into unit (municipality_id, code) values (?, 'S')").param(municipality).update();
        String sql = """
                insert into objective (municipality_id, code, framework, level, parent, name, ordinal, batch_id) values
                (:m, 'O1', 'f', 'a', null, 'Osaava', 2, :b), (:m, 'O0', 'f', 'a', null, 'Terve', 1, :b), (:m, 'O11', 'f', 'b', 'O1', 'Oppiva', 3, :b);
                insert into goal (municipality_id, code, year, layer, unit, objectives, title, title_sv, approved_on, ordinal, batch_id) values
                (:m, 'G2', 2024, 'operating-plan', 'S', '', 'Toinen', '', null, 2, :b),
                (:m, 'G1', 2024, 'council', 'S', 'O1,O11', 'Koulut kuntoon', 'Skolorna i skick', '2023-11-13', 1, :b),
                (:m, 'G0', 2023, 'council', 'S', '', 'Vanha', '', null, 3, :b);
                insert into measure (municipality_id, code, goal, title, target, measured_in, direction, baseline, target_value, ordinal, batch_id) values
                (:m, 'M1', 'G1', 'Kunto', '80 %', '%', 'more', 70, 80, 1, :b), (:m, 'M2', 'G1', 'Suunnitelma', 'Valmis', '', '', null, null, 2, :b),
                (:m, 'M3', 'G1', 'Päästöt', '12 t', 't', 'less', 20, 12, 3, :b);
                insert into measure (municipality_id, code, goal, title, target, decided_on, decided_by, section, ordinal, batch_id) values
                (:m, 'M4', 'G1', '', 'Uusi taso', '2024-11-11', 'valtuusto', '91', 4, :b);
                insert into goal_change (municipality_id, goal, measure, field, value, decided_on, decided_by, section, ordinal, batch_id) values
                (:m, 'G1', 'M1', 'target', '85,5 %', '2024-06-17', 'valtuusto', '45', 4, :b), (:m, 'G1', null, 'title', 'Koulut uusiksi', '2024-06-17', '', '', 3, :b),
                (:m, 'G1', 'M1', 'target', '90 %', '2024-11-11', 'valtuusto', '90', 2, :b), (:m, 'G1', 'M2', 'measure', 'Ohjelma', '2024-11-11', '', '', 1, :b),
                (:m, 'G1', 'M3', 'target', 'Päästöt laskevat', '2024-11-11', '', '', 5, :b);
                insert into follow_up (municipality_id, goal, report_date, status, text, ordinal, batch_id) values
                (:m, 'G1', '2024-12-31', 'met', 'Tehty', 1, :b), (:m, 'G1', '2024-08-31', '', 'Kesken', 2, :b), (:m, 'G0', '2024-08-31', 'met', '', 3, :b);
                insert into measure_value (municipality_id, measure, date, value, ordinal, batch_id) values
                (:m, 'M1', '2024-10-31', 84.5, 1, :b), (:m, 'M1', '2024-04-30', 75, 2, :b)""";
        for (String statement : sql.split(";\n")) {
            jdbc.sql(statement).param("m", municipality).param("b", batch).update();
        }
    }

    @Test
    void beforeTheDecisionTheGoalIsAsItWasApproved() {
        Goal goal = goal(DECIDED.minusDays(1));
        assertThat(goal.title().in(Language.FI)).isEqualTo("Koulut kuntoon");
        assertThat(goal.title().in(Language.SV)).isEqualTo("Skolorna i skick");
        assertThat(target(goal, 0)).isEqualTo("80 %");
        assertThat(goal.measures().getFirst().number().orElseThrow().target()).isEqualByComparingTo("80");
        assertThat(goal.changes()).isEmpty();
    }

    @Test
    void fromTheDayOfTheDecisionItIsWhatWasDecided() {
        Goal goal = goal(DECIDED);
        assertThat(goal.title()).isEqualTo(Wording.of("Koulut uusiksi", ""));
        assertThat(target(goal, 0)).isEqualTo("85,5 %");
        assertThat(goal.measures()).extracting(measure -> measure.title().in(Language.FI)).containsExactly("Kunto", "Suunnitelma", "Päästöt");
        assertThat(goal.changes()).extracting(GoalChange::field, change -> change.before().in(Language.FI), GoalChange::isDecided)
                .containsExactly(
                        tuple("title", "Koulut kuntoon", false),
                        tuple("target", "80 %", true));
    }

    @Test
    void decisionsFollowEachOther() {
        Goal between = goal(AGAIN.minusDays(1));
        Goal after = goal(AGAIN);
        assertThat(target(between, 0)).isEqualTo("85,5 %");
        assertThat(target(after, 0)).isEqualTo("90 %");
        assertThat(after.measures().get(1).title().in(Language.FI)).isEqualTo("Ohjelma");
        assertThat(after.measures().get(1).target().in(Language.FI)).isEqualTo("Valmis");
        assertThat(after.changes()).filteredOn(change -> change.measure().equals("M1"))
                .extracting(change -> change.before().in(Language.FI), change -> change.now().in(Language.FI))
                .containsExactly(
                        tuple("80 %", "85,5 %"), tuple("85,5 %", "90 %"));
    }

    @Test
    void theNumberOfATargetChangesWithItsWords() {
        assertThat(goal(DECIDED).measures().getFirst().number().orElseThrow().target()).isEqualByComparingTo("85.5");
        Measure inWords = goal(AGAIN).measures().get(2);
        assertThat(inWords.number()).as("nobody asks for the old number any more").isEmpty();
        assertThat(goal(DECIDED).measures().get(2).number()).isPresent();
    }

    @Test
    void goalsOfAYearComeInTheirOrderAndOfTheirMunicipalityOnly() {
        List<Goal> all = goals.of(kunta, 2024, DECIDED);
        assertThat(all).extracting(Goal::code).containsExactly("G1", "G2");
        assertThat(all.getFirst().objectives()).containsExactly("O1", "O11");
        assertThat(all.get(1).objectives()).isEmpty();
        assertThat(all).extracting(Goal::layer).containsExactly(Goal.Layer.COUNCIL, Goal.Layer.OPERATING_PLAN);
        assertThat(goals.objectives(kunta)).extracting(Objective::code, Objective::parent)
                .containsExactly(
                        tuple("O0", ""), tuple("O1", ""),
                        tuple("O11", "O1"));
    }

    @Test
    void whatWasToldAndMeasuredComesUpToTheDayOldestFirst() {
        assertThat(goals.followUps(kunta, 2024, LocalDate.of(2024, 12, 31))).extracting(told -> told.status().map(GoalStatus::key).orElse(""))
                .containsExactly("", "met");
        assertThat(goals.followUps(kunta, 2024, LocalDate.of(2024, 12, 30))).hasSize(1);
        assertThat(goals.values(kunta, 2024, LocalDate.of(2024, 10, 31))).extracting(value -> value.value().stripTrailingZeros())
                .containsExactly(new BigDecimal("75"), new BigDecimal("84.5"));
        assertThat(goals.values(kunta, 2024, LocalDate.of(2024, 10, 30))).hasSize(1);
    }

    private static Goal goal(LocalDate on) {
        return goals.of(kunta, 2024, on).getFirst();
    }

    private static String target(Goal goal, int measure) {
        return goal.measures().get(measure).target().in(Language.FI);
    }

    @Test
    void aMeasureThatADecisionAddedIsThereFromThatDayOnAndSaysSo() {
        assertThat(goal(AGAIN.minusDays(1)).measures()).extracting(Measure::code).containsExactly("M1", "M2", "M3");
        Goal after = goal(AGAIN);
        assertThat(after.measures()).extracting(Measure::code).containsExactly("M1", "M2", "M3", "M4");
        assertThat(after.changes()).filteredOn(GoalChange::isAddition).singleElement().satisfies(change -> {
            assertThat(change.measure() + " " + change.now().in(Language.FI) + " " + change.decidedBy() + " " + change.section())
                    .isEqualTo("M4 Uusi taso valtuusto 91");
            assertThat(change.before().in(Language.FI)).isEmpty();
        });
    }
}
