/** Who is late in a round, reminders to them, and each reader's own notices. */
@NullMarked
package fi.toteuma.web.internal.reminders;

import org.jspecify.annotations.NullMarked;
