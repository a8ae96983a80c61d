package fi.toteuma.checks;

/** A document has no such finding, or none that is accepted. The message is the finding's key. */
public class UnknownFinding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownFinding(String key) {
        super(key);
    }
}
