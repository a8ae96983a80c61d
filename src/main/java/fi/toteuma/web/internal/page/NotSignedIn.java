package fi.toteuma.web.internal.page;

/** Whoever asks must sign in first. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
