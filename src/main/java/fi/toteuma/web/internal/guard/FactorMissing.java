package fi.toteuma.web.internal.guard;

/** Whoever asks has a role that needs a second factor, and none in use yet. */
public class FactorMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactorMissing() {
        super("a second factor is missing");
    }
}
