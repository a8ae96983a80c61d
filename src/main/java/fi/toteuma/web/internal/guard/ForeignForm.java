package fi.toteuma.web.internal.guard;

/** A form came without the token of our pages, or with that of an earlier start of the program. */
public class ForeignForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignForm() {
        super("a form without our token");
    }
}
