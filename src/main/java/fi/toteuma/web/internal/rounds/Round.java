package fi.toteuma.web.internal.rounds;

import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.rounds.PartStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reporting round: the duties of one report date.
 *
 * @param parts those that anybody has to report, in their order: a column each
 */
public record Round(LocalDate reportDate, List<Part> parts, List<Row> rows, LocalDate today) {

    /** What misses something first, by deadline; then what is done, the latest first. */
    static final Comparator<Round> URGENT_FIRST = Comparator.comparing(Round::isDone)
            .thenComparing((one, other) -> one.isDone()
                    ? other.reportDate().compareTo(one.reportDate())
                    : one.deadline().compareTo(other.deadline()));

    /** What a unit has to report. */
    public record Row(Wording unit, ReportingDuty duty, List<PartStatus> statuses) {

        /** Null where the part isn't the unit's to report. */
        public @Nullable PartStatus status(Part part) {
            return statuses.stream().filter(status -> status.part() == part).findFirst().orElse(null);
        }
    }

    /** How far a part is: as a word, and as a box that is outlined, hatched or solid. */
    public enum State {
        MISSING,
        BEGUN,
        DONE;

        public static State of(PartStatus status) {
            if (status.isDone()) {
                return DONE;
            }
            return status.told() > 0 ? BEGUN : MISSING;
        }
    }

    static Round of(LocalDate reportDate, List<PartStatus> statuses, Function<PartStatus, Wording> names, LocalDate today) {
        List<Row> rows = statuses.stream()
                .collect(Collectors.groupingBy(PartStatus::duty, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(duty -> new Row(names.apply(duty.getValue().getFirst()), duty.getKey(), duty.getValue()))
                .toList();
        return new Round(reportDate, statuses.stream().map(PartStatus::part).distinct().sorted().toList(), rows, today);
    }

    public long count(State state) {
        return statuses().filter(status -> State.of(status) == state).count();
    }

    /** How many parts aren't done. */
    public long missing() {
        return statuses().filter(status -> !status.isDone()).count();
    }

    /** How many of them should have been. */
    public long late() {
        return statuses().filter(status -> status.daysLate() > 0).count();
    }

    public boolean isDone() {
        return missing() == 0;
    }

    /** The first day on which something that isn't done has to be; the last day of all where everything is. */
    public LocalDate deadline() {
        Optional<LocalDate> first = statuses()
                .filter(status -> !status.isDone())
                .map(status -> status.duty().deadline())
                .min(Comparator.naturalOrder());
        return first.orElseGet(() -> rows.stream().map(row -> row.duty().deadline()).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** Days from today to the deadline; below zero once it has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, deadline());
    }

    /** Whether units have different deadlines, so that each must be told its own. */
    public boolean hasSeveralDeadlines() {
        return rows.stream().map(row -> row.duty().deadline()).distinct().count() > 1;
    }

    private Stream<PartStatus> statuses() {
        return rows.stream().flatMap(row -> row.statuses().stream());
    }
}
