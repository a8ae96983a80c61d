package fi.toteuma.publishing;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A step that was taken, as it stands in a report's history.
 *
 * @param ordinal the how many-eth step of the report, from 1, over all versions
 * @param state where it led
 * @param by a role
 * @param reason may be empty
 */
public record Taken(
        int ordinal, int version, Step step, State state, LocalDateTime at, String by, String reason, Optional<Decision> decision) {}
