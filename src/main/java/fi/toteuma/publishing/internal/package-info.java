/** Publishing out of the database, and the freezing itself. */
@NullMarked
package fi.toteuma.publishing.internal;

import org.jspecify.annotations.NullMarked;
