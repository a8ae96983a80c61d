package fi.toteuma.checks;

/** How much a finding matters. */
public enum Severity {
    /** Two things in the report can't both be right. */
    CONTRADICTION,
    /** Something is lacking, or hardly what was meant. */
    DOUBT,
    /** Right, but a reader may take it for a mistake. */
    NOTE
}
