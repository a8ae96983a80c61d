package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.internal.StoredRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Records as they were before an import changed them. */
public final class ReplacedRecords {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    public ReplacedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before the import that had brought it; null where none had */
    public record Replaced(StoredRecord record, @Nullable Long before) {}

    public void keep(String table, StoredRecord record, @Nullable Long before, long replacedBy) {
        jdbc.sql("insert into replaced_record (replaced_by, batch_id, kind, key, content) values (?, ?, ?, ?, ?::jsonb)")
                .params(replacedBy, before, table, record.key(), JSON.writeValueAsString(record.fields()))
                .update();
    }

    /** What a batch replaced. */
    public List<Replaced> by(long batch, String table) {
        return jdbc.sql("select key, content::text as content, batch_id from replaced_record where replaced_by = ? and kind = ?")
                .params(batch, table)
                .query((row, number) -> {
                    SequencedMap<String, String> fields = new LinkedHashMap<>(JSON.readValue(
                            row.getString("content"), new TypeReference<LinkedHashMap<String, String>>() {}));
                    return new Replaced(
                            new StoredRecord(0, row.getString("key"), fields), row.getObject("batch_id", Long.class));
                })
                .list();
    }

    /** A record as a batch had brought it, if a later one replaced it. */
    public Optional<StoredRecord> at(long batch, String table, String key) {
        return jdbc.sql("select content::text from replaced_record where batch_id = ? and kind = ? and key = ? order by replaced_by limit 1")
                .params(batch, table, key)
                .query(String.class)
                .optional()
                .map(content -> new StoredRecord(0, key, JSON.readValue(content, new TypeReference<LinkedHashMap<String, String>>() {})));
    }

    public void forget(long batch) {
        jdbc.sql("delete from replaced_record where replaced_by = ?")
                .param(batch)
                .update();
    }
}
