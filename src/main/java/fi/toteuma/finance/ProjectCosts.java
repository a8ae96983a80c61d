package fi.toteuma.finance;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What projects have cost by the ledger, over all years. */
public interface ProjectCosts {

    /**
     * Costs of projects up to a day, positive: entries of cost accounts that name the project, refunds taken off.
     *
     * @param projects codes in the ledger
     * @return by code; no entry for a project that no ledger entry names
     */
    Map<String, Money> upTo(MunicipalityId municipality, Set<String> projects, LocalDate day);
}
