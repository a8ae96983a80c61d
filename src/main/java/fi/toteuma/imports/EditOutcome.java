package fi.toteuma.imports;

import java.util.Map;

/** What became of a change somebody wrote. */
public sealed interface EditOutcome {

    /** It is in. @param version of the record as it stands now, to base the next change on */
    record Saved(long version) implements EditOutcome {}

    /** The record says so already. */
    record Unchanged(long version) implements EditOutcome {}

    /**
     * Somebody else changed the record meanwhile: nothing was stored.
     *
     * @param base the record's fields as the writer had found them
     * @param theirs its fields as they stand now
     * @param version of the record as it stands now
     */
    record Conflict(Map<String, String> base, Map<String, String> theirs, long version) implements EditOutcome {}

    /** Something of it can't be used: nothing was stored. */
    record Refused(Problems problems) implements EditOutcome {}
}
