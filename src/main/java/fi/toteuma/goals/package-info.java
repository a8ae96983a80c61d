/**
 * Strategy, objectives, goals, measures and their follow-ups (Kuntalaki 410/2015 §110, §115: goals of the budget and how they were
 * attained). Writing comes in through {@code imports}; statuses are proposed here, and decided by people.
 */
@ApplicationModule(displayName = "Goals", allowedDependencies = {"kernel", "database"})
@NullMarked
package fi.toteuma.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
