package fi.toteuma.rendering;

import fi.toteuma.document.Document;

/**
 * Writes a document as a file of one format.
 *
 * <p>The same document gives the same bytes: a renderer reads no clock, and files carry {@link Document#made()} as their
 * only date. Renderers keep nothing between documents but fonts and templates, and may be called from several threads.
 */
public interface Renderer {

    /** What the format is called, which is also the file name's ending: {@code html}, {@code pdf}, {@code docx}, {@code xlsx}. */
    String format();

    /**
     * The finished file.
     *
     * @throws IllegalArgumentException if the document contradicts itself, for instance if a formula names a source that
     *     it does not hold, or if it holds a character that the format's typeface cannot print
     */
    byte[] render(Document document);
}
