package fi.toteuma.organisation;

import fi.toteuma.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;

/** Why units don't make a tree. */
public sealed interface TreeProblem {

    /** The unit it is about. */
    String code();

    /** Two periods of the same code share days. */
    record Overlap(String code, DateRange first, DateRange second) implements TreeProblem {}

    /**
     * The parent isn't there on some day of the unit's period.
     *
     * @param from first such day
     */
    record ParentNotThere(String code, DateRange period, String parent, LocalDate from) implements TreeProblem {}

    /**
     * The unit is below itself.
     *
     * @param day the first day of that
     * @param codes the units of the circle, from the smallest code
     */
    record Cycle(String code, LocalDate day, List<String> codes) implements TreeProblem {}

    /** The municipality has no level of this key. */
    record UnknownLevel(String code, DateRange period, String level) implements TreeProblem {}
}
