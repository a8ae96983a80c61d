package fi.toteuma.dashboard;

import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an earlier year's amounts can stand beside a unit's own without being moved. */
final class Comparability {

    private Comparability() {}

    /**
     * Whether the unit was there all year, and every unit that was below it then is below it on the later day: otherwise amounts would
     * be missing from the sum over the later tree (domain rule 10).
     */
    static boolean holds(Organisation organisation, String unit, int year, LocalDate later) {
        Set<String> now = new HashSet<>(organisation.at(later).subtree(unit));
        return daysOf(organisation, year).allMatch(day -> {
            OrganisationTree tree = organisation.at(day);
            return tree.find(unit).isPresent() && now.containsAll(tree.subtree(unit));
        });
    }

    /** The days of a year on which the tree may be another than before. */
    private static Stream<LocalDate> daysOf(Organisation organisation, int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return Stream.concat(Stream.of(first), organisation.turningPoints().subSet(first, false, first.plusYears(1), false).stream());
    }
}
