/** How {@code projects} reads its tables. */
@NullMarked
package fi.toteuma.projects.internal;

import org.jspecify.annotations.NullMarked;
