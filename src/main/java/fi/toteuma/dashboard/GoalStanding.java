package fi.toteuma.dashboard;

import fi.toteuma.document.Status;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import java.util.Optional;

/** @param told what was told of the goal on the day; empty where nothing was, or a text without a status */
public record GoalStanding(Goal goal, Optional<GoalStatus> told) {

    /** The shape it is shown by. */
    public Status status() {
        return switch (told.orElse(GoalStatus.NOT_REPORTED)) {
            case MET -> Status.MET;
            case PARTLY -> Status.PARTLY;
            case NOT_MET -> Status.NOT_MET;
            case NOT_MEASURABLE, NOT_REPORTED -> Status.NO_INFORMATION;
        };
    }
}
