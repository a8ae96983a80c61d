/** The SQL of the organisation. */
@NullMarked
package fi.toteuma.organisation.internal;

import org.jspecify.annotations.NullMarked;
