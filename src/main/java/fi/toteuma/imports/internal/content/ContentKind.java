package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.kinds.RecordKind;
import fi.toteuma.imports.internal.reading.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of file as its columns describe it. Each row is a record; the order of rows is the order in print. */
public final class ContentKind implements RecordKind {

    private final ImportKind kind;
    private final String table;
    private final List<ContentField> fields;
    private @Nullable ContentRule rule;

    ContentKind(ImportKind kind, String table, ContentField... fields) {
        this.kind = kind;
        this.table = table;
        this.fields = List.of(fields);
    }

    ContentKind checkedBy(ContentRule what) {
        rule = what;
        return this;
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
                .map(field -> field.select() + " as \"" + field.column().key() + "\"")
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
        ContentRow reader = new ContentRow(row, this);
        SequencedMap<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.column().key(), reader.read(field)));
        values.put(StoredRecord.ORDER, String.valueOf(ordinal));
        String key = keys().stream().map(field -> values.get(field.column().key())).collect(Collectors.joining(StoredRecord.BETWEEN));
        return row.failed() ? null : new StoredRecord(row.number(), key, values);
    }

    @Override
    public void check(
            Map<String, StoredRecord> records, Map<String, StoredRecord> stored, Known known, ProblemCollector problems) {
        if (rule != null) {
            for (StoredRecord record : records.values()) {
                rule.check(record, stored.get(record.key()), known, problems);
            }
            rule.checkAll(records, stored, problems);
        }
    }

    @Override
    public Collection<StoredRecord> referredFirst(Collection<StoredRecord> records) {
        Optional<Column> reference = ownReference();
        return reference.isPresent() ? referredFirst(records, reference.get()) : records;
    }

    /** @param records without circles */
    private static List<StoredRecord> referredFirst(Collection<StoredRecord> records, Column column) {
        List<StoredRecord> left = new ArrayList<>(records);
        List<StoredRecord> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> waiting = new HashSet<>();
            left.forEach(record -> waiting.add(record.key()));
            left.removeIf(record -> !waiting.contains(record.field(column.key())) && ordered.add(record));
        }
        return ordered;
    }

    @Override
    public Optional<Column> ownReference() {
        return fields.stream().filter(field -> field.refers() == kind).map(ContentField::column).findFirst();
    }
}
