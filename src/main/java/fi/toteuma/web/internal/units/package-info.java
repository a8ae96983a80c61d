/** A municipality's units as they stand on a day, and changes of them from a day on: first shown with what they come to, then made. */
@NullMarked
package fi.toteuma.web.internal.units;

import org.jspecify.annotations.NullMarked;
