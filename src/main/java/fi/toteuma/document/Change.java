package fi.toteuma.document;

/** How words stand beside an earlier version of their text. */
public enum Change {
    /** In both, or nothing was compared. */
    KEPT,
    /** Only in the later one. */
    ADDED,
    /** Only in the earlier one: shown so that a reader sees what went. */
    REMOVED
}
