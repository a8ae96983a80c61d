/** How {@code indicators} reads its tables. */
@NullMarked
package fi.toteuma.indicators.internal;

import org.jspecify.annotations.NullMarked;
