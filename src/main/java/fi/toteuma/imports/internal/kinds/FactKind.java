package fi.toteuma.imports.internal.kinds;

import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of file whose rows are amounts. */
public non-sealed interface FactKind extends Kind {

    /** The columns in which two rows of a file must differ; none: rows may be alike. */
    List<Column> identity();

    /** What the problem of two rows with the same identity is called. */
    default String duplicate() {
        return "row.duplicate";
    }

    /** Whether the rows are ledger entries, which are kept one by one, rather than amounts of a month or a year. */
    default boolean areEntries() {
        return false;
    }

    /** @return null if something is wrong with the row, which is then among the problems */
    @Nullable Fact read(RowFields row);
}
