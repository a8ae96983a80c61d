/** The audit trail to read. */
@NullMarked
package fi.toteuma.web.internal.trail;

import org.jspecify.annotations.NullMarked;
