package fi.toteuma.imports.internal.reading;

/** A file that can't be read as a table; there are no rows to look for more problems in. */
public final class UnreadableFile extends Exception {

    private final int row;
    private final String code;
    private final transient String[] args;

    public UnreadableFile(int row, String code, String... args) {
        super(code);
        this.row = row;
        this.code = code;
        this.args = args;
    }

    /** The row where reading stopped; 0: the whole file. */
    public int row() {
        return row;
    }

    public String code() {
        return code;
    }

    public String[] args() {
        return args.clone();
    }
}
