package fi.toteuma.web.internal.units;

import fi.toteuma.access.Person;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.UnitUse;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Unit;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.web.internal.trail.ItemTrail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One unit.
 *
 * @param periods the latest first; at least one
 * @param people those who have a role over it
 * @param reorganisations those it was in
 * @param done the imports of the change just made; empty: none was
 * @param last those of the last change of the unit, if it was made here
 * @param undone whether a change was just taken back, or couldn't be
 */
public record UnitView(
        Municipality of, String code, List<UnitVersion> periods, Organisation organisation, LocalDate today, UnitUse use, List<Person> people,
        List<Reorganisation> reorganisations, ItemTrail trail, List<Long> done, List<Long> last, Optional<Boolean> undone) {

    /** The period of today, else the latest. */
    public UnitVersion now() {
        return periods.stream().filter(version -> version.period().contains(today)).findFirst().orElse(periods.getFirst());
    }

    public boolean isThereToday() {
        return now().period().contains(today);
    }

    /** The day its links ask about: today, or the last one it is there. */
    public LocalDate day() {
        LocalDate last = now().period().to();
        return isThereToday() || last == null ? today.isBefore(now().period().from()) ? now().period().from() : today : last;
    }

    public Wording level(UnitVersion version) {
        return MunicipalitySettings.parse(of.key(), of.settings()).levels().stream()
                .filter(level -> level.key().equals(version.level())).map(Level::name).findFirst().orElse(Wording.of(version.level()));
    }

    /** What the unit above is called on the period's first day. */
    public Optional<Wording> parent(UnitVersion version) {
        return Optional.ofNullable(version.parent())
                .map(parent -> organisation.at(version.period().from()).find(parent).map(Unit::name).orElse(Wording.of(parent)));
    }

    public List<Unit> below() {
        return organisation.at(day()).find(code).map(unit -> organisation.at(day()).children(code)).orElse(List.of());
    }

    /** What is stored about it, by kind. */
    public Map<ImportKind, Integer> records() {
        Map<ImportKind, Integer> records = new TreeMap<>();
        use.records().forEach((kind, counted) -> records.put(kind, counted.all()));
        return records;
    }

    /** The years that there are amounts of, by measure. */
    public Map<String, String> years() {
        return use.amounts().stream().collect(Collectors.groupingBy(
                amounts -> amounts.measure().name(), TreeMap::new, Collectors.mapping(amounts -> String.valueOf(amounts.year()), Collectors.joining(", "))));
    }

    public String page(String other) {
        return UnitKeeping.page(of.key(), other);
    }

    public String address() {
        return "/units/" + of.key();
    }

    /** The form of a change. @param more what it begins with, as of an address */
    public String change(String what, String more) {
        return address() + "/change?what=" + what + "&code=" + UnitKeeping.encoded(code) + more;
    }

    public String reorganise() {
        return address() + "/reorganisation?from=" + UnitKeeping.encoded(code);
    }
}
