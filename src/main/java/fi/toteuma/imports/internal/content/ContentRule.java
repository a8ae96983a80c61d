package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record must keep to beyond its single fields. */
interface ContentRule {

    /** @param stored what is there of the same key; null if nothing is */
    void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems);

    /**
     * What the records of a file must keep to together.
     *
     * @param stored what is there of the kind, by key
     */
    default void checkAll(Map<String, StoredRecord> records, Map<String, StoredRecord> stored, ProblemCollector problems) {}

    /** Both of them, record by record. */
    default ContentRule and(ContentRule other) {
        return (record, stored, known, problems) -> {
            check(record, stored, known, problems);
            other.check(record, stored, known, problems);
        };
    }
}
