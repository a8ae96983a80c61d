/**
 * Figures in: CSV and XLSX files of units, accounts, budgets, ledgers … become rows of the database, all of a file or
 * nothing of it, and every import can be undone. {@link fi.toteuma.imports.Imports} is the door.
 *
 * <p>Writes the tables of the financial core; knows no page and no report.
 */
@ApplicationModule(displayName = "Imports")
@NullMarked
package fi.toteuma.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
