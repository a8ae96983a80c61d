package fi.toteuma.web.internal.documents;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.document.Document;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Readings;
import fi.toteuma.rendering.SitePage;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.ApplicationBar;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Frozen versions: to read, to save byte for byte, and with their hashes. */
@Controller
@Needs(Right.READ)
@RequestMapping("/versions/{municipality}/{key}/{version:\\d{1,6}}")
class VersionsController {

    private final Reports reports;
    private final VersionsOf versions;
    private final FrozenReports frozen;
    private final Readings readings;

    VersionsController(Reports reports, VersionsOf versions, FrozenReports frozen, Readings readings) {
        this.reports = reports;
        this.versions = versions;
        this.frozen = frozen;
        this.readings = readings;
    }

    /** The frozen document with ways back on top. Where this program can't read its model any more, its files are shown instead. */
    @GetMapping
    @Limited(Limited.Kind.DOCUMENT)
    ResponseEntity<byte[]> document(
            Frame frame,
            HttpServletResponse response,
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable int version) {
        VersionView view = view(municipality, key, version);
        Optional<Document> model = frozen.model(view.report(), key);
        if (model.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(view.address().files())).build();
        }
        List<SitePage.Link> links = new ArrayList<>(List.of(
                new SitePage.Link(view.address().files(), view.versions().state(frame.words(), view.report())),
                new SitePage.Link(view.draft().page(), frame.text("versions.draft"))));
        since(frame, view).ifPresent(links::add);
        for (FrozenFile file : view.versions().readable(view.report())) {
            links.add(new SitePage.Link(view.address().file(file), frame.text("format." + file.format())));
        }
        SitePage page = SitePage.of(model.get(), new SitePage.Links(
                ApplicationBar.of(frame), frame.text("document.nav"), frame.language(), links, "/evidence/" + municipality + "/"));
        response.setHeader("Content-Security-Policy", page.policy() + "; frame-ancestors 'none'");
        return ResponseEntity.ok().contentType(FileTypes.of("html")).body(page.content());
    }

    /** What changed since the version that the reader read last before this one, else since the one before it; this one is read now. */
    private Optional<SitePage.Link> since(Frame frame, VersionView view) {
        VersionAddress address = view.address();
        String login = Optional.ofNullable(frame.person()).map(Person::login).orElseThrow(NotSignedIn::new);
        Optional<Integer> before = before(readings.of(address.municipality(), address.key(), login), address.version());
        Optional<Integer> previous = before(view.versions().reports().stream().map(FrozenReport::version).toList(), address.version());
        readings.read(address.municipality(), address.key(), address.version(), login);
        return before.map(version -> link(frame, address, version, "compare.since.read"))
                .or(() -> previous.map(version -> link(frame, address, version, "compare.since.version")));
    }

    private static Optional<Integer> before(List<Integer> versions, int version) {
        return versions.stream().filter(earlier -> earlier < version).reduce((one, last) -> last);
    }

    private static SitePage.Link link(Frame frame, VersionAddress address, int since, String phrase) {
        return new SitePage.Link(address.since(since), frame.text(phrase, String.valueOf(since)));
    }

    @GetMapping("/files")
    View files(Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable int version) {
        return new Page("version", frame, view(municipality, key, version));
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String municipality, @PathVariable String key, @PathVariable int version, @PathVariable String file) {
        FrozenReport report = view(municipality, key, version).report();
        FrozenFile found = report.files().stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such file"));
        ContentDisposition saved = ContentDisposition.attachment().filename(found.name()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(FileTypes.of(found.format()))
                .body(frozen.content(report, found));
    }

    private VersionView view(String municipality, String key, int version) {
        DocumentAddress named = new DocumentAddress(municipality, key, Reports.MODEL); // nothing but keys reaches a query
        Versions all = versions.document(named.municipality(), named.key());
        FrozenReport report = all.reports().stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such version"));
        Listing listing = reports.all().stream()
                .filter(each -> each.municipality().equals(municipality) && each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such document"));
        String set = listing.sets().contains(report.set()) ? report.set() : listing.sets().getFirst();
        return new VersionView(listing, all, report, new DocumentAddress(municipality, key, set));
    }
}
