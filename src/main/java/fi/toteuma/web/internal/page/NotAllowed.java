package fi.toteuma.web.internal.page;

/** Whoever asks may not do this. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super(what);
    }
}
