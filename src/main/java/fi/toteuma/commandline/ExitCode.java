package fi.toteuma.commandline;

/** What a verb ends with. */
final class ExitCode {

    static final int DONE = 0;
    /** Something is wrong with what was given: a file has problems, a name isn't known, a report is missing. */
    static final int REFUSED = 1;
    /** The command line itself isn't understood. */
    static final int USAGE = 2;
    /** A difference must be confirmed before anything is replaced. */
    static final int NEEDS_CONFIRMATION = 3;
    /** The database or the port can't be had. */
    static final int UNAVAILABLE = 69;

    private ExitCode() {}
}
