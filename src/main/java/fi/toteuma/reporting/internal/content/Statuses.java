package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.Status;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.reporting.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A status's shape and word: an expectation during the year, a result at closing. */
final class Statuses {

    private final Topic topic;

    Statuses(Topic topic) {
        this.topic = topic;
    }

    StatusMark mark(Optional<GoalStatus> status) {
        return mark(shape(status));
    }

    /** All four, best first. */
    List<StatusMark> all() {
        return Stream.of(Status.values()).map(this::mark).toList();
    }

    /** Why there is no information; empty for the other statuses. */
    Optional<String> reason(Optional<GoalStatus> status) {
        return status.filter(one -> shape(status) == Status.NO_INFORMATION)
                .map(one -> topic.phrase("status.reason." + one.key()));
    }

    private StatusMark mark(Status status) {
        String time = topic.saysResults() ? "result" : "expected";
        return new StatusMark(status, topic.phrase("status." + time + "." + status.name().toLowerCase(Locale.ROOT)));
    }

    /** Of a goal at the report's date. */
    static Status now(Topic topic, Content content, Goal goal) {
        return shape(content.followUps().stream()
                .filter(one -> one.goal().equals(goal.code()) && one.reportDate().equals(topic.asOf()))
                .findFirst()
                .flatMap(FollowUp::status));
    }

    static Status shape(Optional<GoalStatus> status) {
        return switch (status.orElse(GoalStatus.NOT_REPORTED)) {
            case MET -> Status.MET;
            case PARTLY -> Status.PARTLY;
            case NOT_MET -> Status.NOT_MET;
            case NOT_MEASURABLE, NOT_REPORTED -> Status.NO_INFORMATION;
        };
    }
}
