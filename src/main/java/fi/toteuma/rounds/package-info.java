/**
 * How far a reporting round is: which unit has told what it has to tell, what is missing, and how late it is. Writes nothing.
 */
@ApplicationModule(
        displayName = "Rounds",
        allowedDependencies = {"kernel", "period", "goals", "risks", "narrative", "projects", "investments", "indicators"})
@NullMarked
package fi.toteuma.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
