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

    /**
     * Whether a round is locked, and it stays so until the caller's transaction ends: whoever locks or unlocks it waits for that.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    boolean hold(MunicipalityId municipality, LocalDate reportDate);

    /** Ends the writing of a round; one that is locked already stays so. */
    void lock(MunicipalityId municipality, LocalDate reportDate, LocalDateTime now);

    /** Lets people write to a round again. */
    void unlock(MunicipalityId municipality, LocalDate reportDate);
}
