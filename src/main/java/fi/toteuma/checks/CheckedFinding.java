package fi.toteuma.checks;

import java.util.Optional;

/**
 * A finding as it stands now.
 *
 * @param accepted who said that it may stand; empty while it is open
 * @param block id of the document's block that the finding is in, or of the nearest one above it that has an id; empty where the
 *     document doesn't show what it speaks of
 */
public record CheckedFinding(Finding finding, Optional<Accepted> accepted, Optional<String> block) {

    public boolean isOpen() {
        return accepted.isEmpty();
    }

    /** Whether something has to be done: open, and more than a note. */
    public boolean isPending() {
        return isOpen() && finding.severity() != Severity.NOTE;
    }
}
