package fi.toteuma.reporting.internal.content;

import static fi.toteuma.reporting.internal.content.SomeSpec.column;
import static fi.toteuma.reporting.internal.content.SomeSpec.on;
import static fi.toteuma.reporting.internal.content.SomeTopic.DECEMBER;
import static fi.toteuma.reporting.internal.content.SomeTopic.JUNE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block.WordTableBlock;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.kernel.Wording;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalTableTest {

    private static final RecordsSpec SPEC = SomeSpec.of(Records.GOALS, column("objective"), column("goal"), column("status"));

    private static List<String> rows(Topic topic, SomeContent content, RecordsSpec spec) {
        return SomeSpec.rows(new GoalTable(topic, content.made(), spec).blocks());
    }

    private static SomeContent twoObjectives() {
        return new SomeContent().objective("A", "strategy", "").objective("B", "strategy", "").objective("A1", "strategy", "A");
    }

    @Test
    void anObjectiveThatAGoalServesBesideAnotherIsNotOneWithoutGoals() {
        SomeContent content = twoObjectives().goal("G", "A", "B");

        assertThat(rows(SomeTopic.interim(), content, SomeSpec.byObjective(SPEC, true, false)))
                .containsExactly("objective A / objective B | goal G | Ei tietoa");
    }

    @Test
    void anObjectiveWithoutGoalsIsSaidToBeOne() {
        assertThat(rows(SomeTopic.interim(), twoObjectives().goal("G", "A"), SomeSpec.byObjective(SPEC, true, false)))
                .containsExactly("objective A | goal G | Ei tietoa", "objective B |  | Ei tietoa");
    }

    @Test
    void anObjectiveOfAnotherStrategyIsNotMissedInThisTable() {
        SomeContent content = twoObjectives().objective("X", "welfare plan", "").goal("G", "A", "B");
        content.goals.add(new fi.toteuma.goals.Goal(
                "OTHER", 2025, fi.toteuma.goals.Goal.Layer.COUNCIL, "elsewhere", List.of("X"), "", "", Wording.of("elsewhere"), Wording.of(""),
                "", Optional.empty(), List.of(), List.of()));

        assertThat(rows(SomeTopic.interim(), content, SomeSpec.byObjective(SPEC, true, false))).hasSize(1);
    }

    @Test
    void aGoalOfASubObjectiveStandsUnderTheObjectiveAboveIt() {
        assertThat(rows(SomeTopic.interim(), twoObjectives().goal("G", "A1"), SomeSpec.byObjective(SPEC, true, true)))
                .containsExactly("1 objective A / objective A1", "objective A1 | goal G | Ei tietoa", "objective B |  | Ei tietoa");
    }

    @Test
    void whatWasExpectedDuringTheYearIsSaidAsAnExpectationAtClosingToo() {
        SomeContent content = new SomeContent().goal("G").followUp("G", JUNE, "met").followUp("G", DECEMBER, "not-met");

        assertThat(rows(SomeTopic.closing(), content, SomeSpec.of(Records.GOALS, on(JUNE, "status"), column("status"))))
                .containsExactly("Toteutuu | Ei toteutunut");
    }

    @Test
    void aGoalThatNobodyReportedHasAReasonForItsStatus() {
        assertThat(rows(SomeTopic.interim(), new SomeContent().goal("G"), SomeSpec.of(Records.GOALS, column("status", "reason"))))
                .containsExactly("Ei tietoa / Ei raportoitu");
    }

    @Test
    void aColumnOfAnEarlierDateShowsTheValuesOfThatDate() {
        Measure measure = new Measure(
                "M", "G", Wording.of("measure"), Wording.of(""),
                Optional.of(new Measure.Numeric(Wording.of("%"), true, Optional.empty(), Optional.empty(), new BigDecimal("90"))), "");
        SomeContent content = new SomeContent().goal("G", List.of(measure), List.of());
        content.measureValues.add(value(LocalDate.of(2025, 6, 1), "70"));
        content.measureValues.add(value(LocalDate.of(2025, 12, 1), "80"));

        assertThat(rows(SomeTopic.closing(), content, SomeSpec.of(Records.GOALS, on(JUNE, "values"), column("values"))))
                .containsExactly("Arvo 70\u00a0% (1.6.2025), tavoite 90\u00a0% | Arvo 80\u00a0% (1.12.2025), tavoite 90\u00a0%");
    }

    @Test
    void theHistoryOfAGoalGoesBackAlongTheChain() {
        RecordsSpec history = SomeSpec.of(Records.GOALS, column("history"));
        SomeContent content = new SomeContent()
                .goalCarryingOn("G25", "Luetaan", "G24").goalCarryingOn("H25", "Uidaan", "H23")
                .earlier("G24", 2024, "T", "Luetaan", "G23").earlier("G23", 2023, "T", "Luetaan", "G22").earlier("G22", 2022, "T", "Kirjoitetaan", "")
                .earlier("H23", 2023, "T", "Uidaan", "");

        assertThat(rows(SomeTopic.interim(), content, history)).containsExactly(
                "Jatkaa vuoden 2023 tavoitetta / Jatkaa vuoden 2022 tavoitetta. Silloin: Kirjoitetaan", "Jatkaa vuoden 2023 tavoitetta");
    }

    @Test
    void aGoalThatIsNotCarriedOnIsLookedForInLastYearsUnits() {
        RecordsSpec history = SomeSpec.of(Records.GOALS, column("goal", "history"));
        SomeContent content = new SomeContent().goalCarryingOn("G25", "Luetaan", "")
                .earlier("A", 2024, "OLD", "Lopetetun yksikön", "").earlier("B", 2024, "T", "Oma", "").earlier("C", 2023, "T", "Vanhempi", "");

        assertThat(notes(content, SomeSpec.ofUnitAlone(history))).containsExactly("Vuoden 2024 tavoitteista ei jatku: Oma.");
        assertThat(notes(content, history)).containsExactly("Vuoden 2024 tavoitteista ei jatku: Lopetetun yksikön; Oma.");
    }

    private static List<String> notes(SomeContent content, RecordsSpec spec) {
        return new GoalTable(SomeTopic.interim(), content.made(), spec).blocks().stream()
                .filter(WordTableBlock.class::isInstance)
                .flatMap(block -> ((WordTableBlock) block).table().notes().stream())
                .toList();
    }

    private static MeasureValue value(LocalDate date, String value) {
        return new MeasureValue("M", date, new BigDecimal(value), "", "", "");
    }
}
