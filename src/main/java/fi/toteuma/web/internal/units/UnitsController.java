package fi.toteuma.web.internal.units;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.imports.UnitUses;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The units of a municipality as they stand on a day. */
@Controller
@Needs(Right.ADMINISTER)
class UnitsController {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final UnitUses uses;
    private final People people;
    private final Clock clock;

    UnitsController(Municipalities municipalities, Organisations organisations, UnitUses uses, People people, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.uses = uses;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param municipality the first one where none is named
     * @param day today where none is given, or what isn't a day
     * @param undone {@code yes} or {@code no}: whether a unit's coming was just taken back
     */
    @GetMapping("/units")
    View units(
            Frame frame, @RequestParam Optional<String> municipality, @RequestParam(defaultValue = "") String day, @RequestParam Optional<String> undone) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.ADMINISTER, municipality);
        LocalDate shown = UnitKeeping.day(day).orElseGet(() -> LocalDate.now(clock));
        return new Page("units", frame, new UnitsView(
                MunicipalityTab.all(municipalities, frame, Right.ADMINISTER), current.map(Municipality::key).orElse(""), shown,
                !day.isEmpty() && UnitKeeping.day(day).isEmpty(),
                current.map(of -> rows(of, shown)).orElse(List.of()),
                current.map(this::turningPoints).orElse(List.of()), undone.map("yes"::equals)));
    }

    private List<LocalDate> turningPoints(Municipality of) {
        return List.copyOf(organisations.of(of.id()).turningPoints().descendingSet());
    }

    private List<UnitsView.Row> rows(Municipality of, LocalDate day) {
        Organisation organisation = organisations.of(of.id());
        OrganisationTree tree = organisation.at(day);
        Map<String, UnitVersion> versions = organisation.versions().stream()
                .filter(version -> version.period().contains(day))
                .collect(Collectors.toMap(UnitVersion::code, version -> version, (one, other) -> one));
        Map<String, Wording> levels = MunicipalitySettings.parse(of.key(), of.settings()).levels().stream()
                .collect(Collectors.toMap(Level::key, Level::name));
        Map<String, Integer> roles = roles(of);
        Map<String, UnitUses.Short> used = uses.all(of.id());
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root).stream())
                .map(code -> {
                    Unit unit = tree.unit(code);
                    UnitUses.Short use = used.getOrDefault(code, UnitUses.Short.NONE);
                    return new UnitsView.Row(
                            unit, tree.path(code).size(), levels.getOrDefault(unit.level(), Wording.of(unit.level())), versions.get(code).period(),
                            roles.getOrDefault(code, 0), use.figures(), use.records());
                })
                .toList();
    }

    /** How many of those who can sign in have a role over each unit itself. */
    private Map<String, Integer> roles(Municipality of) {
        Map<String, Integer> counted = new HashMap<>();
        people.all().stream().filter(Person::active)
                .flatMap(person -> person.grants().stream().filter(grant -> grant.municipality().filter(of.id()::equals).isPresent())
                        .map(Grant::unit).flatMap(Optional::stream).distinct())
                .forEach(unit -> counted.merge(unit, 1, Integer::sum));
        return counted;
    }
}
