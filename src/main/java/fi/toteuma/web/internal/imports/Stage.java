package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.Progress;

/** How far a file is. */
public sealed interface Stage {

    /** Something is being done, or waits for its turn. */
    sealed interface Working extends Stage {

        /** Rows done of the current step; 0 before it began. */
        long rows();
    }

    /** Being looked over; nothing is stored. */
    record Checking(long rows) implements Working {}

    /**
     * Being stored.
     *
     * @param of rows of the file
     */
    record Importing(Progress.Step step, long rows, long of) implements Working {}

    /** Looked over, nothing stored: sound, in need of a confirmation, refused, or in already. */
    record Checked(ImportOutcome outcome) implements Stage {}

    /** An import was tried. */
    record Finished(ImportOutcome outcome) implements Stage {}

    /** The program failed; the log has the reason under this number, nothing is stored, and the file waits to be looked over anew. */
    record Broken(String number) implements Stage {}
}
