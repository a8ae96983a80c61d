package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.GoalStanding;
import fi.toteuma.dashboard.UnitStanding.Told;
import fi.toteuma.document.Status;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.web.internal.page.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goals by status.
 *
 * @param told those of the unit and of all below it
 * @param document where they are told of; null where there is no report of that day
 */
public record GoalsCard(Told<GoalStanding> told, Words words, @Nullable String document) {

    /** How many goals are in a status, and the shape it is shown by. */
    public record Count(String word, Status shape, long number) {}

    public Optional<LocalDate> day() {
        return told.day();
    }

    public int size() {
        return told.all().size();
    }

    public String title() {
        if (size() == 0) {
            return words.of("dashboard.goals.none");
        }
        return day().isEmpty()
                ? words.of("dashboard.goals.untold", size())
                : words.of("dashboard.goals.title." + time(), number(GoalStatus.MET), size());
    }

    /** During the year a status is an expectation, at its end a result. */
    public String time() {
        return day().filter(date -> date.getMonth() == Month.DECEMBER).isPresent() ? "result" : "expected";
    }

    /** One shape a goal, the best first. */
    public List<Status> shapes() {
        return told.all().stream().map(GoalStanding::status).sorted(Comparator.naturalOrder()).toList();
    }

    /** The three statuses always, and why there is no information where there is none. */
    public List<Count> counts() {
        return Stream.of(GoalStatus.values())
                .filter(status -> status.compareTo(GoalStatus.NOT_MET) <= 0 || number(status) > 0)
                .map(status -> new Count(
                        words.of("write.status." + time() + "." + status.key()),
                        new GoalStanding(told.all().getFirst().goal(), Optional.of(status)).status(), number(status)))
                .toList();
    }

    private long number(GoalStatus status) {
        return told.all().stream().filter(goal -> goal.told().orElse(GoalStatus.NOT_REPORTED) == status).count();
    }
}
