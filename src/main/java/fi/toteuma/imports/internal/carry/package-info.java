/** What goes from one report date or year to a later one, and as which rows. Reads and writes no database. */
@NullMarked
package fi.toteuma.imports.internal.carry;

import org.jspecify.annotations.NullMarked;
