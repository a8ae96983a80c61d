package fi.toteuma.review;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What somebody says about what is written.
 *
 * @param place what it is about
 * @param quote the words it is about; empty: all of it
 * @param answers the comment it answers
 * @param by a login
 * @param settledAt when it was marked as dealt with
 */
public record Comment(
        long id, Place place, String quote, String text, Optional<Long> answers, LocalDateTime at, String by, String named,
        Optional<LocalDateTime> settledAt) {

    public boolean isOpen() {
        return settledAt.isEmpty();
    }
}
