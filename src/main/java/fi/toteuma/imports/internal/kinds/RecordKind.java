package fi.toteuma.imports.internal.kinds;

import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of file whose rows are kept one by one: units, accounts, objects, reorganisations and all content. */
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

    /** The column that holds the code of another record of the same kind, stored or of the same file. */
    default Optional<Column> ownReference() {
        return Optional.empty();
    }

    /**
     * Looks for what is wrong with the file as a whole, or with what it would make of what is stored.
     *
     * @param records the file's, by key
     * @param stored what is there of this kind, by key
     */
    default void check(
            Map<String, StoredRecord> records, Map<String, StoredRecord> stored, Known known, ProblemCollector problems) {}

    /** The records in an order in which each comes after those it refers to. */
    default Collection<StoredRecord> referredFirst(Collection<StoredRecord> records) {
        return records;
    }
}
