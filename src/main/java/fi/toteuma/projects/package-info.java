/**
 * Projects with outside funding: what they are, and their money and state as told at each report date.
 */
@ApplicationModule(displayName = "Projects", allowedDependencies = {"kernel", "database"})
@NullMarked
package fi.toteuma.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
