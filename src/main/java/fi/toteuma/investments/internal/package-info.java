/** How {@code investments} reads its tables. */
@NullMarked
package fi.toteuma.investments.internal;

import org.jspecify.annotations.NullMarked;
