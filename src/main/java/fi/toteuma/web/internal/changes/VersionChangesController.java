package fi.toteuma.web.internal.changes;

import fi.toteuma.access.Right;
import fi.toteuma.document.Document;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Readings;
import fi.toteuma.publishing.Standing;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.changes.VersionChangesView.Two;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.documents.VersionAddress;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Two versions of one report, side by side. */
@Controller
@Needs(Right.READ)
class VersionChangesController {

    private final Reports reports;
    private final Publishing publishing;
    private final FrozenReports frozen;
    private final Readings readings;
    private final Shelf shelf;

    VersionChangesController(Reports reports, Publishing publishing, FrozenReports frozen, Readings readings, Shelf shelf) {
        this.reports = reports;
        this.publishing = publishing;
        this.frozen = frozen;
        this.readings = readings;
        this.shelf = shelf;
    }

    /** Everything that can be compared of a report. */
    private record Versions(Listing listing, Standing standing, List<FrozenReport> reports) {}

    /**
     * @param from the earlier one; where none is named, the one that the reader has read last before the other, else the published
     *     one, else the one before
     * @param to the later one; where none is named, the draft
     * @param part where its changes go on; where none is named, the beginning of all of them
     * @param skip how many of its changes were shown
     */
    @GetMapping("/versions/{municipality}/{key}/compare")
    @Limited(Limited.Kind.DOCUMENT)
    View compare(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @RequestParam Optional<String> from,
            @RequestParam Optional<String> to, @RequestParam Optional<String> part, @RequestParam(defaultValue = "0") int skip) {
        DocumentAddress named = new DocumentAddress(municipality, key, Reports.MODEL); // nothing but keys reaches a query
        Listing listing = reports.all().stream()
                .filter(each -> each.municipality().equals(named.municipality()) && each.key().equals(named.key()))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such document"));
        Standing standing = publishing.of(municipality, key);
        Versions versions = new Versions(
                listing, standing, standing.history().isEmpty() ? List.of() : frozen.of(municipality, key));
        List<Side.Choice> choices = Stream.concat(
                        versions.reports().stream().map(report -> new Side.Choice(String.valueOf(report.version()), label(frame, versions, report))),
                        Stream.of(new Side.Choice(Side.DRAFT, frame.text("versions.draft.now"))))
                .toList();
        String later = to.orElse(Side.DRAFT);
        Optional<String> earlier = from.or(() -> usual(frame, versions, later));
        Optional<Two> sides = earlier.flatMap(one -> side(frame, versions, one).flatMap(
                before -> side(frame, versions, later).map(after -> Two.of(before, after))));
        return new Page("versionchanges", frame, new VersionChangesView(listing, choices, sides, part.flatMap(VersionChangesView.Part::of), skip));
    }

    private Optional<String> usual(Frame frame, Versions versions, String later) {
        int before = later.matches("\\d{1,6}") ? Integer.parseInt(later) : Integer.MAX_VALUE;
        List<Integer> there = versions.reports().stream().map(FrozenReport::version).filter(version -> version < before).toList();
        List<Integer> read = frame.person() == null
                ? List.of()
                : readings.of(versions.listing().municipality(), versions.listing().key(), frame.person().login());
        return there.stream().filter(read::contains).reduce((one, last) -> last)
                .or(() -> versions.standing().published().filter(there::contains))
                .or(() -> there.stream().reduce((one, last) -> last))
                .map(String::valueOf);
    }

    /** @return empty where this program can't read its model any more */
    private Optional<Side> side(Frame frame, Versions versions, String name) {
        Listing listing = versions.listing();
        if (name.equals(Side.DRAFT)) {
            DocumentAddress draft = new DocumentAddress(listing.municipality(), listing.key(), set(versions));
            return Optional.of(new Side(name, frame.text("versions.draft.now"), draft.page(), shelf.document(draft).document()));
        }
        FrozenReport report = versions.reports().stream()
                .filter(each -> String.valueOf(each.version()).equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such version"));
        Optional<Document> model = frozen.model(report, listing.key());
        return model.map(document -> new Side(
                name, label(frame, versions, report), new VersionAddress(listing.municipality(), listing.key(), report.version()).page(), document));
    }

    /** The draft is made in the set that the last version was frozen in: in another one nearly everything would differ. */
    private static String set(Versions versions) {
        List<String> sets = versions.listing().sets();
        return versions.reports().isEmpty()
                ? sets.getFirst()
                : Optional.of(versions.reports().getLast().set()).filter(sets::contains).orElse(sets.getFirst());
    }

    private static String label(Frame frame, Versions versions, FrozenReport report) {
        return frame.text(
                "versions.state", String.valueOf(report.version()), Phrases.of(frame.language(), versions.standing().stateOf(report.version())));
    }
}
