package fi.toteuma.imports;

import fi.toteuma.organisation.ChangedUnits;
import fi.toteuma.organisation.TreeProblem;
import java.util.List;

/** What became of a change of units, or would become of it: all of it is in, or nothing. */
public sealed interface UnitOutcome {

    /** @param batches the imports it came in with, to be taken back together */
    record Saved(List<Long> batches) implements UnitOutcome {}

    /** A look found nothing in its way. */
    record Sound(ChangedUnits changed) implements UnitOutcome {}

    /** Somebody changed the organisation meanwhile: nothing was stored. */
    record Conflict() implements UnitOutcome {}

    /**
     * Something of it can't be: nothing was stored.
     *
     * @param changed with what stands in its way
     * @param tree why the units wouldn't be a tree
     * @param problems what the rules of files say against it
     */
    record Refused(ChangedUnits changed, List<TreeProblem> tree, Problems problems) implements UnitOutcome {}
}
