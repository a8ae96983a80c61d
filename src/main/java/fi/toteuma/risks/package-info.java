/**
 * Risks, their controls, and their assessments by report date: earlier ones stay.
 */
@ApplicationModule(displayName = "Risks", allowedDependencies = {"kernel", "database"})
@NullMarked
package fi.toteuma.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
