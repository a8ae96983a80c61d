package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.Rounds;
import fi.toteuma.review.Reviews;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is missing and by when, of the units that the reader writes for. */
@Controller
class TasksController {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Rounds rounds;
    private final RoundStatuses statuses;
    private final Reviews reviews;
    private final Beside beside;
    private final Clock clock;

    TasksController(
            Municipalities municipalities, Organisations organisations, Rounds rounds, RoundStatuses statuses, Reviews reviews, Beside beside,
            Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.rounds = rounds;
        this.statuses = statuses;
        this.reviews = reviews;
        this.beside = beside;
        this.clock = clock;
    }

    /**
     * @param municipality the first one where none is named
     * @param date of the round; the one that waits most urgently where none is named
     */
    @GetMapping("/tasks")
    @Needs(Right.WRITE)
    View tasks(
            Frame frame, @RequestParam Optional<String> municipality,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> date) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.WRITE, municipality);
        LocalDate today = LocalDate.now(clock);
        List<MunicipalityTab> tabs = MunicipalityTab.all(municipalities, frame, Right.WRITE);
        return new Page("tasks", frame, current.map(of -> view(frame, tabs, of, date, today)).orElseGet(() -> TasksView.nothing(tabs, today)));
    }

    private TasksView view(Frame frame, List<MunicipalityTab> tabs, Municipality of, Optional<LocalDate> date, LocalDate today) {
        List<ReportingDuty> ours = rounds.duties(of.id()).stream().filter(duty -> writes(frame, of, duty)).toList();
        List<LocalDate> dates = ours.stream().map(ReportingDuty::reportDate).distinct().sorted(Comparator.reverseOrder()).toList();
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        List<Task> all = statuses.tasks(
                of.id(), ours::contains, today, section -> settings.sectionNames().getOrDefault(section, Wording.of(section)));
        List<TasksView.Waiting> waiting = waiting(of, all);
        Optional<LocalDate> shown = date.filter(dates::contains)
                .or(() -> waiting.stream().findFirst().map(TasksView.Waiting::date))
                .or(() -> next(ours, today));
        OrganisationTree tree = organisations.at(of.id(), shown.orElse(today));
        List<Task> tasks = all.stream().filter(task -> shown.filter(task.duty().reportDate()::equals).isPresent()).toList();
        return new TasksView(
                tabs, of.key(), dates, shown, waiting.stream().filter(round -> shown.filter(round.date()::equals).isEmpty()).toList(), today, tasks,
                code -> tree.find(code).map(Unit::name).orElseGet(() -> Wording.of(code)),
                shown.map(day -> beside.of(frame, of, day, tasks, tree)).orElse(Beside.Found.NOTHING));
    }

    /** Rounds with something that can still be written, the nearest deadline first: what is late comes before the rest. */
    private List<TasksView.Waiting> waiting(Municipality of, List<Task> tasks) {
        Map<ReportingDuty, List<Task>> open = tasks.stream()
                .filter(task -> task.state() != Task.State.DONE)
                .collect(Collectors.groupingBy(Task::duty));
        open.keySet().removeIf(duty -> !reviews.state(of.id(), duty.unit(), duty.reportDate()).isOpen());
        return open.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(task -> task.duty().reportDate()))
                .entrySet().stream()
                .map(round -> TasksView.Waiting.of(round.getKey(), round.getValue()))
                .sorted(Comparator.comparing(TasksView.Waiting::deadline).thenComparing(TasksView.Waiting::date))
                .toList();
    }

    private boolean writes(Frame frame, Municipality of, ReportingDuty duty) {
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        return person.may(Right.WRITE, of.id(), duty.unit(), organisations.at(of.id(), duty.reportDate()));
    }

    /** The round whose deadline comes next, else the latest. */
    private static Optional<LocalDate> next(List<ReportingDuty> duties, LocalDate today) {
        return duties.stream()
                .filter(duty -> !duty.deadline().isBefore(today))
                .min(Comparator.comparing(ReportingDuty::deadline))
                .or(() -> duties.stream().max(Comparator.comparing(ReportingDuty::deadline)))
                .map(ReportingDuty::reportDate);
    }
}
