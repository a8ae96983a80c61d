package fi.toteuma.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a change of units can't be made as it was asked for.
 *
 * @param code the unit it is about
 * @param day the day it is about; null where it is about none
 */
public record UnitObstacle(Kind kind, String code, @Nullable LocalDate day) {

    /** What stands in the way. */
    public enum Kind {
        /** The unit has no period on the day. */
        NOT_THERE,
        /** The code is another period's from the day on. */
        TAKEN,
        /** A later period of the unit begins on the day. */
        LATER_PERIOD,
        /** The period would end before it begins, which is on the day. */
        BACKWARDS,
        /** Everything stands so already. */
        SAME
    }
}
