package fi.toteuma.web.internal.years;

import fi.toteuma.additions.AddedDocuments;
import fi.toteuma.additions.NextDocument;
import fi.toteuma.budget.BudgetApprovals;
import fi.toteuma.finance.Figures;
import fi.toteuma.goals.Goals;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.Periods;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.Rounds;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Standing;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.years.YearsView.Doc;
import fi.toteuma.web.internal.years.YearsView.Next;
import fi.toteuma.web.internal.years.YearsView.Round;
import fi.toteuma.web.internal.years.YearsView.Year;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a municipality has of each year. */
@Component
class YearsOf {

    private final Municipalities municipalities;
    private final Reports reports;
    private final Publishing publishing;
    private final BudgetApprovals budgets;
    private final Goals goals;
    private final Figures figures;
    private final Periods periods;
    private final Rounds rounds;
    private final AddedDocuments added;
    private final Clock clock;

    YearsOf(
            Municipalities municipalities, Reports reports, Publishing publishing, BudgetApprovals budgets, Goals goals, Figures figures,
            Periods periods, Rounds rounds, AddedDocuments added, Clock clock) {
        this.municipalities = municipalities;
        this.reports = reports;
        this.publishing = publishing;
        this.budgets = budgets;
        this.goals = goals;
        this.figures = figures;
        this.periods = periods;
        this.rounds = rounds;
        this.added = added;
        this.clock = clock;
    }

    /** The latest first: every year that has something, and the one at hand. */
    List<Year> of(Municipality of) {
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.add(LocalDate.now(clock).getYear());
        years.addAll(budgets.years(of.id()));
        years.addAll(goals.years(of.id()));
        rounds.duties(of.id()).forEach(duty -> years.add(duty.year()));
        settings.documents().forEach(order -> years.add(order.year()));
        Map<String, Listing> listings = reports.all().stream()
                .filter(listing -> listing.municipality().equals(of.key()))
                .collect(Collectors.toMap(Listing::key, Function.identity()));
        Set<String> here = added.keys(of.id());
        NextDocument next = new NextDocument(settings, municipalities.files(of.id()));
        return years.stream().map(year -> year(of, year, settings, listings, here, next)).toList();
    }

    private Year year(
            Municipality of, int year, MunicipalitySettings settings, Map<String, Listing> listings, Set<String> here, NextDocument next) {
        LocalDate end = LocalDate.of(year, 12, 31);
        List<Doc> documents = settings.documents().stream()
                .filter(order -> order.year() == year)
                .map(order -> document(of, order, listings, here))
                .toList();
        List<Next> missing = settings.documents().stream()
                .filter(order -> order.year() == year - 1 && next.counterpart(order, year).isEmpty())
                .flatMap(order -> Optional.ofNullable(listings.get(order.key())).stream())
                .map(listing -> new Next(listing.key(), listing.title(), listing.unit(), listing.language()))
                .toList();
        return new Year(
                year, budgets.years(of.id()).contains(year), Optional.ofNullable(figures.ledgerState(of.id(), end).through()),
                periods.closedMonths(of.id(), year).size(), goals.of(of.id(), year, end).size(), rounds(of.id(), year), documents, missing);
    }

    private Doc document(Municipality of, DocumentOrder order, Map<String, Listing> listings, Set<String> here) {
        Standing standing = publishing.of(of.key(), order.key());
        Listing listing = listings.get(order.key());
        return new Doc(
                order.key(), listing.title(), listing.unit(), listing.language(), listing.sets().getFirst(), standing.state(), standing.version(),
                here.contains(order.key()), here.contains(order.key()) && added.isUntouched(of.key(), order.key()),
                here.contains(order.key()) && !added.isFrozen(of.key(), order.key()));
    }

    private List<Round> rounds(MunicipalityId of, int year) {
        Set<LocalDate> locked = rounds.locked(of);
        return rounds.duties(of).stream()
                .filter(duty -> duty.year() == year)
                .collect(Collectors.groupingBy(ReportingDuty::reportDate))
                .entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(round -> new Round(
                        round.getKey(), round.getValue().stream().map(ReportingDuty::deadline).max(Comparator.naturalOrder()).orElseThrow(),
                        locked.contains(round.getKey())))
                .toList();
    }
}
