/**
 * A document as WordprocessingML (ECMA-376): real headings, tables with head rows that repeat, a contents field, alt texts,
 * a language. The order of elements within their parent follows the standard's schema, which Word insists on.
 */
@NullMarked
package fi.toteuma.rendering.internal.docx;

import org.jspecify.annotations.NullMarked;
