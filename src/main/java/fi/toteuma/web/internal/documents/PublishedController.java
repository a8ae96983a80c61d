package fi.toteuma.web.internal.documents;

import fi.toteuma.document.Document;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.State;
import fi.toteuma.rendering.SitePage;
import fi.toteuma.reporting.Reports;
import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/**
 * What residents read: the published versions and nothing else, without signing in. A version that isn't published answers as one that
 * isn't there.
 */
@Controller
@Open
@RequestMapping("/published")
class PublishedController {

    private static final int KEPT = 16;

    /** A page can be replaced by a correction: whoever reads it asks again soon. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Reports reports;
    private final VersionsOf versions;
    private final FrozenReports frozen;
    private final Map<Shown, SitePage> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, SitePage> eldest) {
            return size() > KEPT;
        }
    };

    PublishedController(Reports reports, VersionsOf versions, FrozenReports frozen) {
        this.reports = reports;
        this.versions = versions;
        this.frozen = frozen;
    }

    /** A page depends on what is frozen and on the words of the links above it. */
    private record Shown(String contentHash, String key, List<SitePage.Link> links) {}

    @GetMapping
    View list(Frame frame) {
        return new Page("published", frame, PublishedView.of(reports.all(), versions));
    }

    @GetMapping("/{municipality}/{key}/{version:\\d{1,6}}")
    ResponseEntity<byte[]> document(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @PathVariable String key, @PathVariable int version) {
        Versions all = versions(municipality, key);
        FrozenReport report = published(all, version);
        Optional<Document> model = frozen.model(report, key);
        if (model.isEmpty()) { // of another program, which this one can't read: its files are listed
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/published")).build();
        }
        List<SitePage.Link> links = new ArrayList<>(List.of(
                new SitePage.Link("/published", frame.text("published.title")), new SitePage.Link("/accessibility", frame.text("accessibility.title"))));
        for (FrozenFile file : all.readable(report)) {
            links.add(new SitePage.Link(PublishedView.file(all, report, file), frame.text("format." + file.format())));
        }
        SitePage page = page(new Shown(report.contentHash(), key, links), model.get(), frame);
        response.setHeader("Content-Security-Policy", page.policy() + "; frame-ancestors 'none'");
        return ResponseEntity.ok().contentType(FileTypes.of("html")).body(page.content());
    }

    @GetMapping("/{municipality}/{key}/{version:\\d{1,6}}/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String municipality, @PathVariable String key, @PathVariable int version, @PathVariable String file) {
        Versions all = versions(municipality, key);
        FrozenReport report = published(all, version);
        FrozenFile found = all.readable(report).stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such file"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(found.name()).build().toString())
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(found.sha256())
                .contentType(FileTypes.of(found.format()))
                .body(frozen.content(report, found));
    }

    private SitePage page(Shown shown, Document model, Frame frame) {
        synchronized (kept) {
            SitePage there = kept.get(shown);
            if (there != null) {
                return there;
            }
        }
        SitePage made = SitePage.of(model, new SitePage.Links(SitePage.Bar.NONE, frame.text("document.nav"), frame.language(), shown.links(), ""));
        synchronized (kept) {
            kept.put(shown, made);
        }
        return made;
    }

    private Versions versions(String municipality, String key) {
        DocumentAddress named = new DocumentAddress(municipality, key, Reports.MODEL); // nothing but keys reaches a query
        if (reports.all().stream().noneMatch(each -> each.municipality().equals(named.municipality()) && each.key().equals(named.key()))) {
            throw new NoSuchPage("no such document");
        }
        return versions.document(named.municipality(), named.key());
    }

    private static FrozenReport published(Versions all, int version) {
        return all.reports().stream()
                .filter(report -> report.version() == version && all.standing().stateOf(version) == State.PUBLISHED)
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such version"));
    }
}
