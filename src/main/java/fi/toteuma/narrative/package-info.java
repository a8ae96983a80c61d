/**
 * Texts of the sections of a document, by unit and report date, in Finnish and Swedish, with live figures that follow the data.
 */
@ApplicationModule(displayName = "Narrative", allowedDependencies = {"kernel", "database"})
@NullMarked
package fi.toteuma.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
