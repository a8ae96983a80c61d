package fi.toteuma.web.internal.way;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.ReportChecks.Stopping;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.Rounds;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Answer.Reason;
import fi.toteuma.publishing.Answer.Refused;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.Decision.Outcome;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Standing;
import fi.toteuma.publishing.Step;
import fi.toteuma.publishing.Way;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.review.PartState;
import fi.toteuma.review.Reviews;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.work.Work;
import fi.toteuma.web.internal.work.Works;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a report stands, how it came there, and the next step. */
@Controller
@Needs(Right.READ)
@RequestMapping("/way/{municipality}/{key}")
class WayController {

    private static final int LONGEST = 1000;

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Reports reports;
    private final Publishing publishing;
    private final FrozenReports frozen;
    private final Rounds rounds;
    private final Reviews reviews;
    private final Works works;
    private final ReportChecks checks;
    private final Clock clock;

    WayController(
            Municipalities municipalities, Organisations organisations, Reports reports, Publishing publishing, FrozenReports frozen, Rounds rounds,
            Reviews reviews, Works works, ReportChecks checks, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.reports = reports;
        this.publishing = publishing;
        this.frozen = frozen;
        this.rounds = rounds;
        this.reviews = reviews;
        this.works = works;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping
    @Limited(Limited.Kind.PREVIEW)
    View way(Frame frame, @PathVariable String municipality, @PathVariable String key) {
        return page(frame, find(municipality), key, Optional.empty());
    }

    /** @param version that the page showed: a step is of what was looked at */
    @PostMapping
    @Needs(Right.PUBLISH)
    @Limited(Limited.Kind.PREVIEW)
    View step(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @PathVariable String key, @RequestParam String step,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String body,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> date, @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String outcome) {
        Municipality of = find(municipality);
        listing(of, key);
        Step wanted = Step.of(step).orElseThrow(() -> new NoSuchPage("no such step"));
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        Optional<Decision> decision = Outcome.of(outcome)
                .filter(any -> wanted.decides() && date.isPresent() && !section.isBlank())
                .map(came -> new Decision(body, date.orElseThrow(), clean(section), came));
        Move move = new Move(wanted, role(frame, person, of), clean(reason), decision, Optional.empty());
        if (wanted == Step.AGENDA && Way.from(publishing.of(municipality, key).state()).contains(Step.AGENDA)) {
            List<Stopping> stopping = checks.stopping(municipality, key, LocalDate.now(clock));
            if (!stopping.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(frame, of, key, Optional.of(new Refused(Reason.OPEN_FINDINGS, List.of(String.valueOf(stopping.size())))));
            }
            return new SeeOther(freeze(of, key, person, move).page());
        }
        Answer answer = publishing.take(municipality, key, move, (what, where, document) -> person.mayAll(Right.PUBLISH, of.id()));
        if (answer instanceof Refused refused) {
            response.setStatus((refused.reason() == Reason.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return page(frame, of, key, Optional.of(refused));
        }
        return new SeeOther(WayView.page(municipality, key));
    }

    /** All files of all languages take seconds: they are made beside the pages. */
    private Work freeze(Municipality of, String key, Person person, Move move) {
        Work.Subject subject = new Work.Subject("work.freeze", listing(of, key).title(), of.key(), WayView.page(of.key(), key));
        return works.start(person.login(), subject, progress -> {
            Answer answer = publishing.take(
                    of.key(), key, move, (what, where, document) -> person.mayAll(Right.PUBLISH, of.id()), progress::at);
            return answer instanceof Refused refused ? Optional.of(refused::in) : Optional.empty();
        });
    }

    private Page page(Frame frame, Municipality of, String key, Optional<Refused> refused) {
        Listing listing = listing(of, key);
        OrganisationTree tree = organisations.at(of.id(), listing.asOf());
        List<WayView.Part> parts = rounds.duties(of.id()).stream()
                .filter(duty -> duty.reportDate().equals(listing.asOf()))
                .map(duty -> new WayView.Part(
                        duty.unit(), tree.find(duty.unit()).map(Unit::name).orElseGet(() -> Wording.of(duty.unit())),
                        reviews.state(of.id(), duty.unit(), duty.reportDate())))
                .filter(part -> part.state() != PartState.RELEASED)
                .toList();
        boolean may = frame.person() != null && frame.person().mayAll(Right.PUBLISH, of.id());
        Standing standing = publishing.of(of.key(), key);
        List<Stopping> stopping = may && standing.state().isOpen() ? checks.stopping(of.key(), key, LocalDate.now(clock)) : List.of();
        return new Page("way", frame, new WayView(
                listing, standing, publishing.together(of.key(), key).set(), late(of, key, standing), stopping, frozen.of(of.key(), key), MunicipalitySettings.parse(of.key(), of.settings()).bodies(), parts,
                may, refused, body -> publishing.bodyName(of.key(), body)));
    }

    /** Translations that came after the version was frozen, and so aren't in it. */
    private List<String> late(Municipality of, String key, Standing standing) {
        return standing.state().isOpen()
                ? List.of()
                : frozen.find(of.key(), key, standing.version()).stream()
                        .flatMap(report -> publishing.together(of.key(), key).documents().stream().filter(one -> report.filesOf(one).isEmpty()))
                        .toList();
    }

    /** Steps are taken by a role, never by a person: the trail knows the person. */
    private static String role(Frame frame, Person person, Municipality of) {
        return person.grants().stream()
                .map(Grant::role)
                .filter(role -> role.gives(Right.PUBLISH))
                .findFirst()
                .map(role -> frame.text("role." + role.key()))
                .orElse(of.key());
    }

    private static String clean(String text) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private Listing listing(Municipality of, String key) {
        return reports.all().stream()
                .filter(each -> each.municipality().equals(of.key()) && each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such document"));
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }
}
