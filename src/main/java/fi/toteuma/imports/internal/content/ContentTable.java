package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.writing.RecordTable;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of a kind of content. */
public final class ContentTable implements RecordTable {

    private final JdbcClient jdbc;
    private final short municipality;
    private final ContentKind kind;

    public ContentTable(JdbcClient jdbc, MunicipalityId municipality, ContentKind kind) {
        this.jdbc = jdbc;
        this.municipality = municipality.value();
        this.kind = kind;
    }

    @Override
    public String name() {
        return kind.table();
    }

    @Override
    public Map<String, StoredRecord> stored() {
        Map<String, StoredRecord> stored = new LinkedHashMap<>();
        String columns = kind.fields().stream()
                .map(field -> field.select() + " as \"" + field.column().key() + "\"")
                .collect(Collectors.joining(", "));
        jdbc.sql("select " + key() + " as \"record key\", " + columns + ", ordinal::text as \"" + StoredRecord.ORDER + "\" from " + name()
                        + " where municipality_id = ? order by ordinal, 1")
                .param(municipality)
                .query((ResultSet row) -> {
                    SequencedMap<String, String> fields = new LinkedHashMap<>();
                    for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                        fields.put(row.getMetaData().getColumnLabel(i), row.getString(i));
                    }
                    stored.put(row.getString(1), new StoredRecord(0, row.getString(1), fields));
                });
        return stored;
    }

    @Override
    public Map<String, Long> batches() {
        Map<String, Long> batches = new HashMap<>();
        jdbc.sql("select " + key() + ", batch_id from " + name() + " where municipality_id = ?")
                .param(municipality)
                .query((ResultSet row) -> {
                    batches.put(row.getString(1), row.getLong(2));
                });
        return batches;
    }

    @Override
    public void put(StoredRecord record, long batch) {
        List<ContentField> fields = kind.fields();
        List<Object> values = new ArrayList<>();
        values.add(municipality);
        fields.forEach(field -> values.add(record.field(field.column().key())));
        values.add(Integer.parseInt(record.field(StoredRecord.ORDER)));
        values.add(batch);
        String columns = fields.stream().map(ContentField::sql).collect(Collectors.joining(", "));
        String places = fields.stream().map(ContentField::placeholder).collect(Collectors.joining(", "));
        String changed = fields.stream()
                .filter(field -> !field.key())
                .map(field -> field.sql() + " = excluded." + field.sql() + ", ")
                .collect(Collectors.joining());
        jdbc.sql("""
                insert into %s (municipality_id, %s, ordinal, batch_id) values (?, %s, ?, ?)
                on conflict (municipality_id, %s) do update set %s ordinal = excluded.ordinal, batch_id = excluded.batch_id"""
                        .formatted(name(), columns, places, keyColumns(), changed))
                .params(values)
                .update();
    }

    /** Not where other records refer to it. */
    @Override
    public boolean remove(String key) {
        String unused = ContentReferences.to(kind.kind(), "t").stream()
                .map(reference -> " and not exists (" + reference + ")")
                .collect(Collectors.joining());
        String itself = kind.keys().stream().map(field -> " and " + field.is()).collect(Collectors.joining());
        List<Object> values = new ArrayList<>();
        values.add(municipality);
        values.addAll(List.of(key.split(StoredRecord.BETWEEN, -1)));
        return jdbc.sql("delete from " + name() + " t where municipality_id = ?" + itself + unused)
                        .params(values)
                        .update()
                == 1;
    }

    @Override
    public List<String> misfits() {
        return List.of();
    }

    private String keyColumns() {
        return kind.keys().stream().map(ContentField::sql).collect(Collectors.joining(", "));
    }

    /** What {@link ContentKind#read} makes of a row's key. */
    private String key() {
        return kind.keys().stream().map(ContentField::select).collect(Collectors.joining(", ", "concat_ws(e'\\x1f', ", ")"));
    }
}
