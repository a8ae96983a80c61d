package fi.toteuma.web.internal.live;

import fi.toteuma.access.Right;
import fi.toteuma.document.Provenance.Source;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A report as it will be printed, chapter by chapter. */
@Controller
@Needs(Right.READ)
@RequestMapping("/documents/{municipality}/{key}/{set}/live")
class LiveController {

    private final LiveReports reports;
    private final LivePages pages;

    LiveController(LiveReports reports, LivePages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    View beginning(Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set) {
        return chapter(frame, municipality, key, set, Chapters.TOP, "");
    }

    /** Where a figure in a sentence comes from. @param of id of its source */
    @GetMapping("/sources")
    View source(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set, @RequestParam String of) {
        LiveReport report = reports.of(new DocumentAddress(municipality, key, set));
        Source source = Optional.ofNullable(report.document().provenance().sources().get(of)).orElseThrow(() -> new NoSuchPage("no such source"));
        return new Page("livesource", frame, new SourceView(report, source));
    }

    /**
     * @param section id of a heading; the chapter that it is in is shown
     * @param told the page that something is told on: leads to where that stands now, for what is told moves when it is begun or cleared
     */
    @GetMapping("/{section}")
    View chapter(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set, @PathVariable String section,
            @RequestParam(defaultValue = "") String told) {
        LiveReport report = reports.of(new DocumentAddress(municipality, key, set));
        if (!told.isEmpty()) {
            return new SeeOther(pages.told(report, told).map(report.address()::at).orElseGet(() -> report.address().section(Chapters.TOP)));
        }
        return new Page("live", frame, pages.view(frame, report, section));
    }
}
