package fi.toteuma.web.internal.changes;

import fi.toteuma.document.Document;

/**
 * One of two versions that are compared.
 *
 * @param name as it stands in addresses: a version's number, or {@link #DRAFT}
 * @param page where it is read; anchors of its headings can be added
 */
public record Side(String name, String label, String page, Document document) {

    /** The report as it is now. */
    public static final String DRAFT = "draft";

    /** A version that can be chosen. */
    public record Choice(String name, String label) {}
}
