/**
 * How a unit is doing between its reports: what is used of the budget beside the same months of earlier years, a forecast worked out
 * from them, and where goals, risks and projects stand. Writes nothing, and doesn't know how it is shown.
 */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "kernel", "document", "organisation", "municipality", "finance", "finance :: calc", "goals", "risks", "projects"})
@NullMarked
package fi.toteuma.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
