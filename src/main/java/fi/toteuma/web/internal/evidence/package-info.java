/** The files that show where measured values come from. */
@NullMarked
package fi.toteuma.web.internal.evidence;

import org.jspecify.annotations.NullMarked;
