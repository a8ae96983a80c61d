package fi.toteuma.reminders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;

/**
 * A reminder that somebody got.
 *
 * @param to how the receiver is called
 * @param days from the deadline, below zero before it, where a rule asked; empty where somebody did
 * @param by how the one who asked was called; empty where a rule asked
 * @param reason why the letter didn't leave, as the mail server says it; empty otherwise
 */
public record Reminder(
        long id, int person, String to, LocalDate reportDate, LocalDate deadline, OptionalInt days, LocalDateTime at, String by, State state,
        String reason) {

    /** What became of its letter. */
    public enum State {
        /** No mail server is set up. */
        PAGES_ONLY,
        /** On its way; if the program stopped just then, nobody knows whether it left, and it isn't sent again by itself. */
        SENDING,
        SENT,
        FAILED
    }
}
