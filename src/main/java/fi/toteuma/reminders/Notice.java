package fi.toteuma.reminders;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something that a reader is to notice.
 *
 * @param key what it is marked as read by
 * @param unit code; empty in a reminder
 * @param part key of the part that is commented on; empty otherwise
 * @param item key of the record that is commented on; empty otherwise
 * @param by how whoever did it was called; empty where a rule did
 * @param text what they said; empty in a reminder
 */
public record Notice(
        String key, Kind kind, MunicipalityId municipality, LocalDate reportDate, String unit, String part, String item, LocalDateTime at,
        String by, String text, boolean isRead) {

    public enum Kind {
        /** Something of theirs is missing. */
        REMINDER,
        /** Somebody commented on what they write, or answered their comment. */
        COMMENT,
        /** What they sent came back. */
        RETURNED,
        /** A part waits for them to return or release it. */
        SENT
    }
}
