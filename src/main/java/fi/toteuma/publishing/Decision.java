package fi.toteuma.publishing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a body decided about a report.
 *
 * @param body the body's key in the municipality's settings
 * @param section the § of its minutes, as written there: {@code § 88}
 */
public record Decision(String body, LocalDate date, String section, Outcome outcome) {

    /** What it came to. */
    public enum Outcome {
        APPROVED,
        NOTED,
        /** Back to its makers. */
        RETURNED;

        /** As it is written on the command line: {@code approved}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> of(String key) {
            return Arrays.stream(values()).filter(outcome -> outcome.key().equals(key)).findFirst();
        }
    }
}
