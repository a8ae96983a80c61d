/**
 * Why investments are made, what they serve in the strategy, and their state by report date. Their figures are in {@code finance}.
 */
@ApplicationModule(displayName = "Investments", allowedDependencies = {"kernel", "database"})
@NullMarked
package fi.toteuma.investments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
