/**
 * Figures in: CSV and XLSX files of units, accounts, budgets, ledgers … become rows of the database, all of a file or
 * nothing of it, and every import can be undone. {@link fi.toteuma.imports.Imports} is the door.
 *
 * <p>A file is read as it was sent; what somebody decided about it ({@link fi.toteuma.imports.Mending}) is applied on the way and kept
 * with the import ({@link fi.toteuma.imports.Mended}).
 *
 * <p>Writes the tables of the financial core; knows no page and no report.
 */
@ApplicationModule(displayName = "Imports")
@NullMarked
package fi.toteuma.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
