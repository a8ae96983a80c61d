package fi.toteuma.imports.internal.reading;

import org.jspecify.annotations.Nullable;

/** The rows of one file, from its header row on, one at a time. */
public interface RowReader extends AutoCloseable {

    /**
     * @return null after the last row; blank rows are passed over
     * @throws UnreadableFile if the file breaks off or breaks its format here
     */
    @Nullable Row next() throws UnreadableFile;

    /** Whether the file counts days from 1904. */
    default boolean daysFrom1904() {
        return false;
    }

    @Override
    void close();
}
