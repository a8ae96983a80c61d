package fi.toteuma.web.internal.dashboard;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.finance.Figures;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.reporting.ReportSubject;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a reader may choose, and what they are shown where they chose nothing: the latest report on what they may read. */
@Component
class Choices {

    private final Organisations organisations;
    private final Figures figures;

    Choices(Organisations organisations, Figures figures) {
        this.organisations = organisations;
        this.figures = figures;
    }

    /**
     * @param unit a unit of any day; where it isn't there on the month's last day, another one is shown
     * @return empty where the municipality reports on nothing, or the reader may read no unit of that day
     * @throws NoSuchPage if there never was such a unit, or the month can't be chosen
     * @throws NotAllowed if the unit isn't theirs to read
     */
    Optional<Choice> of(Frame frame, Municipality of, Optional<String> unit, Optional<YearMonth> month) {
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        List<DocumentOrder> reports = reports(settings);
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Organisation organisation = organisations.of(of.id());
        unit.filter(code -> organisation.versions().stream().noneMatch(version -> version.code().equals(code))).ifPresent(code -> {
            throw new NoSuchPage("no such unit");
        });
        List<YearMonth> months = months(of, reports);
        YearMonth shown = month.orElseGet(() -> latest(frame, of, organisation, reports));
        if (!months.contains(shown)) {
            throw new NoSuchPage("no such month");
        }
        OrganisationTree tree = organisation.at(shown.atEndOfMonth());
        Predicate<String> readable = code -> reads(frame, of, code, tree);
        if (unit.isPresent() && tree.find(unit.get()).isPresent() && !readable.test(unit.get())) {
            throw new NotAllowed("unit " + unit.get());
        }
        List<Unit> units = tree.roots().stream().flatMap(root -> tree.subtree(root).stream()).filter(readable).map(tree::unit).toList();
        return unit.filter(code -> tree.find(code).isPresent())
                .or(() -> reported(reports, shown.atEndOfMonth(), readable, tree))
                .or(() -> units.stream().map(Unit::code).findFirst())
                .map(code -> new Choice(of, settings, reports, tree, units, code, unit.orElse(code), months, shown));
    }

    /**
     * A unit in the latest month that is booked up to a day of the same year.
     *
     * @return empty where there is no such month, or no such unit in it that is the reader's to read
     */
    Optional<Choice> latest(Frame frame, Municipality of, String unit, LocalDate by) {
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        List<DocumentOrder> reports = reports(settings);
        return Optional.ofNullable(figures.ledgerState(of.id(), by).through())
                .filter(month -> !reports.isEmpty())
                .flatMap(month -> {
                    OrganisationTree tree = organisations.of(of.id()).at(month.atEndOfMonth());
                    return tree.find(unit)
                            .filter(found -> reads(frame, of, unit, tree))
                            .map(found -> new Choice(of, settings, reports, tree, List.of(found), unit, unit, List.of(month), month));
                });
    }

    /** What the municipality reports on, the latest first. */
    private static List<DocumentOrder> reports(MunicipalitySettings settings) {
        return settings.documents().stream()
                .filter(Choices::isOnActuals)
                .sorted(Comparator.comparing(DocumentOrder::treeDate).reversed())
                .toList();
    }

    /** A plan is made before its year, and says nothing of what has happened; without an income statement there is nothing to add up. */
    private static boolean isOnActuals(DocumentOrder order) {
        return YearMonth.from(order.treeDate()).equals(order.lastMonth()) && order.schemes().containsKey(ReportSubject.STATEMENT);
    }

    private YearMonth latest(Frame frame, Municipality of, Organisation organisation, List<DocumentOrder> reports) {
        return reports.stream()
                .filter(report -> reads(frame, of, report.unit(), organisation.at(report.treeDate())))
                .findFirst()
                .orElse(reports.getFirst())
                .lastMonth();
    }

    /** Months that are reported on, and those of the same years that the ledger holds. */
    private List<YearMonth> months(Municipality of, List<DocumentOrder> reports) {
        Stream<YearMonth> booked = reports.stream().map(DocumentOrder::year).distinct().flatMap(year -> {
            YearMonth last = figures.ledgerState(of.id(), LocalDate.of(year, 12, 31)).through();
            return IntStream.rangeClosed(1, last == null ? 0 : last.getMonthValue()).mapToObj(month -> YearMonth.of(year, month));
        });
        return Stream.concat(booked, reports.stream().map(DocumentOrder::lastMonth)).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** The unit of that day's report, else of the report nearest to it. */
    private static Optional<String> reported(List<DocumentOrder> reports, LocalDate day, Predicate<String> readable, OrganisationTree tree) {
        return reports.stream()
                .sorted(Comparator.comparing(report -> Math.abs(report.treeDate().toEpochDay() - day.toEpochDay())))
                .map(DocumentOrder::unit)
                .filter(code -> tree.find(code).isPresent() && readable.test(code))
                .findFirst();
    }

    private static boolean reads(Frame frame, Municipality of, String unit, OrganisationTree tree) {
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        return person.may(Right.READ, of.id(), unit, tree);
    }
}
