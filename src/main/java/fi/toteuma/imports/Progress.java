package fi.toteuma.imports;

/** Told how far a long import is. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (file, step, rows) -> {};

    /** @param rows rows done of this step */
    void at(String file, Step step, long rows);

    /** What is being done. */
    enum Step {
        CHECKING,
        WRITING,
        SUMMING
    }
}
