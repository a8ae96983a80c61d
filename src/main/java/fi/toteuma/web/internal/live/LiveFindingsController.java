package fi.toteuma.web.internal.live;

import fi.toteuma.access.Right;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the checks found, fetched after the page: they take longer than it. Without a script it is on a page of its own. */
@Controller
@Needs(Right.READ)
class LiveFindingsController {

    private final LiveReports reports;
    private final ReportChecks checks;
    private final Clock clock;

    LiveFindingsController(LiveReports reports, ReportChecks checks, Clock clock) {
        this.reports = reports;
        this.checks = checks;
        this.clock = clock;
    }

    /** @param section id of a heading in the chapter that is shown */
    @GetMapping("/documents/{municipality}/{key}/{set}/live/findings")
    @Limited(Limited.Kind.DOCUMENT)
    View findings(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set,
            @RequestParam(defaultValue = Chapters.TOP) String section, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        LiveReport report = reports.of(new DocumentAddress(municipality, key, set));
        if (!inPlace || !report.isDraft()) {
            return new SeeOther(report.address().document().findings());
        }
        ToldParts parts = ToldParts.of(report.document(), reports.tasks(report));
        Chapters chapters = LivePages.chapters(report);
        FoundView found = FoundView.of(report, parts, checks.of(municipality, key, set, LocalDate.now(clock)));
        return new Page("livefound", frame, found.in(report, parts, chapters, chapters.holding(report.document(), section)));
    }
}
