package fi.toteuma.imports.internal;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.KnownCodes.KnownCode;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.internal.reading.Column;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records that refer to others of their kind: to a parent, or to what they carry on. What they refer to is stored or comes in the same
 * file, in whatever order, so it can be told only once the file is read.
 */
final class OwnReferences {

    private static final String CODE = Column.CODE.key();

    private final ImportKind kind;
    private final Column column;
    private final TableReading reading;
    private final ProblemCollector problems;

    /**
     * @param kind theirs
     * @param column where the other's code is
     */
    OwnReferences(ImportKind kind, Column column, TableReading reading, ProblemCollector problems) {
        this.kind = kind;
        this.column = column;
        this.reading = reading;
        this.problems = problems;
    }

    /**
     * Reads codes that nobody knows as what somebody decided, or leaves their records out; reports the rest.
     *
     * @param records the file's, by key; those that are left out go
     * @param named codes of rows with mistakes: a reference to one of them is none
     * @return how many records were left out
     */
    int settle(Map<String, StoredRecord> records, Map<String, StoredRecord> stored, Set<String> named) {
        Set<String> elsewhere = new HashSet<>(named);
        stored.values().forEach(record -> elsewhere.add(record.field(CODE)));
        int before = records.size();
        Set<String> known = codes(records, elsewhere);
        while (leaveOut(records, known)) {
            known = codes(records, elsewhere); // others may have referred to what is gone
        }
        Set<Mending.Code> told = new HashSet<>();
        boolean all = true;
        for (StoredRecord record : records.values()) {
            all &= settle(record, known, told);
        }
        if (!all) {
            problems.ofFile(records.values().stream().map(record -> new KnownCode(record.field(CODE), record.called())).distinct().toList());
        }
        return before - records.size();
    }

    private static Set<String> codes(Map<String, StoredRecord> records, Set<String> elsewhere) {
        Set<String> codes = new HashSet<>(elsewhere);
        codes.add("");
        records.values().forEach(record -> codes.add(record.field(CODE)));
        return codes;
    }

    private Mending.Code asked(StoredRecord record) {
        return new Mending.Code(column.key(), record.field(column.key()));
    }

    /** @return whether any record went */
    private boolean leaveOut(Map<String, StoredRecord> records, Set<String> known) {
        return records.values().removeIf(record -> {
            Mending.Code asked = asked(record);
            boolean out = !known.contains(asked.code()) && reading.mending().codesLeftOut().contains(asked);
            if (out) {
                reading.used().leftOut(asked, null);
            }
            return out;
        });
    }

    /** @return whether what the record refers to is known now */
    private boolean settle(StoredRecord record, Set<String> known, Set<Mending.Code> told) {
        Mending.Code asked = asked(record);
        String chosen = reading.mending().instead(asked).filter(known::contains).orElse(null);
        if (known.contains(asked.code())) {
            if (chosen != null && !chosen.equals(asked.code()) && told.add(asked)) {
                problems.warn(record.row(), reading.place(column), asked.code(), "code.own", chosen);
            }
            return true;
        }
        if (chosen != null) {
            record.fields().put(column.key(), chosen);
            reading.used().readAs(asked, chosen, null);
            return true;
        }
        problems.unknown(asked, kind, record.row(), record.field(CODE));
        if (kind == ImportKind.UNITS) {
            problems.add(record.row(), reading.place(column), asked.code(), "unit.unknown");
        } else {
            problems.add(record.row(), reading.place(column), asked.code(), "code.unknown", kind.key());
        }
        return false;
    }

    /** Reports records that refer to themselves in the end; their keys are their codes. */
    void circles(Map<String, StoredRecord> records, Map<String, StoredRecord> stored) {
        Map<String, String> references = new HashMap<>();
        stored.forEach((code, record) -> references.put(code, record.field(column.key())));
        records.forEach((code, record) -> references.put(code, record.field(column.key())));
        for (StoredRecord record : records.values()) {
            Set<String> way = new LinkedHashSet<>();
            for (String next = record.key(); !next.isEmpty() && way.add(next); ) {
                next = references.getOrDefault(next, "");
                if (next.equals(record.key())) {
                    problems.add(record.row(), reading.place(column), record.field(column.key()), "code.circle",
                            String.join(" → ", way) + " → " + next);
                }
            }
        }
    }
}
