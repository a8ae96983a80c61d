package fi.toteuma.imports.internal;

import fi.toteuma.imports.Differences;
import fi.toteuma.imports.Differences.RecordDifference;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Progress.Step;
import fi.toteuma.imports.Summary;
import fi.toteuma.imports.Summary.Counts;
import fi.toteuma.imports.internal.kinds.RecordKind;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.imports.internal.reading.UnreadableFile;
import fi.toteuma.imports.internal.writing.RecordTable;
import fi.toteuma.imports.internal.writing.ReplacedRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One file of records on its way in. What it doesn't name stays as it is. */
public final class RecordImport {

    private final ImportKind what;
    private final RecordKind kind;
    private final TableReading reading;
    private final Known known;
    private final RecordTable table;
    private final ProblemCollector problems;
    private final Map<String, StoredRecord> records = new LinkedHashMap<>();
    private Map<String, StoredRecord> stored = Map.of();
    private int rows;

    public RecordImport(
            ImportKind what,
            RecordKind kind,
            TableReading reading,
            Known known,
            RecordTable table,
            ProblemCollector problems) {
        this.what = what;
        this.kind = kind;
        this.reading = reading;
        this.known = known;
        this.table = table;
        this.problems = problems;
    }

    public void check() throws IOException, UnreadableFile {
        stored = table.stored();
        List<StoredRecord> read = new ArrayList<>();
        Set<String> named = new HashSet<>(); // by rows with mistakes
        int[] ordinal = new int[1];
        rows = reading.each(known, problems, Step.CHECKING, row -> {
            StoredRecord record = kind.read(row, ++ordinal[0]);
            if (record != null) {
                read.add(record);
            } else if (!row.isLeftOut()) {
                named.add(row.raw(Column.CODE));
            }
        });
        for (StoredRecord record : kind.join(read, problems)) {
            StoredRecord earlier = records.putIfAbsent(record.key(), record);
            if (earlier != null) {
                problems.add(record.row(), "", record.name(), "row.duplicate", String.valueOf(earlier.row()));
            }
        }
        boolean sound = problems.isEmpty();
        kind.ownReference().ifPresent(column -> references(column, named));
        order();
        kind.check(records, stored, known, problems);
        if (what == ImportKind.UNITS && sound) {
            UnitTreeRule.check(records, stored, known.settings(), reading.place(Column.PARENT), problems);
        }
    }

    private void references(Column column, Set<String> named) {
        OwnReferences references = new OwnReferences(what, column, reading, problems);
        int leftOut = references.settle(records, stored, named);
        rows -= leftOut;
        if (leftOut > 0 && records.isEmpty()) {
            problems.file("file.all-left-out");
        }
        if (what != ImportKind.UNITS) { // whose circles are of days
            references.circles(records, stored);
        }
    }

    /**
     * A file that names everything in another order gives the order. Else what it names again keeps its place, a new period of a
     * unit has the unit's, and what is new comes after it.
     */
    private void order() {
        List<String> named = List.copyOf(records.keySet());
        List<String> there = stored.values().stream()
                .sorted(Comparator.comparingInt(RecordImport::place))
                .map(StoredRecord::key)
                .toList();
        boolean continues = named.size() >= there.size() && named.subList(0, there.size()).equals(there);
        if (!continues && records.keySet().containsAll(stored.keySet())) {
            return;
        }
        int last = stored.values().stream()
                .mapToInt(record -> place(record))
                .max()
                .orElse(0);
        for (StoredRecord record : records.values()) {
            if (record.fields().containsKey(StoredRecord.ORDER)) {
                StoredRecord before = stored.get(record.key());
                String place = before != null
                        ? before.field(StoredRecord.ORDER)
                        : placeOfItsUnit(record).orElse(String.valueOf(last + place(record)));
                record.fields().put(StoredRecord.ORDER, place);
            }
        }
    }

    /** Where a unit stood in its earlier periods: a new one is no reason to stand elsewhere. */
    private Optional<String> placeOfItsUnit(StoredRecord record) {
        return what == ImportKind.UNITS
                ? stored.values().stream()
                        .filter(before -> before.field("code").equals(record.field("code")))
                        .max(Comparator.comparing(before -> before.field("valid_from")))
                        .map(before -> before.field(StoredRecord.ORDER))
                : Optional.empty();
    }

    private static int place(StoredRecord record) {
        String order = record.field(StoredRecord.ORDER);
        return order.isEmpty() ? 0 : Integer.parseInt(order);
    }

    public int rows() {
        return rows;
    }

    /** What would change of what is there; another order alone is no difference. */
    public Differences differences() {
        List<RecordDifference> differences = new ArrayList<>();
        Set<String> changed = new LinkedHashSet<>();
        records.forEach((key, record) -> {
            StoredRecord before = stored.get(key);
            if (before == null) {
                return;
            }
            Set<String> names = new LinkedHashSet<>(before.fields().keySet());
            names.addAll(record.fields().keySet());
            names.remove(StoredRecord.ORDER);
            for (String name : names) {
                if (!before.field(name).equals(record.field(name))) {
                    differences.add(new RecordDifference(record.name(), name, before.field(name), record.field(name)));
                    changed.add(key);
                }
            }
        });
        return new Differences(List.of(), differences, changed.size());
    }

    /** What the file comes to beside what is there; what it doesn't name stays. */
    public Summary summary() throws IOException, UnreadableFile {
        int fresh = (int) records.keySet().stream().filter(key -> !stored.containsKey(key)).count();
        int changed = (int) differences().replacedRows();
        return new Summary(List.of(), List.of(), new Counts(fresh, changed, records.size() - fresh - changed, 0), reading.mended());
    }

    public Mended mended() throws IOException, UnreadableFile {
        return reading.mended();
    }

    /** Writes what is new and what changed. */
    public void write(long batch, ReplacedRecords replaced) {
        Map<String, Long> batches = table.batches();
        for (StoredRecord record : kind.referredFirst(records.values())) {
            StoredRecord before = stored.get(record.key());
            if (before != null && before.fields().equals(record.fields())) {
                continue;
            }
            if (before != null) {
                replaced.keep(table.name(), before, batches.get(record.key()), batch);
            }
            table.put(record, batch);
        }
        for (String code : table.misfits()) {
            problems.add(rowOf(code), "", code, what == ImportKind.UNITS ? "unit.has-amounts" : "account.has-amounts");
        }
    }

    private int rowOf(String code) {
        return records.values().stream()
                .filter(record -> record.field("code").equals(code))
                .mapToInt(StoredRecord::row)
                .findFirst()
                .orElse(0);
    }
}
