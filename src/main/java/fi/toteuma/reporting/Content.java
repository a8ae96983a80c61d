package fi.toteuma.reporting;

import fi.toteuma.finance.InvestmentObject;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.goals.Objective;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.Series;
import fi.toteuma.indicators.SeriesValue;
import fi.toteuma.indicators.Statistic;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Money;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectPart;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.projects.ProjectTotal;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.util.List;
import java.util.Map;

/**
 * What a report tells beside its figures, as it stands on the report's date: of the whole municipality; a document takes its units'.
 *
 * @param earlierGoals those of the year before, and those of years before it that goals carry on; each as it stood at its year's end
 * @param followUps up to the report date, oldest first, as are values and assessments
 * @param ledgerCosts what projects have cost by the ledger up to the report date, by their code in the ledger
 * @param objects all investment objects
 * @param statistics of the report date, as are projects, investments and texts
 */
public record Content(
        List<Objective> objectives, List<Goal> goals, List<Goal> earlierGoals, List<FollowUp> followUps, List<MeasureValue> measureValues,
        List<Series> series, List<SeriesValue> seriesValues, List<KeyFigure> keyFigures, List<KeyFigureValue> keyFigureValues,
        List<Statistic> statistics, List<Risk> risks, List<RiskAssessment> assessments, List<Project> projects,
        List<ProjectReport> projectReports, List<ProjectPart> projectParts, List<ProjectTotal> projectTotals,
        Map<String, Money> ledgerCosts, List<InvestmentObject> objects, List<InvestmentReport> investments, List<SectionText> texts) {}
