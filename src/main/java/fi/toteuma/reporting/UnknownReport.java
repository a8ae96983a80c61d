package fi.toteuma.reporting;

/** There is no such document. The message names what there is. */
public class UnknownReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownReport(String message) {
        super(message);
    }
}
