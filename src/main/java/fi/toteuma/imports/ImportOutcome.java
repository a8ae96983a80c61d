package fi.toteuma.imports;

import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Optional;

/** What became of a file. */
public sealed interface ImportOutcome {

    /**
     * The file is in the database, all of it.
     *
     * @param batch the import's number
     * @param rows rows of the file without its header
     * @param controlTotal sum of the amounts in the file, in our signs, which is also the sum stored; empty where the
     *     file holds no amounts
     * @param warnings what the sender should know
     * @param replaced what it replaced
     */
    record Imported(
            long batch, int rows, Optional<Money> controlTotal, List<Problem> warnings, Differences replaced)
            implements ImportOutcome {}

    /** The same file is in already: nothing changed. */
    record Unchanged(long batch) implements ImportOutcome {}

    /** Nothing was stored. */
    record Refused(Problems problems) implements ImportOutcome {}

    /** The file is sound, but something of what it is about is there already: nothing was stored yet. */
    record NeedsConfirmation(Differences differences, int rows, Optional<Money> controlTotal, List<Problem> warnings, Summary summary)
            implements ImportOutcome {}

    /** A check found the file sound and nothing in its way. */
    record Sound(int rows, Optional<Money> controlTotal, List<Problem> warnings, Summary summary) implements ImportOutcome {}
}
