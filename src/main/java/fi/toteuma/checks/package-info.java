/**
 * Rules that read a report and say what doesn't hold: figures against texts, totals against rows, statuses against measured values.
 * Each finding says where, what, why it matters and how to mend it, and can be accepted with a reason.
 *
 * <p>Rules are pure functions over {@link fi.toteuma.checks.ReportUnderCheck} and rather keep silent than accuse wrongly.
 */
@ApplicationModule(
        displayName = "Checks",
        allowedDependencies = {
            "kernel", "document", "reporting", "municipality", "goals", "indicators", "risks", "projects", "narrative", "investments",
            "organisation", "publishing"})
@NullMarked
package fi.toteuma.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
