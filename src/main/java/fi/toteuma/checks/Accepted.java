package fi.toteuma.checks;

import java.time.LocalDate;

/**
 * Somebody's word that a finding may stand.
 *
 * @param key the finding's
 * @param reason never blank
 * @param by a role, never a person
 */
public record Accepted(String key, String reason, String by, LocalDate on) {

    /** @throws IllegalArgumentException if there is no reason or no role */
    public Accepted {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a finding is accepted with a reason and a role");
        }
    }
}
