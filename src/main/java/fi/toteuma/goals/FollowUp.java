package fi.toteuma.goals;

import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was told of a goal at a report date. Later ones don't change it.
 *
 * @param status empty where only a text was given
 * @param text CommonMark; may be empty
 * @param reason why the status isn't the proposed one, or why there is no information; may be empty
 * @param reportedBy a role; may be empty
 */
public record FollowUp(
        String goal, LocalDate reportDate, Optional<GoalStatus> status, Wording text, Wording reason, String reportedBy) {}
