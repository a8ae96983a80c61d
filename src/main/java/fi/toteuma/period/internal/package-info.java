/** The SQL of periods. */
@NullMarked
package fi.toteuma.period.internal;

import org.jspecify.annotations.NullMarked;
