package fi.toteuma.web.internal.tasks;

import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.review.PartStep;
import fi.toteuma.review.Reviews;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.dashboard.MoneyNow;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.review.ReviewAddress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what stands beside a round's tasks: hints, what came back, and how the money stands. */
@Component
public class Beside {

    private final Hints hints;
    private final Reviews reviews;
    private final MoneyNow money;

    Beside(Hints hints, Reviews reviews, MoneyNow money) {
        this.hints = hints;
        this.reviews = reviews;
        this.money = money;
    }

    /**
     * @param parts by unit, in the order of the tasks
     * @param money of the unit that stands highest among them
     */
    public record Found(Map<Task, Hint> hints, List<UnitPart> parts, Optional<MoneyNow.Shown> money) {

        static final Found NOTHING = new Found(Map.of(), List.of(), Optional.empty());
    }

    /** @param tasks of one report date @param tree of that day */
    Found of(Frame frame, Municipality of, LocalDate date, List<Task> tasks, OrganisationTree tree) {
        List<String> units = tasks.stream().map(task -> task.duty().unit()).distinct().toList();
        List<Comment> comments = reviews.comments(of.id(), date);
        return new Found(
                hints.of(of, tasks, frame.words()),
                units.stream().map(unit -> part(frame, of, date, unit, comments)).toList(),
                units.stream()
                        .filter(unit -> tree.find(unit).isPresent())
                        .min(Comparator.comparing(unit -> tree.path(unit).size()))
                        .flatMap(unit -> money.of(frame, of, unit, date)));
    }

    private UnitPart part(Frame frame, Municipality of, LocalDate date, String unit, List<Comment> comments) {
        List<PartStep> steps = reviews.steps(of.id(), unit, date);
        PartState state = reviews.state(of.id(), unit, date);
        List<Comment> open = comments.stream()
                .filter(one -> one.place().unit().equals(unit) && one.isOpen())
                .filter(one -> frame.person() == null || !one.by().equals(frame.person().login()))
                .sorted(Comparator.comparing(Comment::at).reversed())
                .toList();
        return new UnitPart(new ReviewAddress(of.key(), date, unit), state, steps.stream().reduce((one, later) -> later), open);
    }
}
