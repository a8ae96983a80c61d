package fi.toteuma.imports;

import java.util.List;

/** What became of an undo. */
public sealed interface UndoOutcome {

    /** Everything is as it was before the import. */
    record Undone(long batch) implements UndoOutcome {}

    /** Something later builds on the import. */
    record Refused(Reason reason, List<String> details) implements UndoOutcome {}

    /** Why an import can't be undone; the details are batch numbers or codes. */
    enum Reason {
        /** There is no such import, or it was undone before. */
        NOT_THERE,
        /** Later imports replaced or changed some of its rows: undo them first. */
        REPLACED_LATER,
        /** Later imports use its units. */
        UNITS_USED,
        /** Later imports use its accounts. */
        ACCOUNTS_USED,
        /** Later imports use its investment objects. */
        OBJECTS_USED,
        /** Later imports use its goals, risks or other records. */
        RECORDS_USED,
        /** Without its units the others aren't a tree. */
        TREE_BROKEN,
        /** It is of a change of units made on the pages, which is taken back there, as a whole. */
        UNIT_CHANGE
    }
}
