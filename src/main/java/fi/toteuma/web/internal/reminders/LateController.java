package fi.toteuma.web.internal.reminders;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.Rounds;
import fi.toteuma.reminders.Late;
import fi.toteuma.reminders.Reminders;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is late with what; reminders are shown first and sent by a press. */
@Controller
@Needs(Right.ROUNDS)
@RequestMapping(LateAddress.PAGE)
class LateController {

    private static final Set<String> DONE = Set.of("just", "sent", "rules");

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Rounds rounds;
    private final Reminders reminders;
    private final Clock clock;

    LateController(Municipalities municipalities, Organisations organisations, Rounds rounds, Reminders reminders, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.rounds = rounds;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * @param date of the round; the one whose deadline is next where none is named
     * @param sort what the rows are sorted by @param all whether everybody is ticked @param done what was just done
     */
    @GetMapping
    View late(
            Frame frame, @RequestParam Optional<String> municipality,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> date, @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "") String done) {
        List<MunicipalityTab> tabs = MunicipalityTab.all(municipalities, frame, Right.ROUNDS);
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.ROUNDS, municipality);
        List<ReportingDuty> duties = current.map(of -> rounds.duties(of.id())).orElse(List.of());
        List<LocalDate> dates = duties.stream().map(ReportingDuty::reportDate).distinct().sorted(Comparator.reverseOrder()).toList();
        Optional<LateAddress> address = date.filter(dates::contains).or(() -> next(duties))
                .map(day -> new LateAddress(current.orElseThrow().key(), day));
        return new Page("late", frame, new LateView(
                tabs, current.map(Municipality::key).orElse(""), dates, address,
                address.map(round -> theirs(frame, current.orElseThrow(), round.date())).orElse(List.of()),
                address.map(round -> reminders.sent(current.orElseThrow(), round.date())).orElse(List.of()),
                LateView.Order.of(sort), all, DONE.contains(done) ? done : "", reminders.sendsLetters(),
                current.map(reminders::rules).orElseGet(TreeSet::new),
                current.isPresent() && person(frame).mayAll(Right.ROUNDS, current.get().id())));
    }

    /** The letters as they would go, each in its receiver's language. */
    @GetMapping("/message")
    View message(
            Frame frame, HttpServletResponse response, @RequestParam String municipality,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @RequestParam(defaultValue = "") Set<Integer> person) {
        Municipality of = find(municipality);
        MessageView view = new MessageView(
                new LateAddress(municipality, date), reminders.letters(of, date, chosen(frame, of, date, person), today()), reminders.sendsLetters());
        if (view.letters().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return new Page("latemessage", frame, view);
    }

    @PostMapping
    View send(
            Frame frame, @RequestParam String municipality, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam(defaultValue = "") Set<Integer> person) {
        Municipality of = find(municipality);
        boolean sent = !reminders.remind(of, date, chosen(frame, of, date, person), person(frame), today()).isEmpty();
        return new SeeOther(new LateAddress(municipality, date).done(sent ? "sent" : "just"));
    }

    /** @param days from the deadline, below zero before it */
    @PostMapping("/rules")
    View rules(
            Frame frame, @RequestParam String municipality, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam(defaultValue = "") Set<Integer> days) {
        Municipality of = find(municipality);
        if (!person(frame).mayAll(Right.ROUNDS, of.id())) {
            throw new NotAllowed(person(frame).login() + " rules of reminders");
        }
        reminders.changeRules(of, days.stream().filter(LateView.DAYS::contains).toList());
        return new SeeOther(new LateAddress(municipality, date).done("rules"));
    }

    /** Of those named, the ones who write for units that the reader keeps. */
    private Set<Integer> chosen(Frame frame, Municipality of, LocalDate date, Set<Integer> named) {
        return theirs(frame, of, date).stream()
                .flatMap(late -> late.people().stream())
                .map(Person::id)
                .filter(named::contains)
                .collect(Collectors.toSet());
    }

    private List<Late> theirs(Frame frame, Municipality of, LocalDate date) {
        OrganisationTree tree = organisations.at(of.id(), date);
        return reminders.late(of, date, today()).stream()
                .filter(late -> person(frame).may(Right.ROUNDS, of.id(), late.duty().unit(), tree))
                .toList();
    }

    private Optional<LocalDate> next(List<ReportingDuty> duties) {
        return duties.stream()
                .filter(duty -> !duty.deadline().isBefore(today()))
                .min(Comparator.comparing(ReportingDuty::deadline))
                .or(() -> duties.stream().max(Comparator.comparing(ReportingDuty::deadline)))
                .map(ReportingDuty::reportDate);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }
}
