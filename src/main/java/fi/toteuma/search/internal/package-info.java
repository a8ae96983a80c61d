/** Search in the database. */
@NullMarked
package fi.toteuma.search.internal;

import org.jspecify.annotations.NullMarked;
