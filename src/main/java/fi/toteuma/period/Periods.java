package fi.toteuma.period;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Closed months and what isn't booked yet, by municipality. */
public interface Periods {

    /** The year's closed months; all others are open and their figures may change. */
    Set<YearMonth> closedMonths(MunicipalityId municipality, int year);

    /** Closed months of all years. */
    Set<YearMonth> closedMonths(MunicipalityId municipality);

    /** What the year's ledger doesn't hold yet, by month and account. */
    List<NotBooked> notBooked(MunicipalityId municipality, int year);

    /** Closes a month: files that change its figures are warned of. One that is closed already stays so. */
    void close(MunicipalityId municipality, YearMonth month, LocalDate today);

    /** Opens a month again. */
    void open(MunicipalityId municipality, YearMonth month);

    /**
     * Replaces what the municipality said before. A month that stays closed keeps the day it was closed on.
     *
     * @param today the day newly closed months are closed on
     */
    void save(MunicipalityId municipality, Collection<YearMonth> closed, LocalDate today, List<NotBooked> notBooked);
}
