package fi.toteuma.reminders.internal;

import static java.util.stream.Collectors.groupingBy;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.period.Rounds;
import fi.toteuma.reminders.Late;
import fi.toteuma.reminders.Late.Missing;
import fi.toteuma.review.Reviews;
import fi.toteuma.rounds.PartStatus;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds units that miss something and can still tell it, and who writes for them. */
@Component
class LateParts {

    private final RoundStatuses statuses;
    private final Rounds rounds;
    private final Organisations organisations;
    private final Reviews reviews;
    private final People people;

    LateParts(RoundStatuses statuses, Rounds rounds, Organisations organisations, Reviews reviews, People people) {
        this.rounds = rounds;
        this.statuses = statuses;
        this.organisations = organisations;
        this.reviews = reviews;
        this.people = people;
    }

    /** @param which duties to look at */
    List<Late> of(Municipality of, Predicate<ReportingDuty> which, LocalDate today) {
        Set<LocalDate> locked = rounds.locked(of.id());
        Map<ReportingDuty, List<Missing>> missing = missing(of.id(), duty -> which.test(duty) && !locked.contains(duty.reportDate()), today);
        Map<LocalDate, OrganisationTree> trees = new LinkedHashMap<>();
        List<Person> everybody = people.all();
        List<Late> late = new ArrayList<>();
        missing.forEach((duty, parts) -> {
            if (reviews.state(of.id(), duty.unit(), duty.reportDate()).isOpen()) {
                OrganisationTree tree = trees.computeIfAbsent(duty.reportDate(), day -> organisations.at(of.id(), day));
                late.add(new Late(
                        duty, tree.find(duty.unit()).map(Unit::name).orElseGet(() -> Wording.of(duty.unit())), parts,
                        writers(everybody, of.id(), duty.unit(), tree), ChronoUnit.DAYS.between(duty.deadline(), today)));
            }
        });
        return late;
    }

    /** What isn't told yet; a part can miss something without a single thing being known of it. */
    private Map<ReportingDuty, List<Missing>> missing(MunicipalityId of, Predicate<ReportingDuty> which, LocalDate today) {
        Map<ReportingDuty, Map<Part, List<Task>>> tasks = statuses.tasks(of, which, today, Wording::of).stream()
                .filter(task -> task.state() != Task.State.DONE)
                .collect(groupingBy(Task::duty, groupingBy(Task::part)));
        Map<ReportingDuty, List<Missing>> missing = new LinkedHashMap<>();
        for (PartStatus status : statuses.of(of, which, today)) {
            List<Task> open = tasks.getOrDefault(status.duty(), Map.of()).getOrDefault(status.part(), List.of());
            if (!open.isEmpty() || !status.isDone()) {
                missing.computeIfAbsent(status.duty(), duty -> new ArrayList<>())
                        .add(new Missing(status.part(), Math.max(1, open.size()), open.stream().map(Task::key).findFirst()));
            }
        }
        return missing;
    }

    /** Whoever answers for the unit itself, else for the nearest one above it, else for the whole municipality. */
    static List<Person> writers(List<Person> everybody, MunicipalityId of, String unit, OrganisationTree tree) {
        for (Unit over : tree.path(unit).reversed()) {
            List<Person> found = writing(everybody, of, Optional.of(over.code()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return writing(everybody, of, Optional.empty());
    }

    private static List<Person> writing(List<Person> everybody, MunicipalityId of, Optional<String> unit) {
        return everybody.stream()
                .filter(Person::active)
                .filter(person -> person.grants().stream().anyMatch(grant -> isOver(grant, of, unit)))
                .toList();
    }

    private static boolean isOver(Grant grant, MunicipalityId of, Optional<String> unit) {
        return grant.role() == Role.MANAGER && grant.unit().equals(unit) && grant.municipality().map(of::equals).orElse(true);
    }
}
