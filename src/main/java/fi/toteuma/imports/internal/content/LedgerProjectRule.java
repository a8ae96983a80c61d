package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project's costs are those that name its code in the ledger, all of them: two projects of one code would both have them. A
 * project that carries another one on has its code too, for it is the same project.
 */
record LedgerProjectRule() implements ContentRule {

    @Override
    public void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems) {}

    @Override
    public void checkAll(Map<String, StoredRecord> records, Map<String, StoredRecord> stored, ProblemCollector problems) {
        Map<String, StoredRecord> all = new LinkedHashMap<>(stored);
        all.putAll(records);
        for (StoredRecord record : records.values()) {
            String code = record.field(Column.LEDGER_PROJECT.key());
            all.values().stream()
                    .filter(other -> !code.isEmpty() && other.field(Column.LEDGER_PROJECT.key()).equals(code))
                    .filter(other -> isEarlier(other, record) && !first(other, all).equals(first(record, all)))
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            record.row(), Column.LEDGER_PROJECT.key(), code, "project.ledger-shared", other.key(), record.key()));
        }
    }

    /** Of two rows of the file the later one is told. */
    private static boolean isEarlier(StoredRecord other, StoredRecord record) {
        return other.row() < record.row();
    }

    /** The code of the project that all this began with. References that make a circle are another rule's. */
    private static String first(StoredRecord project, Map<String, StoredRecord> all) {
        StoredRecord at = project;
        for (int steps = 0; steps < all.size(); steps++) {
            StoredRecord before = all.get(at.field(Column.CONTINUES.key()));
            if (before == null) {
                break;
            }
            at = before;
        }
        return at.key();
    }
}
