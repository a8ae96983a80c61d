package fi.toteuma.web.internal.rounds;

import fi.toteuma.imports.CarryForward;
import fi.toteuma.imports.CarryOutcome;
import fi.toteuma.imports.CarryOutcome.Carried;
import fi.toteuma.imports.CarryOutcome.CarriedFile;
import fi.toteuma.imports.CarryOutcome.Left;
import fi.toteuma.imports.Problem;
import fi.toteuma.period.ReportingDuty.Part;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carrying forward: what is asked, and what came or would come of it.
 *
 * @param dates report dates of the rounds, the earlier first
 * @param isKept whether it was done; else it was only shown
 */
public record CarryView(String municipality, List<LocalDate> dates, Asked asked, Optional<CarryOutcome> outcome, boolean isKept) {

    /** @param years whether goals and risks are carried to another year; else a round's reporting is copied */
    public record Asked(boolean years, Optional<LocalDate> from, Optional<LocalDate> to, Set<Part> parts) {}

    /** Years that the rounds are of and the one after them, a day of each; the earlier first. */
    public List<LocalDate> years() {
        if (dates.isEmpty()) {
            return List.of();
        }
        int last = dates.getLast().getYear() + 1;
        return Stream.concat(dates.stream().map(date -> Year.of(date.getYear())), Stream.of(Year.of(last)))
                .distinct()
                .map(year -> year.atDay(1))
                .toList();
    }

    /** What can be asked for, in order. */
    public List<Part> parts(boolean ofYears) {
        return (ofYears ? CarryForward.partsByYear() : CarryForward.partsByDate()).stream().sorted().toList();
    }

    /** What was asked; where nothing was, from the last but one to the last. */
    public boolean isFrom(boolean years, List<LocalDate> days, LocalDate day) {
        return asked.years() == years && asked.from().isPresent() ? asked.from().get().equals(day) : days.indexOf(day) == Math.max(0, days.size() - 2);
    }

    public boolean isTo(boolean years, List<LocalDate> days, LocalDate day) {
        return asked.years() == years && asked.to().isPresent() ? asked.to().get().equals(day) : day.equals(days.getLast());
    }

    public Optional<Carried> carried() {
        return outcome.filter(Carried.class::isInstance).map(Carried.class::cast);
    }

    public List<Problem> problems() {
        return outcome.filter(CarryOutcome.Refused.class::isInstance)
                .map(refused -> ((CarryOutcome.Refused) refused).problems().shown())
                .orElse(List.of());
    }

    /** Whether there is something to do that was only shown so far. */
    public boolean isToBeDone() {
        return !isKept && carried().filter(one -> !one.files().isEmpty()).isPresent();
    }

    /** Numbers of the imports, the last first: in this order they can be taken back. */
    public List<Long> changes() {
        return carried().stream().flatMap(one -> one.files().reversed().stream()).map(CarriedFile::batch).flatMap(Optional::stream).toList();
    }

    /** What stays where it was, by why. */
    public Map<CarryOutcome.Reason, List<String>> left() {
        return carried().stream()
                .flatMap(one -> one.left().stream())
                .collect(Collectors.groupingBy(Left::reason, TreeMap::new, Collectors.mapping(Left::key, Collectors.toList())));
    }

    public String page() {
        return "/rounds/" + municipality + "/carry";
    }
}
