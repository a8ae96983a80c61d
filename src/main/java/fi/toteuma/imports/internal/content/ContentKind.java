package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.kinds.RecordKind;
import fi.toteuma.imports.internal.reading.Column;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of file as its columns describe it. Each row is a record; the order of rows is the order in print. */
public final class ContentKind implements RecordKind {

    private final ImportKind kind;
    private final String table;
    private final List<ContentField> fields;
    private @Nullable Known known;

    ContentKind(ImportKind kind, String table, ContentField... fields) {
        this.kind = kind;
        this.table = table;
        this.fields = List.of(fields);
    }

    ImportKind kind() {
        return kind;
    }

    String table() {
        return table;
    }

    List<ContentField> fields() {
        return fields;
    }

    List<ContentField> keys() {
        return fields.stream().filter(ContentField::key).toList();
    }

    @Override
    public Set<Column> required() {
        return columns(true);
    }

    @Override
    public Set<Column> optional() {
        return columns(false);
    }

    /** A query of all records, in their order, in the columns of a file. */
    public String export() {
        String columns = fields.stream()
                .map(field -> field.sql() + " as \"" + field.column().key() + "\"")
                .collect(Collectors.joining(", "));
        return "select " + columns + " from " + table + " where municipality_id = :municipality order by ordinal, 1";
    }

    private Set<Column> columns(boolean required) {
        return fields.stream()
                .filter(field -> field.required() == required)
                .map(ContentField::column)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    }

    @Override
    public @Nullable StoredRecord read(RowFields row, int ordinal) {
        known = row.known();
        ContentRow reader = new ContentRow(row, this);
        SequencedMap<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.column().key(), reader.read(field)));
        values.put(StoredRecord.ORDER, String.valueOf(ordinal));
        String key = keys().stream().map(field -> values.get(field.column().key())).collect(Collectors.joining(" "));
        return row.failed() ? null : new StoredRecord(row.number(), key, values);
    }

    /** Now that all rows are there: codes of the same file that a row refers to. */
    @Override
    public List<StoredRecord> join(List<StoredRecord> read, ProblemCollector problems) {
        if (known == null) {
            return read;
        }
        for (ContentField field : fields) {
            if (field.refers() != kind) {
                continue;
            }
            Set<String> codes = new HashSet<>(known.codes().apply(table));
            read.forEach(record -> codes.add(record.key()));
            for (StoredRecord record : read) {
                String code = record.field(field.column().key());
                if (!code.isEmpty() && !codes.contains(code)) {
                    problems.add(record.row(), field.column().key(), code, "code.unknown", kind.key());
                }
            }
        }
        return read;
    }
}
