package fi.toteuma.reporting.internal.content;

import fi.toteuma.finance.InvestmentObject;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.goals.Objective;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.SeriesValue;
import fi.toteuma.indicators.Statistic;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.reporting.Content;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a report of unit T tells, as a test gives it. */
final class SomeContent {

    final List<Objective> objectives = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<Goal> earlierGoals = new ArrayList<>();
    final List<FollowUp> followUps = new ArrayList<>();
    final List<MeasureValue> measureValues = new ArrayList<>();
    final List<SeriesValue> seriesValues = new ArrayList<>();
    final List<KeyFigure> keyFigures = new ArrayList<>();
    final List<KeyFigureValue> keyFigureValues = new ArrayList<>();
    final List<Statistic> statistics = new ArrayList<>();
    final List<Risk> risks = new ArrayList<>();
    final List<RiskAssessment> assessments = new ArrayList<>();
    final List<Project> projects = new ArrayList<>();
    final List<ProjectReport> projectReports = new ArrayList<>();
    final List<InvestmentObject> objects = new ArrayList<>();
    final Map<String, Money> ledgerCosts = new HashMap<>();
    final List<InvestmentReport> investments = new ArrayList<>();

    Content made() {
        return new Content(
                objectives, goals, earlierGoals, followUps, measureValues, List.of(), seriesValues, keyFigures, keyFigureValues, statistics,
                risks, assessments, projects, projectReports, List.of(), List.of(), ledgerCosts, objects, investments, List.of());
    }

    SomeContent objective(String code, String framework, String parent) {
        objectives.add(new Objective(code, framework, "level", parent, Wording.of("objective " + code)));
        return this;
    }

    SomeContent goal(String code, String... objectivesOfIt) {
        return goal(code, List.of(), List.of(), objectivesOfIt);
    }

    SomeContent goal(String code, List<Measure> measures, List<GoalChange> changes, String... objectivesOfIt) {
        goals.add(new Goal(
                code, 2025, Goal.Layer.COUNCIL, "T", List.of(objectivesOfIt), "", "", Wording.of("goal " + code), Wording.of(""), "",
                Optional.empty(), measures, changes));
        return this;
    }

    /** A goal of an earlier year. */
    SomeContent earlier(String code, int year, String unit, String title, String continues) {
        earlierGoals.add(goal(code, year, unit, title, continues));
        return this;
    }

    SomeContent goalCarryingOn(String code, String title, String continues) {
        goals.add(goal(code, 2025, "T", title, continues));
        return this;
    }

    private static Goal goal(String code, int year, String unit, String title, String continues) {
        return new Goal(
                code, year, Goal.Layer.COUNCIL, unit, List.of(), "", "", Wording.of(title), Wording.of(""), continues, Optional.empty(),
                List.of(), List.of());
    }

    SomeContent followUp(String goal, LocalDate date, String status) {
        followUps.add(new FollowUp(goal, date, GoalStatus.of(status), Wording.of("told " + date), Wording.of(""), ""));
        return this;
    }

    SomeContent risk(String code) {
        risks.add(new Risk(code, "T", 2025, Wording.of("class"), Wording.of("risk " + code), Wording.of(""), Wording.of(""), ""));
        return this;
    }

    SomeContent weighed(String risk, LocalDate date, int likelihood, int impact) {
        assessments.add(new RiskAssessment(risk, date, OptionalInt.of(likelihood), OptionalInt.of(impact), Wording.of("")));
        return this;
    }

    SomeContent toldOf(String risk, LocalDate date) {
        assessments.add(new RiskAssessment(risk, date, OptionalInt.empty(), OptionalInt.empty(), Wording.of("told")));
        return this;
    }

    /** @param funding in euros; null where it wasn't told */
    SomeContent project(String code, String funding, String spent) {
        return project(code, funding, null, spent, "");
    }

    /** What the ledger says of a project's costs. */
    SomeContent booked(String ledgerProject, String costs) {
        ledgerCosts.put(ledgerProject, Money.of(costs));
        return this;
    }

    /** @param costs planned, in euros; null where they weren't told */
    SomeContent project(String code, String funding, String costs, String spent, String ledgerProject) {
        Wording none = Wording.of("");
        projects.add(new Project(
                code, "T", List.of(), Wording.of("project " + code), none, none, none, none, "", none, "", none, "", none, ledgerProject, ""));
        projectReports.add(new ProjectReport(
                code, SomeTopic.JUNE, Optional.ofNullable(funding).map(Money::of), "", Optional.empty(), "",
                Optional.ofNullable(costs).map(Money::of), Optional.empty(), Optional.empty(), Optional.ofNullable(spent).map(BigDecimal::new), "", Wording.of("")));
        return this;
    }
}
