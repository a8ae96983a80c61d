/**
 * Accounts, line schemes, budget and amendments, plan, ledger, forecast, binding levels; {@code calc} is pure.
 *
 * <p>Gives figures; does not know how a report is laid out or written.
 */
@ApplicationModule(displayName = "Finance", allowedDependencies = {"kernel", "yaml", "document", "organisation", "period", "database"})
@NullMarked
package fi.toteuma.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
