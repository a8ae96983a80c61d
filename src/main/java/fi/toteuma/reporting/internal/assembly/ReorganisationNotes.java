package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Restatement;
import fi.toteuma.organisation.RestatementNote;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The footnotes that restated comparatives carry: what was combined, split or moved, and when (domain rule 10). */
public final class ReorganisationNotes {

    private final Organisation organisation;
    private final List<Reorganisation> reorganisations;

    /** @param reorganisations all of the municipality's */
    public ReorganisationNotes(Organisation organisation, List<Reorganisation> reorganisations) {
        this.organisation = organisation;
        this.reorganisations = reorganisations;
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
