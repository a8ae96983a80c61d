package fi.toteuma.web.internal.units;

import fi.toteuma.access.Right;
import fi.toteuma.imports.UnitEdits;
import fi.toteuma.imports.UnitOutcome;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.UnitChange;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One unit becomes several, or several become one: first shown, then done. */
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/units/{municipality}/reorganisation")
class ReorganisationController {

    private static final int FIRST_ROWS = 2;
    private static final int MORE_ROWS = 3;
    private static final int MOST_ROWS = 60;

    private final UnitKeeping keeping;
    private final Organisations organisations;
    private final UnitEdits edits;
    private final Consequences consequences;
    private final Clock clock;

    ReorganisationController(UnitKeeping keeping, Organisations organisations, UnitEdits edits, Consequences consequences, Clock clock) {
        this.keeping = keeping;
        this.organisations = organisations;
        this.edits = edits;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * @param from code of an old unit
     * @param effective its first day; the first one of the next year where none is given
     */
    @GetMapping
    View ask(
            Frame frame, @PathVariable String municipality, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String effective) {
        Municipality of = keeping.municipality(frame, municipality);
        LocalDate day = UnitKeeping.day(effective).orElseGet(() -> LocalDate.now(clock).plusYears(1).withDayOfYear(1));
        Organisation organisation = organisations.of(of.id());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("effective", day.toString());
        organisation.at(day.minusDays(1)).find(from).ifPresent(old -> IntStream.range(0, FIRST_ROWS).forEach(row -> {
            values.put("old-" + row, old.code());
            values.put("level-" + row, old.level());
            values.put("parent-" + row, old.parent() == null ? "" : old.parent());
        }));
        return new Page("reorganisation", frame, forms(frame, of, organisation).form(values, FIRST_ROWS, FIRST_ROWS, edits.edition(of.id()), day));
    }

    /**
     * @param shares how many rows say where work goes on
     * @param fresh how many rows there are for new units
     * @param more {@code shares} or {@code fresh}: only adds rows to fill in
     * @param keep false: only shows what would be
     */
    @PostMapping
    View reorganise(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality,
            @RequestParam(defaultValue = "0") int shares, @RequestParam(defaultValue = "0") int fresh, @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String edition, @RequestParam(defaultValue = "false") boolean keep) {
        Municipality of = keeping.municipality(frame, municipality);
        Organisation organisation = organisations.of(of.id());
        ReorganisationForms forms = forms(frame, of, organisation);
        int shareRows = Math.clamp(shares + (more.equals("shares") ? MORE_ROWS : 0), 0, MOST_ROWS);
        int freshRows = Math.clamp(fresh + (more.equals("fresh") ? MORE_ROWS : 0), 0, MOST_ROWS);
        ReorganisationForm form = forms.form(typed(request, shareRows, freshRows, organisation), shareRows, freshRows, edition, LocalDate.now(clock));
        if (!more.isEmpty()) {
            return new Page("reorganisation", frame, form);
        }
        List<Wrong> wrongs = new ArrayList<>();
        Optional<UnitChange.Reorganise> change = forms.change(form, wrongs);
        if (change.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("reorganisation", frame, form.refused(wrongs, List.of(), List.of()));
        }
        Optional<Wording> note = ReorganisationForms.note(form);
        UnitOutcome outcome = keep ? edits.save(of, change.get(), note, edition) : edits.look(of, change.get(), note);
        if (outcome instanceof UnitOutcome.Conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            outcome = edits.look(of, change.get(), note);
        }
        return switch (outcome) {
            case UnitOutcome.Saved(List<Long> batches) -> new SeeOther(UnitKeeping.done(of.key(), change.get().shares().getFirst().from(), batches));
            case UnitOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield new Page("reorganisation", frame, refused(frame, organisation, form, change.get(), refused));
            }
            case UnitOutcome.Sound(var changed) ->
                new Page("reorganisation", frame, form.shown(consequences.of(frame, of, organisation, changed, change.get(), note)));
            case UnitOutcome.Conflict conflict -> throw new IllegalStateException("a look rests on no edition");
        };
    }

    private static Map<String, String> typed(HttpServletRequest request, int shares, int fresh, Organisation organisation) {
        Map<String, String> typed = new LinkedHashMap<>();
        ReorganisationForm.fields(shares, fresh).forEach(field -> typed.put(field, UnitKeeping.text(request, field)));
        Collections.list(request.getParameterNames()).stream()
                .filter(field -> field.startsWith(ReorganisationForm.UNDER))
                .filter(field -> organisation.versions().stream().anyMatch(version -> field.equals(ReorganisationForm.UNDER + version.code())))
                .forEach(field -> typed.put(field, UnitKeeping.text(request, field)));
        return typed;
    }

    private static ReorganisationForm refused(
            Frame frame, Organisation organisation, ReorganisationForm form, UnitChange.Reorganise change, UnitOutcome.Refused refused) {
        Refusals refusals = new Refusals(frame, organisation, (about, code) -> switch (about) {
            case UNIT, END -> field(form, "old-", code, form.shares());
            case CODE, LEVEL -> field(form, "code-", code, form.fresh());
            case PLACE -> form.values().containsKey(ReorganisationForm.UNDER + code)
                    ? ReorganisationForm.UNDER + code
                    : field(form, "code-", code, form.fresh()).replace("code-", "parent-");
        });
        refusals.add(refused.changed(), refused.tree(), change.fresh().stream().map(UnitVersion::code).collect(Collectors.toSet()));
        refusals.orphans().forEach(orphan -> refusals.wrongs().add(new Wrong(
                ReorganisationForm.UNDER + orphan.code(), frame.text("units.wrong.under", orphan.code(), orphan.name().in(frame.language())))));
        return form.refused(refusals.wrongs(), refusals.orphans(), refused.problems().shown());
    }

    /** The field of the row that names a unit, else of the first one. */
    private static String field(ReorganisationForm form, String name, String code, int rows) {
        return name + IntStream.range(0, rows).filter(row -> form.value(name + row).equals(code)).findFirst().orElse(0);
    }

    private ReorganisationForms forms(Frame frame, Municipality of, Organisation organisation) {
        String edition = edits.edition(of.id());
        return new ReorganisationForms(frame, organisation, new ChangeForms(frame, of, organisation, edition), of.key(), edition);
    }
}
