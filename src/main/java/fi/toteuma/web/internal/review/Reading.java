package fi.toteuma.web.internal.review;

import fi.toteuma.access.Right;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.Rounds;
import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.review.PartStep;
import fi.toteuma.review.Place;
import fi.toteuma.review.Reviews;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.tasks.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Gathers what a unit's part holds, where it stands and what is said about it. */
@Component
class Reading {

    private final Organisations organisations;
    private final RoundStatuses statuses;
    private final Reviews reviews;
    private final Written written;
    private final Clock clock;
    private final Rounds rounds;

    Reading(
            Organisations organisations, RoundStatuses statuses, Reviews reviews, Written written, Clock clock, Rounds rounds) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.statuses = statuses;
        this.reviews = reviews;
        this.written = written;
        this.clock = clock;
    }

    /** @param may what the reader may do with the unit's part */
    ReviewView view(Municipality of, ReviewAddress address, Predicate<Right> may, ReviewView.Mistake mistake) {
        List<Task> tasks = tasks(of, address);
        if (tasks.isEmpty() && rounds.duties(of.id()).stream().noneMatch(address::isOf)) {
            throw new NoSuchPage("no such part");
        }
        boolean hears = may.test(Right.COMMENT) || may.test(Right.AUDIT); // what people say to each other on the way isn't for all readers
        List<Comment> comments = hears ? reviews.comments(of.id(), address.unit(), address.date()) : List.of();
        Map<Task, List<Written.Line>> lines = written.of(of, tasks);
        List<ReviewView.Item> items = tasks.stream()
                .map(task -> new ReviewView.Item(task, lines.get(task), comments.stream().filter(comment -> isOf(comment, task)).toList()))
                .toList();
        List<Comment> figures = comments.stream().filter(comment -> comment.place().part().equals(Place.FIGURES)).toList();
        List<PartStep> steps = reviews.steps(of.id(), address.unit(), address.date()).stream().map(step -> hears ? step : step.withoutReason()).toList();
        Wording unit = organisations.at(of.id(), address.date()).find(address.unit()).map(Unit::name).orElseGet(() -> Wording.of(address.unit()));
        PartState state = reviews.state(of.id(), address.unit(), address.date());
        return new ReviewView(
                address, MunicipalitySettings.parse(of.key(), of.settings()).language(), unit, state, steps, items, figures, may.test(Right.WRITE), may.test(Right.RELEASE), may.test(Right.COMMENT), mistake);
    }

    /** Whether a unit tells of such a thing, or something was said about such a line of its figures. */
    boolean has(Municipality of, ReviewAddress address, String part, String item) {
        Place place = new Place(address.unit(), address.date(), part, item);
        boolean said = part.equals(Place.FIGURES)
                && reviews.comments(of.id(), address.unit(), address.date()).stream().anyMatch(comment -> comment.place().equals(place));
        return said || tasks(of, address).stream().anyMatch(task -> task.part().key().equals(part) && task.key().equals(item));
    }

    private List<Task> tasks(Municipality of, ReviewAddress address) {
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        return statuses.tasks(
                of.id(), duty -> duty.unit().equals(address.unit()) && duty.reportDate().equals(address.date()), LocalDate.now(clock),
                section -> settings.sectionNames().getOrDefault(section, Wording.of(section)));
    }

    private static boolean isOf(Comment comment, Task task) {
        return comment.place().part().equals(task.part().key()) && comment.place().item().equals(task.key());
    }

    static String anchor(String part, String item) {
        return (part + "-" + item).replaceAll("[^A-Za-z0-9-]", "_");
    }
}
