/** Time in the accounts: which months are closed, and what isn't booked yet although its months are there. */
@ApplicationModule(displayName = "Period", allowedDependencies = "kernel")
@NullMarked
package fi.toteuma.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
