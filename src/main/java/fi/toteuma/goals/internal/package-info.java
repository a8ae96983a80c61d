/** How {@code goals} reads its tables. */
@NullMarked
package fi.toteuma.goals.internal;

import org.jspecify.annotations.NullMarked;
