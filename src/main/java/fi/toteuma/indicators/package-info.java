/**
 * Dated series with their source, key figures, and statistics of an activity. Formulas of key figures are worked out over figures and
 * series given to them; nothing here reads the ledger.
 */
@ApplicationModule(displayName = "Indicators", allowedDependencies = {"kernel", "database"})
@NullMarked
package fi.toteuma.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
