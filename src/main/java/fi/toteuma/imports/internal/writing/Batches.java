package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of imports. */
public final class Batches {

    private static final String COLUMNS =
            "id, kind, source, file, rows, control_total, imported_at, undone_at, mapping from import_batch ";

    private final JdbcClient jdbc;

    public Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Imports that brought in this very file, read this very way but for what its codes stand for ({@link MendingRows#readAs}), with
     * everything of them still in force; the latest first.
     */
    public List<Long> inForce(ImportRequest request, String sha256) {
        return jdbc.sql("""
                select id from import_batch b
                where municipality_id = ? and kind = ? and source = ? and sha256 = ? and mapping = ? and undone_at is null
                  and not exists (select from replaced_amount r where r.batch_id = b.id)
                  and not exists (select from replaced_entry r where r.batch_id = b.id)
                  and not exists (select from replaced_record r where r.batch_id = b.id)
                order by id desc""")
                .params(
                        request.municipality().value(), request.kind().key(), request.source(), sha256, reading(request))
                .query(Long.class)
                .list();
    }

    /** An import of the same file under the name of another source. */
    record Elsewhere(long id, String source) {}

    /** The import that brought in this very file, read this very way, from a source of another name, if in force. */
    Optional<Elsewhere> inForceElsewhere(ImportRequest request, String sha256) {
        return jdbc.sql("""
                select id, source from import_batch b
                where municipality_id = ? and kind = ? and source <> ? and sha256 = ? and mapping = ? and undone_at is null
                  and exists (select from amount a where a.batch_id = b.id)
                order by id desc limit 1""")
                .params(
                        request.municipality().value(),
                        request.kind().key(),
                        request.source(),
                        sha256,
                        reading(request))
                .query((row, number) -> new Elsewhere(row.getLong("id"), row.getString("source")))
                .optional();
    }

    /** The source that files of a kind have come from, if it is one and the same. */
    public Optional<String> usualSource(MunicipalityId municipality, ImportKind kind) {
        List<String> sources = jdbc.sql("""
                select distinct source from import_batch where municipality_id = ? and kind = ? and undone_at is null and source <> ?""")
                .params(municipality.value(), kind.key(), Edits.SOURCE)
                .query(String.class)
                .list();
        return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
    }

    /** @param total null where the file holds no amounts */
    public long add(
            ImportRequest request, String sha256, int rows, @Nullable BigDecimal total, @Nullable Long replaces,
            LocalDateTime now) {
        return jdbc.sql("""
                insert into import_batch
                (municipality_id, kind, source, file, sha256, rows, control_total, imported_at, replaces, mapping)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        request.municipality().value(),
                        request.kind().key(),
                        request.source(),
                        request.name(),
                        sha256,
                        rows,
                        total,
                        Timestamp.valueOf(now),
                        replaces,
                        reading(request))
                .query(Long.class)
                .single();
    }

    /** How the file was read: its mapping, its sheet, and what was mended of it but codes. */
    private static String reading(ImportRequest request) {
        return request.mapping().toYaml()
                + request.sheet().map(sheet -> "# sheet: " + sheet + "\n").orElse("")
                + request.mending().toText();
    }

    public void undone(long batch, LocalDateTime now) {
        jdbc.sql("update import_batch set undone_at = ? where id = ?")
                .params(Timestamp.valueOf(now), batch)
                .update();
    }

    public Optional<ImportBatch> find(MunicipalityId municipality, long batch) {
        return jdbc.sql("select " + COLUMNS + "where municipality_id = ? and id = ?")
                .params(municipality.value(), batch)
                .query(Batches::batch)
                .optional();
    }

    /** Files that came in; what people changed one by one is in the audit trail. */
    public List<ImportBatch> all(MunicipalityId municipality) {
        return jdbc.sql("select " + COLUMNS + "where municipality_id = ? and source <> ? order by id desc")
                .params(municipality.value(), Edits.SOURCE)
                .query(Batches::batch)
                .list();
    }

    /** The number of the last change, and how many were taken back; what people changed one by one is among them. */
    public List<Long> counted(MunicipalityId municipality, Collection<ImportKind> kinds) {
        return jdbc.sql("""
                select coalesce(max(id), 0) as last, count(undone_at) as undone from import_batch
                where municipality_id = ? and kind = any (?)""")
                .params(municipality.value(), kinds.stream().map(ImportKind::key).toArray(String[]::new))
                .query((row, number) -> List.of(row.getLong("last"), row.getLong("undone")))
                .single();
    }

    /** The first month that stored actuals are of. */
    public Optional<YearMonth> firstActualMonth(MunicipalityId municipality) {
        return jdbc.sql("""
                select year, month from amount where municipality_id = ? and measure = 'ACTUAL' and month > 0
                order by year, month limit 1""")
                .param(municipality.value())
                .query((row, number) -> YearMonth.of(row.getInt("year"), row.getInt("month")))
                .optional();
    }

    private static ImportBatch batch(ResultSet row, int number) throws SQLException {
        return new ImportBatch(
                row.getLong("id"),
                ImportKind.of(row.getString("kind")).orElseThrow(),
                row.getString("source"),
                row.getString("file"),
                row.getInt("rows"),
                Optional.ofNullable(row.getBigDecimal("control_total")).map(Money::new),
                row.getObject("imported_at", LocalDateTime.class),
                Optional.ofNullable(row.getObject("undone_at", LocalDateTime.class)),
                row.getString("mapping").lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")));
    }
}
