package fi.toteuma.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.KeyFigureValue.Basis;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.projects.Project;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a part of a unit's report is done, and how late it is when it isn't. */
class RoundStatusTest {

    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
    private static final LocalDate DEADLINE = LocalDate.of(2025, 4, 15);

    private final List<SectionText> texts = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<RiskAssessment> assessments = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<InvestmentReport> investments = new ArrayList<>();
    private final List<KeyFigure> keyFigures = new ArrayList<>();
    private final List<KeyFigureValue> values = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void whatNobodyToldIsMissing(Part part) {
        assertThat(status(part)).satisfies(status -> {
            assertThat(status.isDone()).isFalse();
            assertThat(status.told()).isZero();
            assertThat(status.expected()).isEqualTo(1);
        });
    }

    @Test
    void thePartsOfADutyStandInItsOrder() {
        assertThat(RoundStatus.of(duty(Part.RISKS, Part.TEXTS), told(), Told.NOTHING, DEADLINE)).extracting(PartStatus::part)
                .containsExactly(Part.RISKS, Part.TEXTS);
    }

    @Test
    void latenessIsCountedFromTheDayAfterTheDeadlineAndOnlyWhereSomethingIsMissing() {
        assertThat(lateOn(DEADLINE.minusDays(3))).isZero();
        assertThat(lateOn(DEADLINE)).isZero();
        assertThat(lateOn(DEADLINE.plusDays(1))).isEqualTo(1);
        assertThat(lateOn(DEADLINE.plusDays(40))).isEqualTo(40);
        texts.add(text("10", "Valmis."));
        assertThat(lateOn(DEADLINE.plusDays(40))).isZero();
    }

    @Test
    void oneTextOfTheUnitIsEnoughIfSomethingIsWritten() {
        texts.add(text("20", "Toisen yksikön."));
        texts.add(text("10", " "));
        assertThat(status(Part.TEXTS).isDone()).isFalse();
        texts.add(text("10", "Oma."));
        assertThat(status(Part.TEXTS).isDone()).isTrue();
    }

    @Test
    void everySectionThatHadATextTheLastTimeNeedsOneNowThatIsNotItsCopy() {
        SectionText opening = new SectionText("10", "alku", DECEMBER, Wording.of("Silloin."), Optional.empty());
        SectionText closing = new SectionText("10", "loppu", DECEMBER, Wording.of("Silloinkin."), Optional.empty());
        Told before = new Told(List.of(opening, closing), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        texts.add(new SectionText("10", "alku", MARCH, Wording.of("Nyt."), Optional.empty()));
        assertThat(RoundStatus.of(duty(Part.TEXTS), told(), before, DEADLINE).getFirst()).extracting(PartStatus::told, PartStatus::expected).containsExactly(1, 2);
        texts.add(new SectionText("10", "loppu", MARCH, Wording.of("Silloinkin."), Optional.empty()));
        assertThat(RoundStatus.of(duty(Part.TEXTS), told(), before, DEADLINE).getFirst().isDone()).as("copied").isFalse();
        texts.set(1, new SectionText("10", "loppu", MARCH, Wording.of("Nytkin."), Optional.empty()));
        assertThat(RoundStatus.of(duty(Part.TEXTS), told(), before, DEADLINE).getFirst().isDone()).isTrue();
    }

    @Test
    void everyGoalOfTheUnitMustBeFollowedAtThisDate() {
        goals.add(goal("K25-1", "10"));
        goals.add(goal("K25-2", "10"));
        goals.add(goal("K25-9", "20"));
        followUps.add(followUp("K25-2", DECEMBER, "Aiemmin.", ""));
        followUps.add(followUp("K25-1", MARCH, "Nyt.", ""));
        assertThat(status(Part.GOALS)).extracting(PartStatus::told, PartStatus::expected, PartStatus::isDone)
                .containsExactly(1, 2, false);
        followUps.add(followUp("K25-2", MARCH, "Nyt tämäkin.", ""));
        assertThat(status(Part.GOALS).isDone()).isTrue();
    }

    @Test
    void aFollowUpWithNeitherStatusNorTextTellsNothing() {
        goals.add(goal("K25-1", "10"));
        followUps.add(new FollowUp("K25-1", MARCH, Optional.empty(), Wording.of(""), Wording.of(""), "rehtori"));
        assertThat(status(Part.GOALS).isDone()).isFalse();
    }

    @Test
    void aCopyOfTheEarlierFollowUpCountsOnceSomebodyPutsANameToIt() {
        goals.add(goal("K25-1", "10"));
        followUps.add(followUp("K25-1", DECEMBER, "Sama.", "rehtori"));
        followUps.add(followUp("K25-1", MARCH, "Sama.", ""));
        assertThat(status(Part.GOALS).isDone()).isFalse();
        followUps.set(1, followUp("K25-1", MARCH, "Sama.", "rehtori"));
        assertThat(status(Part.GOALS).isDone()).isTrue();
        followUps.set(1, followUp("K25-1", MARCH, "Muuttunut.", ""));
        assertThat(status(Part.GOALS).isDone()).isTrue();
    }

    @Test
    void everyRiskOfTheUnitMustBeWeighedAtThisDate() {
        risks.add(risk("V25-1", "10"));
        risks.add(risk("V25-2", "10"));
        risks.add(risk("V25-3", "20"));
        assessments.add(assessment("V25-1", MARCH));
        assessments.add(assessment("V25-2", DECEMBER));
        assertThat(status(Part.RISKS)).extracting(PartStatus::told, PartStatus::expected).containsExactly(1, 2);
        assessments.add(assessment("V25-2", MARCH));
        assertThat(status(Part.RISKS).isDone()).isTrue();
    }

    @Test
    void oneReportOfAProjectOrAnInvestmentIsEnough() {
        projects.add(project("H1", "20"));
        investments.add(new InvestmentReport("20", "", Wording.of(""), Wording.of(""), Wording.of("Valmis.")));
        assertThat(status(Part.PROJECTS).isDone()).isFalse();
        assertThat(status(Part.INVESTMENTS).isDone()).isFalse();
        projects.add(project("H2", "10"));
        investments.add(new InvestmentReport("10", "", Wording.of(""), Wording.of(""), Wording.of("Valmis.")));
        assertThat(status(Part.PROJECTS).isDone()).isTrue();
        assertThat(status(Part.INVESTMENTS).isDone()).isTrue();
    }

    @Test
    void everyKeyFigureThatIsFollowedThisYearNeedsAnActualThroughThisMonth() {
        keyFigures.add(keyFigure("T1", ""));
        keyFigures.add(keyFigure("T2", ""));
        keyFigures.add(keyFigure("VANHA", ""));
        keyFigures.add(keyFigure("LASKETTU", "FIGURE(\"x\")"));
        values.add(value("T1", 2025, 12, Basis.TARGET));
        values.add(value("T2", 2025, 12, Basis.TARGET));
        values.add(value("LASKETTU", 2025, 12, Basis.TARGET));
        values.add(value("VANHA", 2021, 12, Basis.ACTUAL));
        values.add(value("T1", 2025, 3, Basis.ACTUAL));
        values.add(value("T2", 2025, 2, Basis.ACTUAL));
        assertThat(status(Part.KEY_FIGURES)).extracting(PartStatus::told, PartStatus::expected).containsExactly(2, 3);
        values.add(value("T2", 2025, 3, Basis.ACTUAL));
        assertThat(status(Part.KEY_FIGURES).isDone()).isTrue();
    }

    private PartStatus status(Part part) {
        return RoundStatus.of(duty(part), told(), Told.NOTHING, DEADLINE).getFirst();
    }

    private long lateOn(LocalDate today) {
        return RoundStatus.of(duty(Part.TEXTS), told(), Told.NOTHING, today).getFirst().daysLate();
    }

    private static ReportingDuty duty(Part... parts) {
        return new ReportingDuty(MARCH, "10", 2025, DEADLINE, List.of(parts), "rehtori");
    }

    private Told told() {
        return new Told(texts, goals, followUps, risks, assessments, projects, investments, keyFigures, values);
    }

    private static SectionText text(String unit, String text) {
        return new SectionText(unit, "talous", MARCH, Wording.of(text), Optional.empty());
    }

    private static Goal goal(String code, String unit) {
        return new Goal(code, 2025, Goal.Layer.COUNCIL, unit, List.of(), "", "", Wording.of("Tavoite"), Wording.of(""), "",
                Optional.empty(), List.of(), List.of());
    }

    private static FollowUp followUp(String goal, LocalDate day, String text, String by) {
        return new FollowUp(goal, day, Optional.of(GoalStatus.PARTLY), Wording.of(text), Wording.of(""), by);
    }

    private static Risk risk(String code, String unit) {
        return new Risk(code, unit, 2025, Wording.of(""), Wording.of("Riski"), Wording.of(""), Wording.of(""), "");
    }

    private static RiskAssessment assessment(String risk, LocalDate day) {
        return new RiskAssessment(risk, day, OptionalInt.of(2), OptionalInt.of(2), Wording.of(""));
    }

    private static Project project(String code, String unit) {
        Wording none = Wording.of("");
        return new Project(code, unit, List.of(), Wording.of("Hanke"), none, none, none, none, "", none, "", none, "", none, "", "");
    }

    private static KeyFigure keyFigure(String code, String formula) {
        return new KeyFigure(code, "10", Wording.of(code), Wording.of(""), Wording.of(""), formula, 0, "");
    }

    private static KeyFigureValue value(String figure, int year, int through, Basis basis) {
        return new KeyFigureValue(figure, year, through, basis, Optional.of(BigDecimal.ONE), "", true, "");
    }
}
