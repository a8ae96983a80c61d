package fi.toteuma.checks;

import java.util.Optional;

/** @param accepted who said that it may stand; empty while it is open */
public record CheckedFinding(Finding finding, Optional<Accepted> accepted) {

    public boolean isOpen() {
        return accepted.isEmpty();
    }

    /** Whether something has to be done: open, and more than a note. */
    public boolean isPending() {
        return isOpen() && finding.severity() != Severity.NOTE;
    }
}
