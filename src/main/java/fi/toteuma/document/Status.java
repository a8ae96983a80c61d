package fi.toteuma.document;

/** What a status mark looks like; its word is the layout's and the language's (report-quality, words and shapes). */
public enum Status {
    /** Filled circle with a tick. */
    MET,
    /** Circle, left half filled. */
    PARTLY,
    /** Thick square with a cross. */
    NOT_MET,
    /** Dashed circle with a dash: not measurable yet, or nobody reported. */
    NO_INFORMATION
}
