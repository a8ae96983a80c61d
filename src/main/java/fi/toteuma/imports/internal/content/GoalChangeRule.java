package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import org.jspecify.annotations.Nullable;

/** A change of a measure or its target names one of the goal's measures; a change of the goal's title names none. */
record GoalChangeRule() implements ContentRule {

    @Override
    public void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems) {
        String goal = record.field(Column.GOAL.key());
        String code = record.field(Column.MEASURE.key());
        StoredRecord measure = known.records().apply(ImportKind.MEASURES).get(code);
        boolean sound = record.field(Column.FIELD.key()).equals("title")
                ? code.isEmpty()
                : measure != null && measure.field(Column.GOAL.key()).equals(goal);
        if (!sound) {
            problems.add(record.row(), Column.MEASURE.key(), code, "goal-change.measure", goal);
        }
    }
}
