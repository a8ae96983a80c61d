package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Restatement;
import fi.toteuma.organisation.RestatementNote;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What reorganisations did to a document's units: the footnotes that restated comparatives carry (domain rule 10), and the units of
 * an earlier year.
 */
public final class ReorganisationNotes {

    private final Organisation organisation;
    private final List<Reorganisation> reorganisations;

    /** @param reorganisations all of the municipality's */
    public ReorganisationNotes(Organisation organisation, List<Reorganisation> reorganisations) {
        this.organisation = organisation;
        this.reorganisations = reorganisations;
    }

    /**
     * Codes of the units that a unit was at a year's end: itself, and those that have ended since and whose work it goes on with.
     *
     * @param tree the organisation that the unit is of now
     * @param withBelow whether with those below it then
     */
    Set<String> unitsOf(int year, OrganisationTree tree, String unit, boolean withBelow) {
        OrganisationTree earlier = organisation.at(LocalDate.of(year, Month.DECEMBER, 31));
        Collection<String> now = withBelow ? tree.subtree(unit) : List.of(unit);
        Set<String> units = new HashSet<>(Restatement.of(organisation, Restatement.between(reorganisations, year, tree.day()), tree.day())
                .sources(now));
        units.removeIf(code -> earlier.find(code).isEmpty() || tree.find(code).isPresent());
        if (earlier.find(unit).isPresent()) {
            units.addAll(withBelow ? earlier.subtree(unit) : List.of(unit));
        }
        return units;
    }

    /**
     * A note for each reorganisation between a year and the day of a tree that changed what the table shows.
     *
     * @param units codes of the units that the table adds up
     */
    List<Wording> since(int year, OrganisationTree tree, Collection<String> units) {
        return Restatement.between(reorganisations, year, tree.day()).stream()
                .map(one -> new RestatementNote(
                        one, organisation.at(one.effective().minusDays(1)), organisation.at(one.effective())))
                .map(note -> note.of(units))
                .flatMap(Optional::stream)
                .toList();
    }
}
