package fi.toteuma.risks;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** A municipality's risks, in the order they are printed in. */
public interface Risks {

    List<Risk> of(MunicipalityId municipality, int year);

    /** Assessments of all risks up to this day, oldest first. */
    List<RiskAssessment> assessments(MunicipalityId municipality, LocalDate upTo);
}
