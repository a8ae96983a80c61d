/**
 * The municipality and its units: one tree whose levels the municipality names itself, dated, because units move, split, merge and end.
 *
 * <p>A unit is its code; a code may have several periods with other names and parents. Trees, reorganisations and changes
 * ({@link fi.toteuma.organisation.UnitChange}) are pure values; SQL is in {@code internal} only.
 */
@ApplicationModule(displayName = "Organisation", allowedDependencies = {"kernel", "database"})
@NullMarked
package fi.toteuma.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
