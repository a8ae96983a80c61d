package fi.toteuma.web.internal.rounds;

import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.period.Rounds;
import fi.toteuma.web.internal.rounds.RoundForm.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills the form of a round: with the round as it is, or with the next one as the last one of its kind was. */
@Component
class RoundForms {

    private static final int QUARTER = 3;
    private static final int USUAL_DAYS = 21;

    private final Rounds rounds;
    private final Organisations organisations;

    RoundForms(Rounds rounds, Organisations organisations) {
        this.rounds = rounds;
        this.organisations = organisations;
    }

    /** The round of a report date; empty where there is none. */
    Optional<RoundForm> of(Municipality of, LocalDate date) {
        List<ReportingDuty> duties = rounds.duties(of.id()).stream().filter(duty -> duty.reportDate().equals(date)).toList();
        return duties.isEmpty() ? Optional.empty() : Optional.of(form(of, false, date, commonDeadline(duties), duties));
    }

    /** The round after the last one: at the next end of a quarter, its units asked what they were asked the last time at such a date. */
    RoundForm next(Municipality of, LocalDate today) {
        List<ReportingDuty> all = rounds.duties(of.id());
        LocalDate last = all.stream().map(ReportingDuty::reportDate).max(Comparator.naturalOrder()).orElse(today.minusMonths(QUARTER));
        LocalDate date = quarterAfter(last);
        List<ReportingDuty> model = lastOf(all, duty -> isYearsEnd(duty.reportDate()) == isYearsEnd(date));
        List<ReportingDuty> before = model.isEmpty() ? lastOf(all, duty -> true) : model;
        long days = before.isEmpty() ? USUAL_DAYS : ChronoUnit.DAYS.between(before.getFirst().reportDate(), commonDeadline(before));
        return form(of, true, date, date.plusDays(days), before);
    }

    private RoundForm form(Municipality of, boolean isNew, LocalDate date, LocalDate deadline, List<ReportingDuty> duties) {
        Map<String, ReportingDuty> byUnit = duties.stream().collect(Collectors.toMap(ReportingDuty::unit, duty -> duty, (one, other) -> one));
        Set<String> asked = rounds.duties(of.id()).stream().map(ReportingDuty::unit).collect(Collectors.toSet());
        OrganisationTree tree = organisations.at(of.id(), date);
        List<Row> rows = tree.roots().stream()
                .flatMap(root -> tree.subtree(root).stream())
                .distinct()
                .map(tree::unit)
                .map(unit -> row(unit, Optional.ofNullable(byUnit.get(unit.code())), isNew, deadline))
                .toList();
        int year = isNew || duties.isEmpty() ? date.getYear() : duties.getFirst().year();
        return new RoundForm(
                of.key(), isNew, date.toString(), String.valueOf(year), deadline.toString(),
                rows.stream().filter(row -> asked.contains(row.unit())).toList(),
                rows.stream().filter(row -> !asked.contains(row.unit())).toList(), List.of(), List.of());
    }

    /** A deadline of its own isn't carried to another round: only the common one is counted on. */
    private static Row row(Unit unit, Optional<ReportingDuty> duty, boolean isNew, LocalDate common) {
        return new Row(
                unit.code(), unit.name(), duty.map(ReportingDuty::parts).map(Set::<Part>copyOf).orElse(Set.of()),
                duty.filter(one -> !isNew && !one.deadline().equals(common)).map(one -> one.deadline().toString()).orElse(""),
                duty.map(ReportingDuty::responsible).orElse(""));
    }

    /** The deadline that most of the duties have; of two as common ones the later. */
    private static LocalDate commonDeadline(List<ReportingDuty> duties) {
        return duties.stream()
                .collect(Collectors.groupingBy(ReportingDuty::deadline, Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.<LocalDate, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static List<ReportingDuty> lastOf(List<ReportingDuty> all, Predicate<ReportingDuty> which) {
        Optional<LocalDate> last = all.stream().filter(which).map(ReportingDuty::reportDate).max(Comparator.naturalOrder());
        return all.stream().filter(duty -> last.filter(duty.reportDate()::equals).isPresent()).toList();
    }

    private static LocalDate quarterAfter(LocalDate day) {
        YearMonth month = YearMonth.from(day).plusMonths(1);
        return month.plusMonths((QUARTER - month.getMonthValue() % QUARTER) % QUARTER).atEndOfMonth();
    }

    private static boolean isYearsEnd(LocalDate date) {
        return date.equals(LocalDate.of(date.getYear(), 12, 31));
    }
}
