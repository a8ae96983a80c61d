package fi.toteuma.rendering.internal.html;

/** Where a document is read; the templates are the same for both and differ in a few places. */
public enum Medium {
    /** A page in a browser: tables scroll, charts come in two widths, figures can be asked where they come from. */
    SCREEN,
    /** Paper and PDF: page numbers, hyphenated running text, tables that break over pages. */
    PRINT
}
