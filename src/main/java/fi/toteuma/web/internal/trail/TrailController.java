package fi.toteuma.web.internal.trail;

import fi.toteuma.access.AuditTrail;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who changed what, from what, when. */
@Controller
@Needs(Right.AUDIT)
class TrailController {

    private static final int A_PAGE = 50;
    private static final int A_FEW = 5;

    private final Municipalities municipalities;
    private final AuditTrail trail;

    TrailController(Municipalities municipalities, AuditTrail trail) {
        this.municipalities = municipalities;
        this.trail = trail;
    }

    /**
     * @param municipality the first one where none is named
     * @param key of one record, parts with a bar between them
     * @param before entries older than this one
     */
    @GetMapping("/trail")
    View trail(
            Frame frame, @RequestParam Optional<String> municipality, @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String item, @RequestParam(defaultValue = "") String key, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, @RequestParam Optional<Long> before) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.AUDIT, municipality);
        TrailForm form = new TrailForm(who, item, key, from, to);
        AuditTrail.Query query = new AuditTrail.Query(
                given(who), given(item), given(key).map(text -> text.replace('|', '\u001f')), day(from), day(to), before);
        List<AuditTrail.Entry> entries = current.map(of -> trail.entries(of.id(), query, A_PAGE + 1)).orElse(List.of());
        return new Page("trail", frame, new TrailView(
                MunicipalityTab.all(municipalities, frame, Right.AUDIT), current.map(Municipality::key).orElse(""), form,
                current.map(of -> trail.everybody(of.id())).orElse(List.of()), current.map(of -> trail.items(of.id())).orElse(List.of()),
                entries.stream().limit(A_PAGE).toList(), entries.size() > A_PAGE));
    }

    /**
     * What happened to one thing: a few changes to put where it stands, or all of them as a page.
     *
     * @param of what, as {@link ItemTrail} writes it; without a municipality, something of the whole installation
     */
    @GetMapping(ItemTrail.PAGE)
    View item(
            Frame frame, HttpServletRequest request, @RequestParam Optional<String> municipality,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        Optional<Municipality> where = municipality.map(key -> municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality")));
        if (where.isEmpty() && !frame.may(Right.ADMINISTER)) {
            throw new NotAllowed("trail of the installation");
        }
        ItemTrail asked = ItemTrail.read(municipality.orElse(""), Optional.ofNullable(request.getParameterValues("of")).orElseGet(() -> new String[0]));
        int most = inPlace ? A_FEW : A_PAGE;
        List<AuditTrail.Entry> entries = trail.of(where.map(Municipality::id), asked.items(), most + 1);
        return new Page(inPlace ? "itementries" : "itemtrail", frame, new ItemTrailView(asked, new TrailView(
                List.of(), where.map(Municipality::key).orElse(""), TrailForm.EMPTY, List.of(), List.of(),
                entries.stream().limit(most).toList(), entries.size() > most)));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }

    /** A day as a date field sends it; what isn't one isn't asked for. */
    private static Optional<LocalDate> day(String text) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
