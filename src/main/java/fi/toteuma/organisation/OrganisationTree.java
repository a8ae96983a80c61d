package fi.toteuma.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The units of one day. */
public final class OrganisationTree {

    private final LocalDate day;
    private final Map<String, Unit> units;
    private final List<String> roots;

    private OrganisationTree(LocalDate day, Map<String, Unit> units, List<String> roots) {
        this.day = day;
        this.units = units;
        this.roots = List.copyOf(roots);
    }

    /**
     * The tree of the versions that are valid on a day.
     *
     * <p>A unit whose parent isn't valid on that day stands at the top; {@link Organisation#problems} finds such.
     */
    static OrganisationTree of(LocalDate day, Collection<UnitVersion> versions) {
        Map<String, UnitVersion> valid = new LinkedHashMap<>();
        versions.stream().filter(version -> version.period().contains(day))
                .sorted(Comparator.comparingInt(UnitVersion::ordinal).thenComparing(UnitVersion::code))
                .forEach(version -> valid.put(version.code(), version));
        Map<String, List<String>> children = new HashMap<>();
        List<String> roots = new ArrayList<>();
        for (UnitVersion version : valid.values()) {
            if (version.parent() != null && valid.containsKey(version.parent())) {
                children.computeIfAbsent(version.parent(), parent -> new ArrayList<>()).add(version.code());
            } else {
                roots.add(version.code());
            }
        }
        Map<String, Unit> units = new LinkedHashMap<>();
        valid.forEach((code, version) -> units.put(code, new Unit(code, version.name(), version.level(), version.parent(),
                List.copyOf(children.getOrDefault(code, List.of())), version.printedAs())));
        return new OrganisationTree(day, units, roots);
    }

    public LocalDate day() {
        return day;
    }

    /** Codes of the units at the top, in order. */
    public List<String> roots() {
        return roots;
    }

    public Collection<Unit> units() {
        return units.values();
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** @throws NoSuchElementException if there is no such unit on this day */
    public Unit unit(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("no unit " + code + " on " + day));
    }

    /** The units right below, in the order they are printed in. */
    public List<Unit> children(String code) {
        return unit(code).children().stream().map(this::unit).toList();
    }

    /** Codes of the unit itself and all units below it, in print order: each unit before the units below it. */
    public List<String> subtree(String code) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(unit(code).code()));
        while (!open.isEmpty()) {
            String next = open.pop();
            found.add(next);
            unit(next).children().reversed().forEach(open::push);
        }
        return found;
    }

    /** The unit itself and the units above it, from the top down. */
    public List<Unit> path(String code) {
        List<Unit> path = new ArrayList<>();
        for (String above = code; above != null && units.containsKey(above); above = unit(above).parent()) {
            path.addFirst(unit(above));
        }
        return path;
    }
}
