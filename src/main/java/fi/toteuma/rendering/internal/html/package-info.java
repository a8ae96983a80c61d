/**
 * The document as one self-contained HTML page, and the templates' view of a document, which the PDF shares.
 *
 * <p>No outside request, no inline style attribute, and a content security policy that allows exactly the page's own
 * style and script.
 */
@NullMarked
package fi.toteuma.rendering.internal.html;

import org.jspecify.annotations.NullMarked;
