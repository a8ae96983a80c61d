package fi.toteuma.imports;

import fi.toteuma.finance.Rollups;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.writing.RecordTable;
import fi.toteuma.imports.internal.writing.RecordTables;
import fi.toteuma.imports.internal.writing.ReplacedRecords;
import fi.toteuma.kernel.MunicipalityId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes single records as people write them. A change comes in as a file of one row would: under the same rules, all or nothing,
 * with what stood before kept, so that it can be taken back ({@link Imports#undo}).
 *
 * <p>A record's version is the number of the change that brought it; who changes it says which version they had found, and what
 * somebody else wrote meanwhile is never overwritten.
 */
@Service
public class Edits {

    /** The source that people's own changes come from; the list of imports leaves them out. */
    public static final String SOURCE = "toteuma-pages";

    private final Imports imports;
    private final Rollups rollups;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Edits(Imports imports, Rollups rollups, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rollups = rollups;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether a change is of a single record that somebody wrote, so that taking it back takes nothing else. */
    public static boolean isOfOne(ImportBatch batch) {
        return batch.source().equals(SOURCE) && batch.rows() == 1;
    }

    /**
     * A record as it stands.
     *
     * @param fields by our names of the columns; empty for nothing
     * @param version 0: it isn't there yet
     */
    public record Row(Map<String, String> fields, long version) {

        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /** @param key the fields that the kind's records are known by; the record need not be there */
    public Row find(MunicipalityId municipality, ImportKind kind, Map<String, String> key) {
        RecordTable table = RecordTables.of(kind, jdbc, municipality);
        return stored(table, key).map(record -> row(table, record)).orElseGet(() -> new Row(key, 0));
    }

    /**
     * What the latest record of an earlier date said.
     *
     * @param key as of {@link #find}, the date among it
     * @param date the field the date is in
     */
    public Optional<Row> earlier(MunicipalityId municipality, ImportKind kind, Map<String, String> key, String date) {
        RecordTable table = RecordTables.of(kind, jdbc, municipality);
        String now = key.getOrDefault(date, "");
        return table.stored().values().stream()
                .filter(record -> key.entrySet().stream()
                        .allMatch(part -> part.getKey().equals(date) || record.field(part.getKey()).equals(part.getValue())))
                .filter(record -> record.field(date).compareTo(now) < 0)
                .max(Comparator.comparing(record -> record.field(date)))
                .map(record -> row(table, record));
    }

    /**
     * Changes a record, or adds it.
     *
     * @param changes fields with what shall stand in them; the others stay
     * @param basedOn the version the writer had found
     */
    public EditOutcome save(MunicipalityId municipality, ImportKind kind, Map<String, String> key, Map<String, String> changes, long basedOn) {
        return transaction.execute(status -> {
            rollups.lock(municipality);
            RecordTable table = RecordTables.of(kind, jdbc, municipality);
            Optional<StoredRecord> stored = stored(table, key);
            Row now = stored.map(record -> row(table, record)).orElseGet(() -> new Row(key, 0));
            if (changes.entrySet().stream().allMatch(change -> now.field(change.getKey()).equals(change.getValue()))
                    && (now.version() != 0 || changes.values().stream().allMatch(String::isEmpty))) {
                return new EditOutcome.Unchanged(now.version());
            }
            if (now.version() != basedOn) {
                return new EditOutcome.Conflict(base(table, stored, basedOn), now.fields(), now.version());
            }
            SequencedMap<String, String> row = new LinkedHashMap<>(now.fields());
            row.putAll(key);
            row.putAll(changes);
            EditOutcome outcome = bring(municipality, kind, List.of(row));
            if (outcome instanceof EditOutcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /**
     * Adds or changes records as one change, which is taken back as one.
     *
     * @param rows at least one, each with all the kind's fields
     */
    public EditOutcome saveAll(MunicipalityId municipality, ImportKind kind, List<SequencedMap<String, String>> rows) {
        return transaction.execute(status -> {
            rollups.lock(municipality);
            EditOutcome outcome = bring(municipality, kind, rows);
            if (outcome instanceof EditOutcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private EditOutcome bring(MunicipalityId municipality, ImportKind kind, List<SequencedMap<String, String>> rows) {
        return switch (RowsAsFile.bring(imports, municipality, kind, kind.key() + ".csv", rows)) {
            case ImportOutcome.Imported in -> new EditOutcome.Saved(in.batch());
            case ImportOutcome.Unchanged same -> new EditOutcome.Unchanged(same.batch());
            case ImportOutcome.Refused(Problems problems) -> new EditOutcome.Refused(problems);
            case ImportOutcome other -> throw new IllegalStateException("confirmed, and yet: " + other);
        };
    }

    /** The record as the writer had found it; what isn't kept any more counts as nothing. */
    private Map<String, String> base(RecordTable table, Optional<StoredRecord> stored, long version) {
        return stored.flatMap(record -> new ReplacedRecords(jdbc).at(version, table.name(), record.key()))
                .<Map<String, String>>map(Edits::fields)
                .orElse(Map.of());
    }

    private static Row row(RecordTable table, StoredRecord record) {
        return new Row(fields(record), table.batches().getOrDefault(record.key(), 0L));
    }

    private static SequencedMap<String, String> fields(StoredRecord record) {
        SequencedMap<String, String> fields = new LinkedHashMap<>(record.fields());
        fields.remove(StoredRecord.ORDER);
        return fields;
    }

    private static Optional<StoredRecord> stored(RecordTable table, Map<String, String> key) {
        return table.stored().values().stream()
                .filter(record -> key.entrySet().stream().allMatch(part -> record.field(part.getKey()).equals(part.getValue())))
                .findFirst();
    }
}
