package fi.toteuma.review;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A step that was taken with a unit's part.
 *
 * @param ordinal the how many-eth, from 1
 * @param by a login
 * @param named how they were called then
 * @param reason may be empty where the state needs none
 */
public record PartStep(String unit, LocalDate reportDate, int ordinal, PartState state, LocalDateTime at, String by, String named, String reason) {

    /** For those who may know that the step was taken, and not why. */
    public PartStep withoutReason() {
        return new PartStep(unit, reportDate, ordinal, state, at, by, named, "");
    }
}
