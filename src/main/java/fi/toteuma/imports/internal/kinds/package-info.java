/** What each kind of file holds: its columns, and what a row of it says. */
@NullMarked
package fi.toteuma.imports.internal.kinds;

import org.jspecify.annotations.NullMarked;
