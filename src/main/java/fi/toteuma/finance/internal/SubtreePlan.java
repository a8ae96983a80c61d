package fi.toteuma.finance.internal;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The longest periods in which a unit has the same units below it. */
final class SubtreePlan {

    /** @param members codes of the unit itself and of all units below it */
    record Subtree(String unit, DateRange period, Set<String> members) {}

    private SubtreePlan() {}

    /** By unit, then by time. */
    static List<Subtree> of(Organisation organisation) {
        Map<String, List<Subtree>> byUnit = new TreeMap<>();
        Iterator<LocalDate> next = organisation.turningPoints().iterator();
        LocalDate day = next.hasNext() ? next.next() : null;
        while (day != null) {
            LocalDate following = next.hasNext() ? next.next() : null;
            DateRange span = new DateRange(day, following == null ? null : following.minusDays(1));
            OrganisationTree tree = organisation.at(day);
            for (Unit unit : tree.units()) {
                Subtree subtree = new Subtree(unit.code(), span, Set.copyOf(tree.subtree(unit.code())));
                append(subtree, byUnit.computeIfAbsent(unit.code(), code -> new ArrayList<>()));
            }
            day = following;
        }
        return byUnit.values().stream().flatMap(List::stream).toList();
    }

    private static void append(Subtree subtree, List<Subtree> ofUnit) {
        Subtree last = ofUnit.isEmpty() ? null : ofUnit.getLast();
        if (last != null && last.period().meets(subtree.period()) && last.members().equals(subtree.members())) {
            ofUnit.set(ofUnit.size() - 1, extended(last, subtree.period().to()));
        } else {
            ofUnit.add(subtree);
        }
    }

    private static Subtree extended(Subtree subtree, @Nullable LocalDate to) {
        return new Subtree(subtree.unit(), new DateRange(subtree.period().from(), to), subtree.members());
    }
}
