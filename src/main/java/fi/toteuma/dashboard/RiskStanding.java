package fi.toteuma.dashboard;

import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;

/** A risk as it was weighed on the day; without a value where it was told of only. */
public record RiskStanding(Risk risk, RiskAssessment assessment) {

    /** Whether it stands in a square of the matrix. */
    public boolean isIn(int likelihood, int impact) {
        return assessment.likelihood().orElse(0) == likelihood && assessment.impact().orElse(0) == impact;
    }
}
