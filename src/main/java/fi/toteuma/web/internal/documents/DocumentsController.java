package fi.toteuma.web.internal.documents;

import fi.toteuma.document.Document;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.rendering.SitePage;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.ApplicationBar;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The list of documents, and each document to read and to save. */
@Controller
@Needs(Right.READ)
class DocumentsController {

    private final Reports reports;
    private final Municipalities municipalities;
    private final Shelf shelf;
    private final VersionsOf versions;
    private final Presses presses;

    DocumentsController(Reports reports, Municipalities municipalities, Shelf shelf, VersionsOf versions, Presses presses) {
        this.presses = presses;
        this.reports = reports;
        this.municipalities = municipalities;
        this.shelf = shelf;
        this.versions = versions;
    }

    @GetMapping("/")
    View documents(Frame frame) {
        return new Page("documents", frame, DocumentsView.of(readable(frame), versions));
    }

    private List<Listing> readable(Frame frame) {
        Map<String, Boolean> may = municipalities.all().stream()
                .collect(Collectors.toMap(Municipality::key, each -> frame.may(Right.READ, each.id())));
        return reports.all().stream().filter(each -> may.getOrDefault(each.municipality(), false)).toList();
    }

    /** The document's own page, the same as its file, with ways back on top. */
    @GetMapping("/documents/{municipality}/{key}/{set}")
    @Limited(Limited.Kind.DOCUMENT)
    ResponseEntity<byte[]> document(
            Frame frame,
            HttpServletResponse response,
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        Document document = shelf.document(address).document();
        List<SitePage.Link> links = List.of(
                new SitePage.Link(address.live(), frame.text("live.link")),
                new SitePage.Link(address.tables(), frame.text("document.tables")),
                new SitePage.Link(address.findings(), frame.text("findings.link")),
                new SitePage.Link(address.changes(), frame.text("changes.link")),
                new SitePage.Link(address.file("pdf"), "PDF"),
                new SitePage.Link(address.file("docx"), "DOCX"),
                new SitePage.Link(address.file("xlsx"), "XLSX"),
                new SitePage.Link("/accessibility", frame.text("accessibility.title")));
        SitePage page = SitePage.of(document, new SitePage.Links(
                ApplicationBar.of(frame), frame.text("document.nav"), frame.language(), links, "/evidence/" + address.municipality() + "/"));
        // in place of the site's own policy: this page brings its style and script with it
        response.setHeader("Content-Security-Policy", page.policy() + "; frame-ancestors 'none'");
        return ResponseEntity.ok().contentType(FileTypes.of("html")).body(page.content());
    }

    @GetMapping("/documents/{municipality}/{key}/{set}/{file}")
    @Limited(Limited.Kind.FILE)
    ResponseEntity<byte[]> file(
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @PathVariable String file) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        Renderer renderer = Renderers.all().stream()
                .filter(each -> file.equals(key + "." + each.format()))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such format"));
        ContentDisposition saved = ContentDisposition.attachment().filename(file).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(FileTypes.of(renderer.format()))
                .body(shelf.document(address).file(renderer, presses));
    }
}
