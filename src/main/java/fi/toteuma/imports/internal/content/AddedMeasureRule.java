package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is new under an approved goal names the day of its decision. The measures approved with the goal come in together: later
 * ones are new, and so is any once the goal has been reported on.
 */
record AddedMeasureRule() implements ContentRule {

    @Override
    public void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems) {
        String code = record.field(Column.GOAL.key());
        boolean there = stored != null && stored.field(Column.GOAL.key()).equals(code);
        StoredRecord goal = known.records().apply(ImportKind.GOALS).get(code);
        String approved = goal == null ? "" : goal.field(Column.APPROVED_ON.key());
        if (there || approved.isEmpty() || !record.field(Column.DECIDED_ON.key()).isEmpty()) {
            return;
        }
        if (names(known.records().apply(ImportKind.MEASURES).values(), code)
                || names(known.records().apply(ImportKind.FOLLOW_UPS).values(), code)) {
            problems.add(record.row(), Column.DECIDED_ON.key(), "", "measure.undecided", record.key(), code, approved);
        }
    }

    private static boolean names(Collection<StoredRecord> records, String goal) {
        return records.stream().anyMatch(record -> record.field(Column.GOAL.key()).equals(goal));
    }
}
