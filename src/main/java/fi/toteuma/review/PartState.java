package fi.toteuma.review;

import java.util.Set;

/** Where a unit's part of a report stands. */
public enum PartState {
    /** Being written. */
    WRITING,
    /** Sent to whoever answers for it. */
    SENT,
    /** Sent back with a reason: being written again. */
    RETURNED,
    /** Found ready. */
    RELEASED,
    /** Opened again after it was released: being written again. */
    REOPENED,
    /** Not ready, and the time to write is over: the round is locked. */
    LOCKED;

    /** Whether what it holds may be changed. */
    public boolean isOpen() {
        return this == WRITING || this == RETURNED || this == REOPENED;
    }

    /** Where one can go from here. */
    public Set<PartState> next() {
        return switch (this) {
            case WRITING, RETURNED, REOPENED -> Set.of(SENT, RELEASED);
            case LOCKED -> Set.of(RELEASED);
            case SENT -> Set.of(RETURNED, RELEASED);
            case RELEASED -> Set.of(REOPENED);
        };
    }

    /** Whether the step to here needs to be explained. */
    public boolean needsReason() {
        return this == RETURNED || this == REOPENED;
    }
}
