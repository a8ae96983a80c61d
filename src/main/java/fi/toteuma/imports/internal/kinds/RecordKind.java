package fi.toteuma.imports.internal.kinds;

import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of file whose rows are units, accounts, objects or reorganisations: few, and kept one by one. */
public non-sealed interface RecordKind extends Kind {

    /** @return null if something is wrong with the row, which is then among the problems */
    @Nullable StoredRecord read(RowFields row, int ordinal);

    /**
     * Makes records of what was read, for kinds whose record has several rows.
     *
     * @param read in file order
     */
    default List<StoredRecord> join(List<StoredRecord> read, ProblemCollector problems) {
        return read;
    }
}
