package fi.toteuma.kernel;

/** A layout or a scheme that can't be used. The message says which file, where in it, what stands there and what was expected. */
public class YamlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public YamlException(String where, String message) {
        super(where + ": " + message);
    }
}
