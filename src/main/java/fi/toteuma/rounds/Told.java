package fi.toteuma.rounds;

import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.projects.Project;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.util.List;

/**
 * What all units of a municipality have to tell of in a year, and what they told at one report date.
 *
 * @param goals of the year, like the risks
 * @param followUps up to the report date, oldest first, as are the assessments
 * @param projects those told of at the report date
 * @param keyFigures of all years, like their values
 */
public record Told(
        List<SectionText> texts, List<Goal> goals, List<FollowUp> followUps, List<Risk> risks, List<RiskAssessment> assessments,
        List<Project> projects, List<InvestmentReport> investments, List<KeyFigure> keyFigures, List<KeyFigureValue> keyFigureValues) {

    /** Before the first round. */
    static final Told NOTHING = new Told(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Told {
        texts = List.copyOf(texts);
        goals = List.copyOf(goals);
        followUps = List.copyOf(followUps);
        risks = List.copyOf(risks);
        assessments = List.copyOf(assessments);
        projects = List.copyOf(projects);
        investments = List.copyOf(investments);
        keyFigures = List.copyOf(keyFigures);
        keyFigureValues = List.copyOf(keyFigureValues);
    }
}
