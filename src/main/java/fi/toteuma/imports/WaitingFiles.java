package fi.toteuma.imports;

import fi.toteuma.imports.internal.writing.WaitingRows;
import fi.toteuma.municipality.ColumnMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that people sent and that aren't in yet, kept with what was decided about them: what a stop of the program interrupts goes on
 * after it. Who may go on with one is the caller's to ask.
 */
@Repository
public class WaitingFiles {

    private final WaitingRows rows;
    private final TransactionTemplate transaction;
    private final long most;

    /** @param most what all files that wait come to together, as a size: {@code 500MB} */
    public WaitingFiles(
            JdbcClient jdbc, PlatformTransactionManager transactions, @Value("${toteuma.imports.kept:500MB}") String most) {
        this.rows = new WaitingRows(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.most = Imports.size("toteuma.imports.kept", most).toBytes();
    }

    /**
     * A file that waits.
     *
     * @param id its name in addresses
     * @param municipality its key
     * @param by the login of whoever sent it
     * @param sent the mapping that was chosen when it was sent
     * @param request how it is to be read by now
     */
    public record WaitingFile(
            String id, String municipality, String by, LocalDateTime at, ColumnMapping sent, ImportRequest request) {}

    /** @return false if it is too big, with those that wait already: it isn't kept then */
    public boolean keep(WaitingFile file) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            try {
                if (rows.size() + Files.size(file.request().path()) > most) {
                    return false;
                }
                rows.add(file);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** Keeps how a file is to be read from now on; does nothing if it isn't kept. */
    public void change(String id, ImportRequest request) {
        rows.change(id, request);
    }

    public void drop(String id) {
        rows.remove(id);
    }

    public void dropSentBefore(LocalDateTime limit) {
        rows.removeSentBefore(limit);
    }

    /**
     * All files that are kept, the earliest first; without those that can't be read, which go when their time is over.
     *
     * @param place where the bytes of each will be read from, by its id; they aren't there before {@link #write}
     */
    public List<WaitingFile> all(Function<String, Path> place) {
        return rows.all(place);
    }

    /** Writes a file's bytes where they are read from, in place of what is there. */
    public void write(String id, Path to) {
        try {
            rows.write(id, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
