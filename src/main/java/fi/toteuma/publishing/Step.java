package fi.toteuma.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a report on its way. */
public enum Step {
    /** Says that it is ready. */
    RELEASE,
    /** Freezes it for the body's meeting. */
    AGENDA,
    /** Records what the body decided. */
    DECIDE,
    /** Records anew what was recorded wrongly, as long as it isn't published. */
    CORRECT,
    /** Shows it to everybody. */
    PUBLISH,
    /** Takes it back before it is decided. */
    WITHDRAW;

    /** Whether it records a decision. */
    public boolean decides() {
        return this == DECIDE || this == CORRECT;
    }

    /** As it is written on the command line: {@code release}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> of(String key) {
        return Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
    }
}
