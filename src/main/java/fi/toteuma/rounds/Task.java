package fi.toteuma.rounds;

import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;

/**
 * One thing that a unit has to tell of at a report date.
 *
 * @param key code of the goal, risk, project, object or key figure; key of the text's section
 * @param title what it is called
 * @param daysLate days since the deadline if it isn't done; 0 otherwise
 */
public record Task(ReportingDuty duty, Part part, String key, Wording title, State state, long daysLate) {

    /** How far it is. */
    public enum State {
        MISSING,
        /** Something is there, but it was copied from the earlier round and nobody has touched it, or a status or a text is missing. */
        BEGUN,
        DONE
    }
}
