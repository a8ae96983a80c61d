package fi.toteuma.web.internal.findings;

import fi.toteuma.checks.Accepted;
import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.UnknownFinding;
import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.findings.AcceptForm.Mistake;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the checks found in a document, and what people said to it. */
@Controller
@Needs(Right.READ)
@RequestMapping("/documents/{municipality}/{key}/{set}/findings")
class FindingsController {

    private final ReportChecks checks;
    private final Shelf shelf;
    private final Clock clock;

    FindingsController(ReportChecks checks, Shelf shelf, Clock clock) {
        this.checks = checks;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param done key of a finding that was just accepted or opened again */
    @GetMapping
    @Limited(Limited.Kind.DOCUMENT)
    View findings(
            Frame frame,
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @RequestParam(defaultValue = "") String done) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        return page(frame, address, find(address), AcceptForm.empty(), List.of(), AcceptForm.isKey(done) ? done : "");
    }

    @PostMapping
    @Needs(Right.ACCEPT_FINDINGS)
    @Limited(Limited.Kind.DOCUMENT)
    View accept(
            Frame frame,
            HttpServletResponse response,
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @RequestParam String finding,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String by) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        AcceptForm form = new AcceptForm(known(finding), reason, by);
        List<Mistake> mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            List<CheckedFinding> findings = find(address);
            if (findings.stream().noneMatch(checked -> checked.isOpen() && checked.finding().key().equals(finding))) {
                return after(address, finding); // there is no form to mend any more
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, address, findings, form, mistakes, "");
        }
        try {
            Accepted accepted = new Accepted(finding, form.reason(), form.by(), LocalDate.now(clock));
            checks.accept(municipality, key, set, accepted);
        } catch (UnknownFinding gone) {
            return after(address, finding); // the page says that it is there no more
        }
        return after(address, finding);
    }

    @PostMapping("/withdraw")
    @Needs(Right.ACCEPT_FINDINGS)
    View withdraw(
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @RequestParam String finding) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        try {
            checks.withdraw(municipality, key, known(finding));
        } catch (UnknownFinding alreadyOpen) {
            return after(address, finding);
        }
        return after(address, finding);
    }

    private static String known(String finding) {
        if (!AcceptForm.isKey(finding)) {
            throw new NoSuchPage("not a finding");
        }
        return finding;
    }

    private static View after(DocumentAddress address, String finding) {
        return new SeeOther(address.findings() + "?done=" + finding);
    }

    private List<CheckedFinding> find(DocumentAddress address) {
        return checks.of(address.municipality(), address.key(), address.set(), LocalDate.now(clock));
    }

    private Page page(
            Frame frame,
            DocumentAddress address,
            List<CheckedFinding> findings,
            AcceptForm form,
            List<Mistake> mistakes,
            String done) {
        return new Page(
                "findings", frame,
                new FindingsView(shelf.document(address).document(), address, findings, form, mistakes, done));
    }
}
