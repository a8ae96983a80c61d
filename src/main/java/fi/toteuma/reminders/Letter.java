package fi.toteuma.reminders;

import fi.toteuma.access.Person;
import java.time.LocalDate;

/**
 * A reminder as it is sent: plain text in the receiver's language.
 *
 * @param deadline the first one of theirs that something is missing for
 */
public record Letter(Person to, LocalDate reportDate, LocalDate deadline, String subject, String text) {}
