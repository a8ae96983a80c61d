package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.kernel.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalsTest {

    @Test
    void aStatusAgainstItsMeasuredValueNeedsAReason() {
        SmallReport report = new SmallReport()
                .goal("G1", "10", "Harrastaminen lisääntyy", SmallReport.numeric("M1", "20", "10"))
                .value("M1", "16");
        assertThat(report.told("G1", GoalStatus.MET, "Kysely tehtiin.", "").said("status-against-values"))
                .containsExactly("Koulut, tavoite G1 ”Harrastaminen lisääntyy”: Tila on ”toteutuu”, mutta mitattu arvo puhuu tilan "
                        + "”toteutuu osittain” puolesta: Osallistuvien osuus, arvo 16 %, tavoite 20 %. Perustelua ei ole.");
    }

    @Test
    void aReasonOrTheSameStatusIsEnough() {
        assertThat(new SmallReport().goal("G1", "10", "Harrastaminen", SmallReport.numeric("M1", "20", "10")).value("M1", "16")
                .told("G1", GoalStatus.MET, "", "Toiminta alkaa syksyllä.").said("status-against-values")).isEmpty();
        assertThat(new SmallReport().goal("G1", "10", "Harrastaminen", SmallReport.numeric("M1", "20", "10")).value("M1", "16")
                .told("G1", GoalStatus.PARTLY, "", "").said("status-against-values")).isEmpty();
        assertThat(new SmallReport().goal("G1", "10", "Harrastaminen", SmallReport.numeric("M1", "20", "10"))
                .told("G1", GoalStatus.MET, "", "").said("status-against-values")).isEmpty();
    }

    private static SmallReport twice(String firstUnit, String secondUnit, String secondText, GoalStatus second) {
        return new SmallReport()
                .goal("G1", firstUnit, "Etsivä harrastetoiminta on osa kotoutumista.", SmallReport.measure("M1", "20 %"))
                .goal("G2", secondUnit, "Etsivä harrastetoiminta on osa kotoutumista", SmallReport.measure("M2", "20 %"))
                .told("G1", GoalStatus.MET, "Toiminta alkaa syksyllä.", "")
                .told("G2", second, secondText, "");
    }

    @Test
    void oneGoalHasOneStatus() {
        assertThat(twice("T", "10", "Toinen teksti.", GoalStatus.PARTLY).said("two-statuses"))
                .singleElement().asString().contains("tavoite G2", "Tila on ”toteutuu osittain”", "G1 (Sivistys) tila on ”toteutuu”");
        assertThat(twice("10", "20", "Toiminta alkaa syksyllä.", GoalStatus.PARTLY).said("two-statuses")).hasSize(1);
    }

    @Test
    void sisterUnitsHaveGoalsOfTheirOwn() {
        assertThat(twice("10", "20", "Toinen teksti.", GoalStatus.PARTLY).said("two-statuses")).isEmpty();
        assertThat(twice("T", "10", "Toinen teksti.", GoalStatus.MET).said("two-statuses")).isEmpty();
    }

    @Test
    void aGoalLacksWhatItLacks() {
        Goal bare = new Goal(
                "G1", 2024, Goal.Layer.COUNCIL, "10", List.of(), "", "", Wording.of("Viihtyvyys"), Wording.of(""), "", Optional.empty(),
                List.of(), List.of());
        SmallReport report = new SmallReport().goal(bare)
                .goal("G2", "10", "Luku", SmallReport.measure("M2", ""))
                .goal("G3", "10", "Lasku", SmallReport.measure("M3", "90 %"))
                .told("G2", GoalStatus.MET, "", "").told("G3", GoalStatus.MET, "", "");
        assertThat(report.said("goal-incomplete")).containsExactly(
                "Koulut, tavoite G1 ”Viihtyvyys”: Tavoitteelta puuttuu: mittari; vastuutaho; seuranta.",
                "Koulut, tavoite G2 ”Luku”: Tavoitteelta puuttuu: tavoitetaso.");
    }

    @Test
    void goalsThatLackTheSameAreOneFinding() {
        SmallReport report = new SmallReport()
                .goal("G2", "10", "Luku", SmallReport.measure("M2", "")).goal("G3", "10", "Lasku", SmallReport.measure("M3", ""))
                .goal("G4", "20", "Kirja", SmallReport.measure("M4", ""))
                .told("G2", GoalStatus.MET, "", "").told("G3", GoalStatus.MET, "", "").told("G4", GoalStatus.MET, "", "");
        assertThat(report.said("goal-incomplete")).containsExactly(
                "Koulut, tavoite G2 ”Luku”: 2 tavoitteelta puuttuu: tavoitetaso. Tavoitteet: G2; G3.",
                "Kirjasto, tavoite G4 ”Kirja”: Tavoitteelta puuttuu: tavoitetaso.");
    }

    @Test
    void aPlanHasNoFollowUps() {
        assertThat(new SmallReport().plan().goal("G3", "10", "Lasku", SmallReport.measure("M3", "90 %")).findings()).isEmpty();
    }

    @Test
    void aChangedTargetNeedsADecision() {
        assertThat(new SmallReport().changed("G1", "10", "vähintään 18 %", "alle 18 %", "").said("undecided-change"))
                .singleElement().asString().contains("Ennen ”vähintään 18 %”, nyt ”alle 18 %”");
        assertThat(new SmallReport().changed("G1", "10", "vähintään 18 %", "alle 18 %", "valtuusto").said("undecided-change")).isEmpty();
    }

    @Test
    void goalsOfOtherBranchesAreNoneOfThisReportsMatter() {
        assertThat(new SmallReport().changed("G1", "99", "vähintään 18 %", "alle 18 %", "").findings()).isEmpty();
    }
}
