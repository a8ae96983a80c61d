package fi.toteuma.web.internal.guard;

import java.time.Duration;

/** Somebody asks for something costly more often than a person does. */
public class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooOften(Duration wait) {
        super("asked too often");
        this.wait = wait;
    }

    /** After how many seconds to ask again, one at least. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
