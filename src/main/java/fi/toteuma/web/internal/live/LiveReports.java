package fi.toteuma.web.internal.live;

import fi.toteuma.document.Document;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Standing;
import fi.toteuma.publishing.State;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Made;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.page.NoSuchPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds reports as they stand, and what units have to tell in them. */
@Component
class LiveReports {

    private static final Set<State> FROZEN = EnumSet.of(State.ON_AGENDA, State.DECIDED, State.PUBLISHED);

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Reports reports;
    private final Shelf shelf;
    private final Publishing publishing;
    private final FrozenReports frozen;
    private final RoundStatuses statuses;
    private final Clock clock;

    LiveReports(
            Municipalities municipalities, Organisations organisations, Reports reports, Shelf shelf, Publishing publishing, FrozenReports frozen,
            RoundStatuses statuses, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.reports = reports;
        this.shelf = shelf;
        this.publishing = publishing;
        this.frozen = frozen;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** @throws NoSuchPage if there is no such report */
    LiveReport of(DocumentAddress address) {
        Municipality municipality = municipalities.find(address.municipality()).orElseThrow(() -> new NoSuchPage("no such municipality"));
        Listing listing = reports.all().stream()
                .filter(each -> each.municipality().equals(address.municipality()) && each.key().equals(address.key()))
                .filter(each -> each.sets().contains(address.set()))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such document"));
        Standing standing = publishing.of(address.municipality(), address.key());
        Optional<FrozenReport> version = Optional.of(standing)
                .filter(now -> FROZEN.contains(now.state()))
                .flatMap(now -> frozen.find(address.municipality(), address.key(), now.version()));
        // a model that another program kept can't be read: the draft is shown, and nobody writes on it
        Optional<Document> kept = version.flatMap(one -> frozen.model(one, address.key()));
        return new LiveReport(
                new LiveAddress(address), municipality, listing, organisations.at(municipality.id(), listing.asOf()), standing, version,
                kept.map(Made::new).orElseGet(() -> shelf.document(address)));
    }

    /** Everything that units have to tell at the report's date. */
    List<Task> tasks(LiveReport report) {
        MunicipalitySettings settings = MunicipalitySettings.parse(report.municipality().key(), report.municipality().settings());
        return statuses.tasks(
                report.municipality().id(), duty -> duty.reportDate().equals(report.listing().asOf()), LocalDate.now(clock),
                section -> settings.sectionNames().getOrDefault(section, Wording.of(section)));
    }
}
