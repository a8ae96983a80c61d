package fi.toteuma.web.internal.units;

import fi.toteuma.access.Right;
import fi.toteuma.imports.UnitEdits;
import fi.toteuma.imports.UnitOutcome;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.UnitChange;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Adds, renames, corrects, moves and ends units: first shown, then done. */
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/units/{municipality}/change")
class ChangeController {

    private final UnitKeeping keeping;
    private final Organisations organisations;
    private final UnitEdits edits;
    private final Consequences consequences;
    private final Clock clock;

    ChangeController(UnitKeeping keeping, Organisations organisations, UnitEdits edits, Consequences consequences, Clock clock) {
        this.keeping = keeping;
        this.organisations = organisations;
        this.edits = edits;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * @param what a kind of change
     * @param code of the unit; empty where one is added
     * @param from the day it is first proposed for; today where none is given
     * @param parent where a unit to be added is proposed to stand
     * @param period first day of a period to be corrected
     */
    @GetMapping
    View ask(
            Frame frame, @PathVariable String municipality, @RequestParam String what, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String parent, @RequestParam(defaultValue = "") String period) {
        Municipality of = keeping.municipality(frame, municipality);
        Organisation organisation = organisations.of(of.id());
        What asked = what(what, code, organisation);
        LocalDate day = UnitKeeping.day(from).orElseGet(() -> LocalDate.now(clock));
        return new Page("unitchange", frame, new ChangeForms(frame, of, organisation, edits.edition(of.id())).open(asked, asked == What.ADD ? "" : code, day, parent, period));
    }

    /**
     * @param edition of the organisation that the form was filled from
     * @param keep false: only shows what would be
     */
    @PostMapping
    View change(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality, @RequestParam String what,
            @RequestParam(name = "unit", defaultValue = "") String code, @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String edition, @RequestParam(defaultValue = "false") boolean keep) {
        Municipality of = keeping.municipality(frame, municipality);
        String now = edits.edition(of.id());
        Organisation organisation = organisations.of(of.id());
        What asked = what(what, code, organisation);
        Map<String, String> typed = new LinkedHashMap<>();
        asked.fields().forEach(field -> typed.put(field, UnitKeeping.text(request, field)));
        ChangeForms forms = new ChangeForms(frame, of, organisation, now);
        ChangeForm form = forms.typed(asked, asked == What.ADD ? "" : code, typed, period, edition, LocalDate.now(clock));
        List<Wrong> wrongs = new ArrayList<>();
        Optional<UnitChange> change = forms.change(form, wrongs);
        if (change.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("unitchange", frame, form.refused(wrongs, List.of(), List.of()));
        }
        UnitOutcome outcome = keep ? edits.save(of, change.get(), Optional.empty(), edition) : edits.look(of, change.get(), Optional.empty());
        if (outcome instanceof UnitOutcome.Conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            outcome = edits.look(of, change.get(), Optional.empty());
        }
        return switch (outcome) {
            case UnitOutcome.Saved(List<Long> batches) -> new SeeOther(UnitKeeping.done(of.key(), asked == What.ADD ? typed.get("code") : code, batches));
            case UnitOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield new Page("unitchange", frame, refused(frame, organisation, form, refused));
            }
            case UnitOutcome.Sound(var changed) ->
                new Page("unitchange", frame, form.shown(consequences.of(frame, of, organisation, changed, change.get(), Optional.empty())));
            case UnitOutcome.Conflict conflict -> throw new IllegalStateException("a look rests on no edition");
        };
    }

    private static ChangeForm refused(Frame frame, Organisation organisation, ChangeForm form, UnitOutcome.Refused refused) {
        List<String> fields = form.what().fields();
        Refusals refusals = new Refusals(frame, organisation, (about, code) -> switch (about) {
            case UNIT, CODE -> fields.getFirst();
            case LEVEL -> "level";
            case PLACE -> fields.contains("parent") ? "parent" : fields.getLast();
            case END -> fields.getLast();
        });
        refusals.add(refused.changed(), refused.tree(), Set.of(form.what() == What.ADD ? form.value("code") : form.code()));
        List<Orphan> orphans = refusals.orphans();
        if (!orphans.isEmpty()) {
            refusals.wrongs().add(new Wrong(
                    fields.getLast(), frame.text("units.wrong.orphans", orphans.size(), frame.words().date(orphans.getFirst().from()))));
        }
        return form.refused(refusals.wrongs(), orphans, refused.problems().shown());
    }

    private static What what(String key, String code, Organisation organisation) {
        What what = What.of(key).orElseThrow(() -> new NoSuchPage("no such change"));
        if (what != What.ADD && organisation.versions().stream().noneMatch(version -> version.code().equals(code))) {
            throw new NoSuchPage("no such unit");
        }
        return what;
    }
}
