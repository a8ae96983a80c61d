package fi.toteuma.goals;

import fi.toteuma.kernel.Wording;
import java.time.LocalDate;

/**
 * What a decision made of an approved goal.
 *
 * @param measure code of the measure; empty where the goal's title changed
 * @param field title, measure or target; {@code added} of a measure that the goal was approved without
 * @param before what it was; nothing of an added measure
 * @param decidedBy key of a governing body; empty if no decision is known
 * @param section the § of the minutes; empty if not known
 * @param reason may be empty
 */
public record GoalChange(
        String measure, String field, Wording before, Wording now, LocalDate decidedOn, String decidedBy, String section, Wording reason) {

    /** Whether it brought a measure that the goal was approved without. */
    public boolean isAddition() {
        return field.equals("added");
    }

    /** Whether a decision of a body is cited. */
    public boolean isDecided() {
        return !decidedBy.isEmpty();
    }
}
