package fi.toteuma.budget;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which budgets the council has approved: from then on they change by decisions only. */
public interface BudgetApprovals {

    /** @param section the § of the minutes; empty where it isn't known */
    record Approval(LocalDate decidedOn, String section) {}

    Optional<Approval> of(MunicipalityId municipality, int year);

    /**
     * Whether the year's budget is approved: by a recorded decision, or because the year has begun and its budget came in as a file,
     * as budgets that were approved elsewhere do (Kuntalaki 410/2015 §110: by the end of the year before).
     */
    boolean isApproved(MunicipalityId municipality, int year, LocalDate today);

    /** Records the decision, or corrects it. */
    void approve(MunicipalityId municipality, int year, Approval approval);

    /** The years that have a budget of any kind, the latest first. */
    List<Integer> years(MunicipalityId municipality);
}
