package fi.toteuma.imports.internal.evidence;

import fi.toteuma.kernel.MunicipalityId;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality's evidence files in the database. */
public final class EvidenceTable {

    private final JdbcClient jdbc;
    private final MunicipalityId municipality;

    public EvidenceTable(JdbcClient jdbc, MunicipalityId municipality) {
        this.jdbc = jdbc;
        this.municipality = municipality;
    }

    /** @param batch the import that brought it */
    public record Stored(long batch, String name, String sha256) {}

    /** The file of this name that is in force. */
    public Optional<Stored> find(String name) {
        return jdbc.sql("select batch_id, name, sha256 from evidence where municipality_id = ? and name = ? and replaced_by is null")
                .params(municipality.value(), name)
                .query((row, number) -> new Stored(row.getLong("batch_id"), row.getString("name"), row.getString("sha256")))
                .optional();
    }

    /** Names of the files in force, with their hashes. */
    public Map<String, String> names() {
        return jdbc.sql("select batch_id, name, sha256 from evidence where municipality_id = ? and replaced_by is null")
                .param(municipality.value())
                .query((row, number) -> new Stored(row.getLong("batch_id"), row.getString("name"), row.getString("sha256")))
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::name, Stored::sha256));
    }

    /** Keeps a file in place of the one of its name, where there is one. */
    public void put(Attachment file, long batch, String by, LocalDateTime now) {
        jdbc.sql("update evidence set replaced_by = ? where municipality_id = ? and name = ? and replaced_by is null")
                .params(batch, municipality.value(), file.name())
                .update();
        jdbc.sql("""
                insert into evidence (municipality_id, name, media_type, sha256, content, attached_by, attached_at, batch_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(municipality.value(), file.name(), file.mediaType(), file.sha256(), file.content(), by, Timestamp.valueOf(now), batch)
                .update();
    }

    /** Imports whose files took the place of this import's. */
    public List<String> replacedBy(long batch) {
        return jdbc.sql("select distinct replaced_by from evidence where batch_id = ? and replaced_by is not null order by 1")
                .param(batch)
                .query(String.class)
                .list();
    }

    /** Takes an import's file out and brings back the one it replaced. */
    public void remove(long batch) {
        jdbc.sql("delete from evidence where batch_id = ?").param(batch).update();
        jdbc.sql("update evidence set replaced_by = null where replaced_by = ?").param(batch).update();
    }

    /** Values that name this file though it isn't there, as {@code measure date}. */
    public List<String> missed(String name) {
        return jdbc.sql("""
                select v.measure || ' ' || v.date from measure_value v
                where v.municipality_id = :municipality and normalize(v.evidence, nfc) = :name
                  and not exists (select from evidence e where e.municipality_id = v.municipality_id and e.name = :name
                                  and e.replaced_by is null)
                order by 1""")
                .param("municipality", municipality.value())
                .param("name", name)
                .query(String.class)
                .list();
    }

    /** The name of an import's file. */
    public Optional<String> nameOf(long batch) {
        return jdbc.sql("select name from evidence where batch_id = ?").param(batch).query(String.class).optional();
    }
}
