/**
 * Who is late with what in a reporting round, and the reminders they get: on their pages always, by mail where a mail server is set
 * up. A person presses, or a rule of the municipality asks so many days from the deadline. Here too is what a reader is to notice:
 * reminders, comments, parts that came back.
 *
 * <p>A reminder holds no figures: dates, names of units and parts, and a link to the tasks.
 */
@ApplicationModule(
        displayName = "Reminders",
        allowedDependencies = {"access", "kernel", "municipality", "organisation", "period", "review", "rounds"})
@NullMarked
package fi.toteuma.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
