package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.WaitingFiles.WaitingFile;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of files that wait. */
public final class WaitingRows {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingRows.class);

    /** Bytes of a file that are in memory at a time. */
    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    public WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes of all files that wait. */
    public long size() {
        return jdbc.sql("select coalesce(sum(size), 0) from waiting_file").query(Long.class).single();
    }

    public void add(WaitingFile file) throws IOException {
        ImportRequest request = file.request();
        jdbc.sql("""
                insert into waiting_file
                (id, municipality_id, sent_by, sent_at, name, size, kind, source, sheet, sent_mapping, mapping, mending)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        file.id(), request.municipality().value(), file.by(), Timestamp.valueOf(file.at()), request.name(),
                        Files.size(request.path()), request.kind().key(), request.source(), request.sheet().orElse(""),
                        file.sent().toYaml(), request.mapping().toYaml(), MendingJson.of(request.mending()))
                .update();
        try (InputStream content = Files.newInputStream(request.path())) {
            int number = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                jdbc.sql("insert into waiting_piece (file_id, number, content) values (?, ?, ?)")
                        .params(file.id(), ++number, piece)
                        .update();
            }
        }
    }

    /** Keeps how the file is read from now on. */
    public void change(String id, ImportRequest request) {
        jdbc.sql("update waiting_file set kind = ?, source = ?, mapping = ?, mending = ?::jsonb where id = ?")
                .params(
                        request.kind().key(), request.source(), request.mapping().toYaml(), MendingJson.of(request.mending()), id)
                .update();
    }

    public void remove(String id) {
        jdbc.sql("delete from waiting_file where id = ?").param(id).update();
    }

    public void removeSentBefore(LocalDateTime limit) {
        jdbc.sql("delete from waiting_file where sent_at < ?").param(Timestamp.valueOf(limit)).update();
    }

    /**
     * Those that can be read: one that can't stays where it is, and keeps nobody from the others.
     *
     * @param place where each file's bytes are to be, by its id
     */
    public List<WaitingFile> all(Function<String, Path> place) {
        return jdbc.sql("""
                select w.*, m.key as municipality from waiting_file w join municipality m on m.id = w.municipality_id
                order by w.sent_at, w.id""")
                .query((row, number) -> file(row, place))
                .list()
                .stream().flatMap(Optional::stream).toList();
    }

    private static Optional<WaitingFile> file(ResultSet row, Function<String, Path> place) throws SQLException {
        String id = row.getString("id");
        ImportKind kind;
        ColumnMapping sent;
        ColumnMapping mapping;
        Mending mending;
        try {
            kind = ImportKind.of(row.getString("kind")).orElseThrow();
            sent = ColumnMapping.parse(id, row.getString("sent_mapping"));
            mapping = ColumnMapping.parse(id, row.getString("mapping"));
            mending = MendingJson.read(row.getString("mending"));
        } catch (RuntimeException unreadable) {
            // what stands there may be about persons, and the failure may quote it
            LOG.error("A waiting file of {} can't be read and is left alone: {}", row.getString("sent_at"), unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
        ImportRequest request = new ImportRequest(
                new MunicipalityId(row.getShort("municipality_id")), kind, row.getString("source"), place.apply(id), row.getString("name"),
                mapping, Optional.of(row.getString("sheet")).filter(sheet -> !sheet.isEmpty()), mending);
        return Optional.of(new WaitingFile(
                id, row.getString("municipality"), row.getString("sent_by"), row.getObject("sent_at", LocalDateTime.class), sent, request));
    }

    /** Writes a file's bytes where they are read from. */
    public void write(String id, Path to) throws IOException {
        try (OutputStream content = Files.newOutputStream(to)) {
            int number = 1;
            for (Optional<byte[]> piece = piece(id, number); piece.isPresent(); piece = piece(id, ++number)) {
                content.write(piece.get());
            }
        }
    }

    private Optional<byte[]> piece(String id, int number) {
        return jdbc.sql("select content from waiting_piece where file_id = ? and number = ?")
                .params(id, number)
                .query((row, ignored) -> row.getBytes("content"))
                .optional();
    }
}
