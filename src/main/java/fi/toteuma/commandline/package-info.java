/**
 * The verbs of {@code ./toteuma}: each reads its options, asks the rooms, prints what happened and ends with an exit code
 * a script can use.
 */
@ApplicationModule(displayName = "Command line")
@NullMarked
package fi.toteuma.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
