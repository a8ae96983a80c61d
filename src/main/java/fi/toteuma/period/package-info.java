/**
 * Time: which months are closed, what isn't booked yet although its months are there, and reporting rounds: which unit reports what
 * by when, and whether its time is over.
 */
@ApplicationModule(displayName = "Period", allowedDependencies = "kernel")
@NullMarked
package fi.toteuma.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
