package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.Goals;
import fi.toteuma.goals.StatusProposal;
import fi.toteuma.imports.Edits;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.reporting.PrintedProse;
import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.review.Reviews;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.Risks;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a page to write on is about: its task, its fields, what stands in them and what stood there the last time. */
@Component
public class Writing {

    private final Organisations organisations;
    private final RoundStatuses statuses;
    private final Goals goals;
    private final Risks risks;
    private final Edits edits;
    private final Reviews reviews;
    private final PrintedProse prose;
    private final Clock clock;

    Writing(
            Organisations organisations, RoundStatuses statuses, Goals goals, Risks risks, Edits edits, Reviews reviews, PrintedProse prose,
            Clock clock) {
        this.organisations = organisations;
        this.statuses = statuses;
        this.goals = goals;
        this.risks = risks;
        this.edits = edits;
        this.reviews = reviews;
        this.prose = prose;
        this.clock = clock;
    }

    /** @throws NotAllowed if the person doesn't write for the unit */
    public WriteView view(Municipality of, WriteAddress address, Person person) {
        OrganisationTree tree = organisations.at(of.id(), address.date());
        if (!person.may(Right.WRITE, of.id(), address.unit(), tree)) {
            throw new NotAllowed(person.login() + " " + address.page());
        }
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        List<Task> tasks = statuses.tasks(
                of.id(), duty -> duty.unit().equals(address.unit()) && duty.reportDate().equals(address.date()), LocalDate.now(clock),
                section -> settings.sectionNames().getOrDefault(section, Wording.of(section)));
        Task task = tasks.stream().filter(address::isOf).findFirst().orElseThrow(() -> new NoSuchPage("no such task"));
        List<Sheet> sheets = sheets(of, address, task).stream()
                .map(sheet -> sheet.with(
                        edits.find(of.id(), sheet.kind(), sheet.key()), edits.earlier(of.id(), sheet.kind(), sheet.key(), sheet.dated())))
                .map(sheet -> sheet.reading((day, texts) -> prose.of(of.key(), day, address.unit(), texts)))
                .toList();
        Wording unit = tree.find(address.unit()).map(Unit::name).orElseGet(() -> Wording.of(address.unit()));
        PartState state = reviews.state(of.id(), address.unit(), address.date());
        List<Comment> comments = reviews.comments(of.id(), address.unit(), address.date()).stream()
                .filter(one -> one.isOpen() && one.place().part().equals(address.part().key()) && one.place().item().equals(address.key()))
                .toList();
        return new WriteView(address, unit, task, tasks, sheets, proposal(of, task), state, comments, Desk.of(address), person);
    }

    /** The fields of a task, nothing in them yet. */
    List<Sheet> sheets(Municipality of, WriteAddress address, Task task) {
        Sheets sheets = new Sheets(address, MunicipalitySettings.parse(of.key(), of.settings()));
        return switch (address.part()) {
            case TEXTS -> sheets.text();
            case GOALS -> sheets.goal(goal(of, task));
            case RISKS -> sheets.risk(risk(of, task));
            case PROJECTS -> sheets.project();
            case INVESTMENTS -> sheets.investment();
            case KEY_FIGURES -> sheets.keyFigure();
        };
    }

    private Goal goal(Municipality of, Task task) {
        return goals.of(of.id(), task.duty().year(), task.duty().reportDate()).stream()
                .filter(goal -> goal.code().equals(task.key()))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such goal"));
    }

    private Risk risk(Municipality of, Task task) {
        return risks.of(of.id(), task.duty().year()).stream()
                .filter(risk -> risk.code().equals(task.key()))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such risk"));
    }

    /** What measured values say of a goal; empty where it isn't one, or nothing was measured. */
    private Optional<StatusProposal> proposal(Municipality of, Task task) {
        if (task.part() != Part.GOALS) {
            return Optional.empty();
        }
        return StatusProposal.of(goal(of, task), goals.values(of.id(), task.duty().year(), task.duty().reportDate()));
    }
}
