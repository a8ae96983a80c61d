package fi.toteuma.web.internal.documents;

/** So many files are being made that another one has to wait: the same question is answered a little later. */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** After so long the longest of files is made. */
    public static final int SECONDS = 30;

    Busy() {
        super("too many files are being made");
    }
}
