package fi.toteuma.narrative;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** A municipality's texts. */
public interface Texts {

    /** All texts of a report date. */
    List<SectionText> at(MunicipalityId municipality, LocalDate reportDate);
}
