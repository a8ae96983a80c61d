/** How {@code narrative} reads its tables. */
@NullMarked
package fi.toteuma.narrative.internal;

import org.jspecify.annotations.NullMarked;
