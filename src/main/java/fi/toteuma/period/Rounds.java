package fi.toteuma.period;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** A municipality's reporting rounds. Their duties come in through {@code imports}. */
public interface Rounds {

    /** The duties of all rounds, earlier report dates first, those of one date in the order of their file. */
    List<ReportingDuty> duties(MunicipalityId municipality);

    /** Report dates of the rounds that nobody writes to any more. */
    Set<LocalDate> locked(MunicipalityId municipality);

    /** Ends the writing of a round; one that is locked already stays so. */
    void lock(MunicipalityId municipality, LocalDate reportDate, LocalDateTime now);

    /** Lets people write to a round again. */
    void unlock(MunicipalityId municipality, LocalDate reportDate);
}
