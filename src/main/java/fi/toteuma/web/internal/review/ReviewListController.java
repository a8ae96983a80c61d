package fi.toteuma.web.internal.review;

import fi.toteuma.access.Right;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.Rounds;
import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.review.Reviews;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The parts that units write in a round, and where they stand. */
@Controller
class ReviewListController {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Rounds rounds;
    private final RoundStatuses statuses;
    private final Reviews reviews;
    private final Clock clock;

    ReviewListController(
            Municipalities municipalities, Organisations organisations, Rounds rounds, RoundStatuses statuses, Reviews reviews, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.rounds = rounds;
        this.statuses = statuses;
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping("/review")
    @Needs(Right.COMMENT)
    View list(
            Frame frame, @RequestParam Optional<String> municipality,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> date) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.COMMENT, municipality);
        List<MunicipalityTab> tabs = MunicipalityTab.all(municipalities, frame, Right.COMMENT);
        return new Page("reviews", frame, current.map(of -> view(frame, tabs, of, date)).orElseGet(() -> ReviewsView.nothing(tabs)));
    }

    private ReviewsView view(Frame frame, List<MunicipalityTab> tabs, Municipality of, Optional<LocalDate> date) {
        LocalDate today = LocalDate.now(clock);
        List<ReportingDuty> theirs = rounds.duties(of.id()).stream()
                .filter(duty -> frame.person() != null
                        && frame.person().may(Right.COMMENT, of.id(), duty.unit(), organisations.at(of.id(), duty.reportDate())))
                .toList();
        List<LocalDate> dates = theirs.stream().map(ReportingDuty::reportDate).distinct().sorted(Comparator.reverseOrder()).toList();
        Optional<LocalDate> shown = date.filter(dates::contains)
                .or(() -> dates.stream().filter(day -> waits(of, theirs, day)).findFirst())
                .or(() -> dates.stream().findFirst());
        OrganisationTree tree = organisations.at(of.id(), shown.orElse(today));
        List<Task> tasks = statuses.tasks(of.id(), duty -> Optional.of(duty.reportDate()).equals(shown) && theirs.contains(duty), today, Wording::of);
        List<ReviewsView.Row> rows = theirs.stream()
                .filter(duty -> Optional.of(duty.reportDate()).equals(shown))
                .map(duty -> row(of, duty, tree, tasks))
                .toList();
        return new ReviewsView(tabs, of.key(), dates, shown, rows);
    }

    /** Whether a unit's part of a round was sent and nobody has released or returned it. */
    private boolean waits(Municipality of, List<ReportingDuty> theirs, LocalDate day) {
        return theirs.stream()
                .filter(duty -> duty.reportDate().equals(day))
                .anyMatch(duty -> reviews.state(of.id(), duty.unit(), day) == PartState.SENT);
    }

    private ReviewsView.Row row(Municipality of, ReportingDuty duty, OrganisationTree tree, List<Task> tasks) {
        List<Task> its = tasks.stream().filter(task -> task.duty().equals(duty)).toList();
        long comments = reviews.comments(of.id(), duty.unit(), duty.reportDate()).stream()
                .filter(comment -> comment.isOpen() && comment.answers().isEmpty())
                .map(Comment::id)
                .count();
        return new ReviewsView.Row(
                duty, tree.find(duty.unit()).map(Unit::name).orElseGet(() -> Wording.of(duty.unit())),
                reviews.state(of.id(), duty.unit(), duty.reportDate()),
                its.stream().filter(task -> task.state() == Task.State.DONE).count(), its.size(), comments);
    }
}
