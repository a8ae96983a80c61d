package fi.toteuma.web.internal.tasks;

import fi.toteuma.kernel.Wording;
import fi.toteuma.rounds.Task;
import fi.toteuma.rounds.Task.State;
import fi.toteuma.web.internal.page.MunicipalityTab;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is still to tell in one round.
 *
 * @param current key of the municipality; empty where there is none
 * @param dates of the rounds there are, the latest first
 * @param date of the round that is shown
 * @param others rounds that wait too, the most urgent first
 * @param units names of units by code
 * @param beside what stands beside the tasks
 */
public record TasksView(
        List<MunicipalityTab> municipalities, String current, List<LocalDate> dates, Optional<LocalDate> date, List<Waiting> others,
        LocalDate today, List<Task> tasks, Function<String, Wording> units, Beside.Found beside) {

    /**
     * A round in which something can still be written.
     *
     * @param deadline the first one of what isn't done
     * @param open how much isn't done
     * @param late how much of that is late
     */
    public record Waiting(LocalDate date, LocalDate deadline, long open, long late) {

        static Waiting of(LocalDate date, List<Task> tasks) {
            return new Waiting(
                    date, tasks.stream().map(task -> task.duty().deadline()).min(Comparator.naturalOrder()).orElseThrow(), tasks.size(),
                    tasks.stream().filter(task -> task.daysLate() > 0).count());
        }
    }

    static TasksView nothing(List<MunicipalityTab> municipalities, LocalDate today) {
        return new TasksView(municipalities, "", List.of(), Optional.empty(), List.of(), today, List.of(), Wording::of, Beside.Found.NOTHING);
    }

    public long count(State state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }

    public long open() {
        return tasks.size() - count(State.DONE);
    }

    public long late() {
        return tasks.stream().filter(task -> task.daysLate() > 0).count();
    }

    /** Late ones first, then what was begun. */
    public Map<String, List<Task>> openByUnit() {
        return tasks.stream()
                .filter(task -> task.state() != State.DONE)
                .sorted(Comparator.comparing(Task::daysLate).reversed())
                .collect(Collectors.groupingBy(task -> task.duty().unit(), LinkedHashMap::new, Collectors.toList()));
    }

    public List<Task> done() {
        return tasks.stream().filter(task -> task.state() == State.DONE).toList();
    }

    public boolean hasSeveralUnits() {
        return tasks.stream().map(task -> task.duty().unit()).distinct().count() > 1;
    }

    public Hint hint(Task task) {
        return beside.hints().getOrDefault(task, Hint.NOTHING);
    }

    public UnitPart part(String unit) {
        return beside.parts().stream().filter(part -> part.address().unit().equals(unit)).findFirst().orElseThrow();
    }

    /** Parts in which nothing is left to do but to send them on. */
    public List<UnitPart> ready() {
        Set<String> open = openByUnit().keySet();
        return beside.parts().stream().filter(part -> !open.contains(part.address().unit())).toList();
    }

    /** Parts that were sent back, or that somebody said something about. */
    public List<UnitPart> said() {
        return beside.parts().stream().filter(part -> part.returned().isPresent() || !part.open().isEmpty()).toList();
    }

    public Wording unit(String code) {
        return units.apply(code);
    }

    public String page(Task task) {
        return WriteAddress.of(current, task).page();
    }

    public String round(LocalDate other) {
        return "/tasks?municipality=" + current + "&date=" + other;
    }

    /** How much of the whole, in per cent, for the bar. */
    public long share(long count) {
        return tasks.isEmpty() ? 0 : Math.round(100.0 * count / tasks.size());
    }
}
