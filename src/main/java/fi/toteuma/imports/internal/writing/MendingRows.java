package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.CodeMappings;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Mending;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of an import's file was read otherwise than it stands, kept with the import. */
public final class MendingRows {

    private final JdbcClient jdbc;

    public MendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it, and remembers for the next file what codes stand for. */
    public void keep(long batch, ImportRequest request, Mended mended) {
        CodeMappings mappings = new CodeMappings(jdbc);
        for (Mended.Code code : mended.codes()) {
            jdbc.sql("insert into import_code (batch_id, field, code, known, rows, amount) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            batch, code.field(), code.code(), code.known().orElse(null), code.rows(),
                            code.amount().map(Money::amount).orElse(null))
                    .update();
            code.known().ifPresent(known -> mappings.remember(request, code.field(), code.code(), known));
        }
        for (Mended.Cell cell : mended.cells()) {
            jdbc.sql("""
                    insert into import_correction (batch_id, row_no, letters, name, field, before, after, corrected_by, corrected_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            batch, cell.row(), cell.letters(), cell.name(), cell.field(), cell.from(), cell.to(), cell.by(),
                            Timestamp.valueOf(cell.at()))
                    .update();
        }
    }

    /** Forgets what codes stand for that only this import, now undone, said: a wrong choice doesn't outlive it. */
    public void forget(long batch) {
        jdbc.sql("""
                delete from code_mapping m using import_code c, import_batch b
                where b.id = :batch and c.batch_id = b.id and m.municipality_id = b.municipality_id and m.kind = b.kind
                  and m.source = b.source and m.field = c.field and m.code = c.code and m.known = c.known
                  and not exists (
                    select from import_code o join import_batch ob on ob.id = o.batch_id
                    where ob.municipality_id = b.municipality_id and ob.kind = b.kind and ob.source = b.source
                      and ob.id <> b.id and ob.undone_at is null and o.field = c.field and o.code = c.code and o.known = c.known)""")
                .param("batch", batch)
                .update();
    }

    /** What codes stood for when an import's file was read that couldn't be used as they were. */
    public Map<Mending.Code, String> readAs(long batch) {
        Map<Mending.Code, String> codes = new HashMap<>();
        jdbc.sql("select field, code, known from import_code where batch_id = ? and known is not null")
                .param(batch)
                .query((ResultSet row) -> {
                    codes.put(new Mending.Code(row.getString("field"), row.getString("code")), row.getString("known"));
                });
        return codes;
    }

    public Mended of(MunicipalityId municipality, long batch) {
        return new Mended(
                jdbc.sql("""
                        select c.* from import_correction c join import_batch b on b.id = c.batch_id
                        where b.municipality_id = ? and b.id = ? order by c.row_no, length(c.letters), c.letters""")
                        .params(municipality.value(), batch)
                        .query((row, number) -> new Mended.Cell(
                                row.getInt("row_no"), row.getString("letters"), row.getString("name"), row.getString("field"),
                                row.getString("before"), row.getString("after"), row.getString("corrected_by"),
                                row.getObject("corrected_at", LocalDateTime.class)))
                        .list(),
                jdbc.sql("""
                        select c.* from import_code c join import_batch b on b.id = c.batch_id
                        where b.municipality_id = ? and b.id = ? order by c.known is null, c.field, c.code""")
                        .params(municipality.value(), batch)
                        .query((row, number) -> new Mended.Code(
                                row.getString("field"), row.getString("code"), Optional.ofNullable(row.getString("known")),
                                row.getInt("rows"), Optional.ofNullable(row.getBigDecimal("amount")).map(Money::new)))
                        .list());
    }
}
