package fi.toteuma.web.internal.page;

/** The address names something that isn't there. */
public class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPage(String message) {
        super(message);
    }
}
