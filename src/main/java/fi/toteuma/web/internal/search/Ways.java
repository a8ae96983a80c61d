package fi.toteuma.web.internal.search;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Unit;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.rounds.Task;
import fi.toteuma.search.Hit;
import fi.toteuma.search.Kind;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.tasks.WriteAddress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where what was found in one municipality can be written, or else read.
 *
 * @param duties of all its rounds
 * @param tasks of the round of a report date
 * @param listings of the documents that can be made, all of them the municipality's
 */
record Ways(
        Municipality of, MunicipalitySettings settings, Organisation organisation, List<ReportingDuty> duties, Function<LocalDate, List<Task>> tasks,
        List<Listing> listings, Person person, LocalDate today) {

    private static final Map<Kind, Part> PARTS = Map.of(
            Kind.GOAL, Part.GOALS, Kind.MEASURE, Part.GOALS, Kind.FOLLOW_UP, Part.GOALS, Kind.RISK, Part.RISKS, Kind.ASSESSMENT, Part.RISKS,
            Kind.PROJECT, Part.PROJECTS, Kind.PROJECT_STATE, Part.PROJECTS, Kind.INVESTMENT_STATE, Part.INVESTMENTS, Kind.TEXT, Part.TEXTS,
            Kind.KEY_FIGURE, Part.KEY_FIGURES);

    Optional<Way> of(Hit hit) {
        return writing(hit).or(() -> reading(hit));
    }

    /** The name of a unit on the day that a hit is of, else its latest name. */
    Wording unit(Hit hit) {
        String code = hit.unit().orElseThrow();
        LocalDate day = hit.day().or(() -> hit.year().stream().mapToObj(year -> LocalDate.of(year, 12, 31)).findFirst()).orElse(today);
        return organisation.at(day).find(code).map(Unit::name)
                .or(() -> organisation.versions().stream()
                        .filter(version -> version.code().equals(code))
                        .max(Comparator.comparing(version -> version.period().from()))
                        .map(UnitVersion::name))
                .orElseGet(() -> Wording.of(code));
    }

    private Optional<Way> writing(Hit hit) {
        Part part = PARTS.get(hit.kind());
        if (part == null || hit.unit().isEmpty()) {
            return Optional.empty();
        }
        return duties.stream()
                .filter(duty -> duty.unit().equals(hit.unit().get()) && duty.parts().contains(part) && isOf(duty, hit))
                .filter(duty -> person.may(Right.WRITE, of.id(), duty.unit(), organisation.at(duty.reportDate())))
                .sorted(Comparator.comparing(ReportingDuty::reportDate).reversed())
                .flatMap(duty -> tasks.apply(duty.reportDate()).stream()
                        .filter(task -> task.duty().equals(duty) && task.part() == part && task.key().equals(hit.code())))
                .findFirst()
                .map(task -> new WriteAddress(of.key(), task.duty().reportDate(), task.duty().unit(), part, task.key()).page())
                .map(page -> new Way(page, true, Optional.empty(), Language.FI));
    }

    private static boolean isOf(ReportingDuty duty, Hit hit) {
        return hit.day().map(day -> day.equals(duty.reportDate()))
                .orElseGet(() -> hit.year().isEmpty() || hit.year().getAsInt() == duty.year());
    }

    /** The document that shows it: of its own day, else of its year from that day on, else the latest that has its unit. */
    private Optional<Way> reading(Hit hit) {
        Map<String, Listing> made = new HashMap<>();
        listings.forEach(listing -> made.put(listing.key(), listing));
        return settings.documents().stream()
                .filter(order -> made.containsKey(order.key()) && shows(order, hit))
                .min(Comparator.comparing((DocumentOrder order) -> distance(order, hit))
                        .thenComparing(DocumentOrder::treeDate, Comparator.reverseOrder()))
                .map(order -> made.get(order.key()))
                .map(listing -> {
                    String set = listing.sets().getFirst();
                    DocumentAddress address = new DocumentAddress(of.key(), listing.key(), set);
                    String page = hit.kind() == Kind.ACCOUNT ? address.tables() : address.page();
                    return new Way(page, false, Optional.of(listing.title(set)), listing.language());
                });
    }

    private boolean shows(DocumentOrder order, Hit hit) {
        if (hit.unit().isEmpty()) {
            return true;
        }
        OrganisationTree tree = organisation.at(order.treeDate());
        return tree.find(order.unit()).isPresent() && tree.subtree(order.unit()).contains(hit.unit().get());
    }

    /** Smaller is closer. */
    private static int distance(DocumentOrder order, Hit hit) {
        Optional<LocalDate> day = hit.kind() == Kind.UNIT ? Optional.empty() : hit.day();
        if (day.isPresent()) {
            return day.get().equals(order.treeDate()) ? 0
                    : day.get().getYear() == order.year() && !order.treeDate().isBefore(day.get()) ? 1
                    : day.get().getYear() == order.year() ? 2 : 3;
        }
        return hit.year().isEmpty() || hit.year().getAsInt() == order.year() ? 0 : 3;
    }
}
