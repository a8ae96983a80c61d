package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records that refer to others of their kind: to a parent, or to what they carry on.
 *
 * @param kind theirs
 * @param column where the other's code is
 */
record OwnReferences(ImportKind kind, Column column) {

    /**
     * Reports codes that nobody knows, and circles.
     *
     * @param named codes of all rows of the file, those with mistakes among them
     */
    void check(
            Map<String, StoredRecord> records, Map<String, StoredRecord> stored, Set<String> named, ProblemCollector problems) {
        Map<String, String> references = new HashMap<>();
        named.forEach(code -> references.put(code, ""));
        stored.forEach((code, record) -> references.put(code, record.field(column.key())));
        records.forEach((code, record) -> references.put(code, record.field(column.key())));
        for (StoredRecord record : records.values()) {
            String other = record.field(column.key());
            if (!other.isEmpty() && !references.containsKey(other)) {
                problems.add(record.row(), column.key(), other, "code.unknown", kind.key());
            }
            Set<String> way = new LinkedHashSet<>();
            for (String next = record.key(); !next.isEmpty() && way.add(next); ) {
                next = references.getOrDefault(next, "");
                if (next.equals(record.key())) {
                    problems.add(record.row(), column.key(), other, "code.circle", String.join(" → ", way) + " → " + next);
                }
            }
        }
    }

    /** @param records without circles */
    static List<StoredRecord> referredFirst(Collection<StoredRecord> records, Column column) {
        List<StoredRecord> left = new ArrayList<>(records);
        List<StoredRecord> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> waiting = new HashSet<>();
            left.forEach(record -> waiting.add(record.key()));
            left.removeIf(record -> !waiting.contains(record.field(column.key())) && ordered.add(record));
        }
        return ordered;
    }
}
