/**
 * Figures in: CSV and XLSX files of units, accounts, budgets, ledgers … become rows of the database, all of a file or
 * nothing of it, and every import can be undone. {@link fi.toteuma.imports.Imports} is the door.
 *
 * <p>A file is read as it was sent; what somebody decided about it ({@link fi.toteuma.imports.Mending}) is applied on the way and kept
 * with the import ({@link fi.toteuma.imports.Mended}).
 *
 * <p>What people change on the pages comes in the same way: records ({@link fi.toteuma.imports.Edits}), amounts
 * ({@link fi.toteuma.imports.FigureEdits}), units ({@link fi.toteuma.imports.UnitEdits}).
 *
 * <p>Writes the tables of the financial core; knows no page and no report.
 */
@ApplicationModule(displayName = "Imports")
@NullMarked
package fi.toteuma.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
