/**
 * Budgets as they are made and looked after: the grid of a unit's accounts and columns, sums divided by last year's profile, which
 * budgets are approved, forecasts proposed from earlier years. What is changed comes in through {@code imports}.
 */
@ApplicationModule(displayName = "Budget", allowedDependencies = {"kernel", "finance", "finance :: calc", "document", "imports", "municipality", "organisation"})
@NullMarked
package fi.toteuma.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
