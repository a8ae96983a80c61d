package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.Status;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.reporting.Content;
import java.time.LocalDate;
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

    /** @param date the day it is of: what was told before the report's date was an expectation */
    StatusMark mark(Optional<GoalStatus> status, LocalDate date) {
        return mark(shape(status), date);
    }

    /** All four, best first, as they are said at the report's date. */
    List<StatusMark> all() {
        return Stream.of(Status.values()).map(status -> mark(status, topic.asOf())).toList();
    }

    /** Why there is no information; empty for the other statuses. */
    Optional<String> reason(Optional<GoalStatus> status) {
        return Optional.of(status.orElse(GoalStatus.NOT_REPORTED))
                .filter(one -> shape(status) == Status.NO_INFORMATION)
                .map(one -> topic.phrase("status.reason." + one.key()));
    }

    private StatusMark mark(Status status, LocalDate date) {
        String time = topic.saysResults() && !date.isBefore(topic.asOf()) ? "result" : "expected";
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
