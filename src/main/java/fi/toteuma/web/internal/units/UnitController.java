package fi.toteuma.web.internal.units;

import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.imports.UnitEdits;
import fi.toteuma.imports.UnitUses;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.trail.ItemTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One unit: its periods, where it is used, what happened to it; and taking a change of units back. */
@Controller
@Needs(Right.ADMINISTER)
class UnitController {

    private final UnitKeeping keeping;
    private final Organisations organisations;
    private final UnitUses uses;
    private final UnitEdits edits;
    private final People people;
    private final Clock clock;

    UnitController(UnitKeeping keeping, Organisations organisations, UnitUses uses, UnitEdits edits, People people, Clock clock) {
        this.keeping = keeping;
        this.organisations = organisations;
        this.uses = uses;
        this.edits = edits;
        this.people = people;
        this.clock = clock;
    }

    /** @param done the imports of the change just made @param undone {@code yes} or {@code no} */
    @GetMapping("/units/{municipality}/unit")
    View unit(
            Frame frame, @PathVariable String municipality, @RequestParam String code, @RequestParam(required = false) List<Long> done,
            @RequestParam Optional<String> undone) {
        Municipality of = keeping.municipality(frame, municipality);
        Organisation organisation = organisations.of(of.id());
        List<UnitVersion> periods = organisation.versions().stream()
                .filter(version -> version.code().equals(code))
                .sorted(Comparator.comparing((UnitVersion version) -> version.period().from()).reversed())
                .toList();
        if (periods.isEmpty()) {
            throw new NoSuchPage("no such unit");
        }
        LocalDate today = LocalDate.now(clock);
        List<Reorganisation> reorganisations = organisations.reorganisations(of.id()).stream()
                .filter(one -> one.shares().stream().anyMatch(share -> share.from().equals(code) || share.to().equals(code)))
                .toList();
        List<Person> roles = people.all().stream()
                .filter(person -> person.grants().stream().anyMatch(grant ->
                        grant.municipality().filter(of.id()::equals).isPresent() && grant.unit().filter(code::equals).isPresent()))
                .toList();
        return new Page("unit", frame, new UnitView(
                of, code, periods, organisation, today, uses.of(of.id(), code, today), roles, reorganisations,
                trail(of, code, reorganisations), done == null ? List.of() : done, edits.lastChange(of.id(), code), undone.map("yes"::equals)));
    }

    private ItemTrail trail(Municipality of, String code, List<Reorganisation> reorganisations) {
        ItemTrail trail = ItemTrail.in(of.key()).and("unit", code)
                .and("unit_version", uses.all(of.id()).getOrDefault(code, UnitUses.Short.NONE).trailKey(), "");
        for (Reorganisation one : reorganisations) {
            trail = trail.and("reorganisation", one.effective().toString());
        }
        for (String[] key : uses.shares(of.id(), code)) {
            trail = trail.and("reorganisation_share", key);
        }
        return trail;
    }

    /** Takes a change back. @param code the unit whose page it is asked on @param change the imports it came in with */
    @PostMapping("/units/{municipality}/undo")
    View undo(Frame frame, @PathVariable String municipality, @RequestParam String code, @RequestParam List<Long> change) {
        Municipality of = keeping.municipality(frame, municipality);
        boolean undone = edits.undo(of.id(), change);
        boolean there = organisations.of(of.id()).versions().stream().anyMatch(version -> version.code().equals(code));
        return new SeeOther((there ? UnitKeeping.page(municipality, code) : "/units?municipality=" + municipality) + "&undone=" + (undone ? "yes" : "no"));
    }
}
