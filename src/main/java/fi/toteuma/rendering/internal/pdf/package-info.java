/**
 * The document as PDF: PDF/UA-1 for readers who don't see the page, PDF/A-2a for the archive.
 *
 * <p>Page furniture, page numbers, bookmarks and hyphenation live here; the content comes from the templates that the HTML
 * page uses too.
 */
@NullMarked
package fi.toteuma.rendering.internal.pdf;

import org.jspecify.annotations.NullMarked;
