package fi.toteuma.rounds;

import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;

/**
 * How far a part of a unit's report is.
 *
 * @param told how many of its goals, risks or other records the unit has told of
 * @param expected how many it has to tell of; at least 1
 * @param daysLate days since the deadline if something is missing; 0 if nothing is, or the deadline hasn't passed
 */
public record PartStatus(ReportingDuty duty, Part part, int told, int expected, long daysLate) {

    public boolean isDone() {
        return told >= expected;
    }
}
