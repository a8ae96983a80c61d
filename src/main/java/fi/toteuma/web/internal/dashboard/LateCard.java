package fi.toteuma.web.internal.dashboard;

import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Unit;
import fi.toteuma.rounds.Task;
import fi.toteuma.rounds.Task.State;
import fi.toteuma.web.internal.page.Words;
import fi.toteuma.web.internal.tasks.WriteAddress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the unit and those below it still have to tell, the latest first.
 *
 * @param open all that isn't done
 * @param writes whether the reader may tell it
 */
public record LateCard(List<Task> open, Choice choice, LocalDate today, Predicate<Task> writes, Words words) {

    private static final int SHOWN = 5;

    static LateCard of(List<Task> tasks, Choice choice, LocalDate today, Predicate<Task> writes, Words words) {
        List<Task> open = tasks.stream()
                .filter(task -> task.state() != State.DONE)
                .sorted(Comparator.comparing((Task task) -> task.duty().deadline()))
                .toList();
        return new LateCard(open, choice, today, writes, words);
    }

    public String title() {
        return open.isEmpty() ? words.of("dashboard.late.none") : words.of("dashboard.late.title", late(), open.size() - late());
    }

    public long late() {
        return open.stream().filter(task -> task.daysLate() > 0).count();
    }

    public List<Task> first() {
        return open.stream().limit(SHOWN).toList();
    }

    public int others() {
        return Math.max(0, open.size() - SHOWN);
    }

    public String municipality() {
        return choice.municipality().key();
    }

    /** The unit that has to tell it, where that is one below the unit shown. */
    public Optional<Wording> unitBelow(Task task) {
        return choice.tree().find(task.duty().unit()).filter(unit -> !unit.code().equals(choice.unit())).map(Unit::name);
    }

    /** Days since the deadline, or until it. */
    public String days(Task task) {
        return task.daysLate() > 0
                ? words.of("dashboard.late.days", task.daysLate())
                : words.of("dashboard.late.left", ChronoUnit.DAYS.between(today, task.duty().deadline()));
    }

    /** Where it is told; null where that is another's to do. */
    public @Nullable String page(Task task) {
        return writes.test(task)
                ? new WriteAddress(municipality(), task.duty().reportDate(), task.duty().unit(), task.part(), task.key()).page()
                : null;
    }
}
