/** Where a document's figures come from, as JSON beside it: PDF/A-2 can't carry it inside. */
@NullMarked
package fi.toteuma.rendering.internal.json;

import org.jspecify.annotations.NullMarked;
