package fi.toteuma.risks;

import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A risk as it was weighed at a report date.
 *
 * @param likelihood its place on the municipality's scale, from 1; empty where it wasn't weighed
 * @param impact likewise
 * @param followUp how the control came about; may be empty
 */
public record RiskAssessment(String risk, LocalDate reportDate, OptionalInt likelihood, OptionalInt impact, Wording followUp) {

    /** Likelihood × impact; empty where either is. */
    public OptionalInt value() {
        return likelihood.isPresent() && impact.isPresent()
                ? OptionalInt.of(likelihood.getAsInt() * impact.getAsInt())
                : OptionalInt.empty();
    }
}
