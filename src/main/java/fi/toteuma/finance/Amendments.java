package fi.toteuma.finance;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** Budget amendments, decision by decision. */
public interface Amendments {

    /**
     * Amendments of a unit and all units below it, decided no later than a day; by date, body and §, then unit and account.
     *
     * @throws UnknownUnit if there is no such unit on the day the tree is of
     */
    List<Amendment> of(MunicipalityId municipality, String unit, LocalDate treeDate, int year, LocalDate decidedUpTo);
}
