package fi.toteuma.organisation.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Municipalities and their texts as kept in the database. */
@Repository
public class SqlMunicipalities implements Municipalities {

    /** First half of the numbers of PostgreSQL's advisory locks; the second half is the municipality. */
    private static final int SETTINGS_LOCK = 7_004;
    private static final int STEPS_LOCK = 7_005;

    private final JdbcClient jdbc;

    public SqlMunicipalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Municipality> all() {
        return jdbc.sql("select id, key, settings from municipality_settings order by key collate \"C\"")
                .query(SqlMunicipalities::municipality).list();
    }

    @Override
    public Optional<Municipality> find(String key) {
        return jdbc.sql("select id, key, settings from municipality_settings where key = ?").param(key)
                .query(SqlMunicipalities::municipality).optional();
    }

    private static Municipality municipality(ResultSet row, int number) throws SQLException {
        return new Municipality(new MunicipalityId(row.getShort("id")), row.getString("key"), row.getString("settings"));
    }

    @Override
    public MunicipalityId save(String key, String settings) {
        return new MunicipalityId(jdbc.sql("""
                insert into municipality (key, settings) values (?, ?)
                on conflict (key) do update set settings = excluded.settings returning id""")
                .params(key, settings).query(Short.class).single());
    }

    @Override
    public Map<String, String> files(MunicipalityId municipality) {
        Map<String, String> files = new TreeMap<>();
        jdbc.sql("select path, content from municipality_files where municipality_id = ?").param(municipality.value())
                .query((ResultSet row) -> {
                    files.put(row.getString("path"), row.getString("content"));
                });
        return files;
    }

    @Override
    public String filesDigest(MunicipalityId municipality) {
        return jdbc.sql("""
                select coalesce(string_agg(md5(path) || md5(content), '' order by path collate "C"), '') from municipality_files
                where municipality_id = ?""")
                .param(municipality.value()).query(String.class).single();
    }

    @Override
    @Transactional
    public void saveFiles(MunicipalityId municipality, Map<String, String> contentByPath) {
        jdbc.sql("delete from municipality_file where municipality_id = ?").param(municipality.value()).update();
        contentByPath.forEach((path, content) -> jdbc
                .sql("insert into municipality_file (municipality_id, path, content) values (?, ?, ?)")
                .params(municipality.value(), path, content).update());
    }

    @Override
    public void lock(MunicipalityId municipality) {
        jdbc.sql("select pg_advisory_xact_lock(?, ?)").params(SETTINGS_LOCK, (int) municipality.value()).query(row -> {});
    }

    @Override
    public void lockSteps(MunicipalityId municipality) {
        jdbc.sql("select pg_advisory_xact_lock(?, ?)").params(STEPS_LOCK, (int) municipality.value()).query(row -> {});
    }

    /**
     * Never waits: a step sees everything as of its first moment, which would be before the wait. Whoever was done between that moment and
     * this one is found by the rows, which can't be held if they were changed or taken away since.
     */
    @Override
    public boolean holdSteps(MunicipalityId municipality) {
        boolean held = jdbc.sql("select pg_try_advisory_xact_lock_shared(?, ?)")
                .params(STEPS_LOCK, (int) municipality.value()).query(Boolean.class).single();
        if (held) {
            jdbc.sql("select from added_document where municipality_id = ? for share").param(municipality.value()).query(row -> {});
            jdbc.sql("select from added_layout where municipality_id = ? for share").param(municipality.value()).query(row -> {});
        }
        return held;
    }

    @Override
    public SequencedMap<String, String> addedDocuments(MunicipalityId municipality) {
        SequencedMap<String, String> added = new LinkedHashMap<>();
        jdbc.sql("select key, entry from added_document where municipality_id = ? order by added_at, key").param(municipality.value())
                .query((ResultSet row) -> {
                    added.put(row.getString("key"), row.getString("entry"));
                });
        return added;
    }

    @Override
    public void addDocument(MunicipalityId municipality, String key, String entry, LocalDateTime now) {
        jdbc.sql("insert into added_document (municipality_id, key, entry, added_at) values (?, ?, ?, ?)")
                .params(municipality.value(), key, entry, now).update();
    }

    @Override
    public boolean changeDocument(MunicipalityId municipality, String key, String entry) {
        return jdbc.sql("update added_document set entry = ? where municipality_id = ? and key = ?")
                .params(entry, municipality.value(), key).update() > 0;
    }

    @Override
    public boolean removeDocument(MunicipalityId municipality, String key) {
        return jdbc.sql("delete from added_document where municipality_id = ? and key = ?")
                .params(municipality.value(), key).update() > 0;
    }
}
