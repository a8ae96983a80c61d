package fi.toteuma.reporting.internal.content;

/** The product's own phrases in the document's language. */
@FunctionalInterface
interface Phrasing {

    /** @param arguments already printed */
    String of(String key, String... arguments);
}
