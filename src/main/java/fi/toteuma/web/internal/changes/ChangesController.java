package fi.toteuma.web.internal.changes;

import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.comparison.MarkedDocument;
import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Presses;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** A document beside an earlier report: as a page, and as files with the changes marked. */
@Controller
@Needs(Right.READ)
@RequestMapping("/documents/{municipality}/{key}/{set}/changes")
class ChangesController {

    private final Reports reports;
    private final Shelf shelf;
    private final Presses presses;

    ChangesController(Reports reports, Shelf shelf, Presses presses) {
        this.presses = presses;
        this.reports = reports;
        this.shelf = shelf;
    }

    /** Beside the previous report of its kind, where there is one. */
    @GetMapping
    @Limited(Limited.Kind.DOCUMENT)
    View changes(Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        List<Listing> earlier = reports.earlier(municipality, key, set);
        return page(frame, address, earlier, earlier.stream().findFirst());
    }

    /** @param from key of the earlier report */
    @GetMapping("/{from}")
    @Limited(Limited.Kind.DOCUMENT)
    View changesFrom(
            Frame frame,
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @PathVariable String from) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        List<Listing> earlier = reports.earlier(municipality, key, set);
        return page(frame, address, earlier, Optional.of(chosen(earlier, from)));
    }

    @GetMapping("/{from}/{file}")
    @Limited(Limited.Kind.FILE)
    ResponseEntity<byte[]> file(
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @PathVariable String from,
            @PathVariable String file) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        Listing before = chosen(reports.earlier(municipality, key, set), from);
        Document marked = MarkedDocument.of(document(address, before.key()), shelf.document(address).document());
        Renderer renderer = Renderers.all().stream()
                .filter(each -> file.equals(marked.key() + "." + each.format()))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such format"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(presses.print(renderer, marked));
    }

    private static Listing chosen(List<Listing> earlier, String key) {
        return earlier.stream()
                .filter(listing -> listing.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such earlier report"));
    }

    private Page page(Frame frame, DocumentAddress address, List<Listing> earlier, Optional<Listing> before) {
        Document document = shelf.document(address).document();
        return new Page("changes", frame, before.map(listing -> ChangesView.of(address, document, earlier, document(address, listing.key())))
                .orElseGet(() -> ChangesView.alone(address, document)));
    }

    private Document document(DocumentAddress address, String key) {
        return shelf.document(new DocumentAddress(address.municipality(), key, address.set())).document();
    }
}
