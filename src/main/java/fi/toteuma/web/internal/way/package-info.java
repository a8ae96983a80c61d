/** A report's way to the agenda, a decision and the public. */
@NullMarked
package fi.toteuma.web.internal.way;

import org.jspecify.annotations.NullMarked;
