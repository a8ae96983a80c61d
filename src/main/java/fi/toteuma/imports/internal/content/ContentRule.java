package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import org.jspecify.annotations.Nullable;

/** What a record must keep to beyond its single fields. */
interface ContentRule {

    /** @param stored what is there of the same key; null if nothing is */
    void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems);
}
