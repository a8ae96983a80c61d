package fi.toteuma.goals;

import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal of a unit for a year, as it stands on the day it is asked for.
 *
 * @param unit the unit's code
 * @param objectives codes of the objectives it serves
 * @param task a sub-task's number or name; may be empty
 * @param area short mark before the title ("VAKA"); may be empty
 * @param responsible a role; may be empty
 * @param continues code of the earlier year's goal it carries on; empty if none
 * @param approvedOn the day a body approved it; empty if that isn't known
 * @param measures as they stand on that day
 * @param changes what was changed after it was approved, in order of the decisions
 */
public record Goal(
        String code, int year, Layer layer, String unit, List<String> objectives, String task, String area, Wording title,
        Wording responsible, String continues, Optional<LocalDate> approvedOn, List<Measure> measures, List<GoalChange> changes) {

    /** Whose goal it is. */
    public enum Layer {
        /** The council's: binds a branch. */
        COUNCIL,
        /** The board's own, in its operating plan. */
        OPERATING_PLAN
    }
}
