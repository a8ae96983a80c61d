package fi.toteuma.imports.internal.content;

import static fi.toteuma.imports.internal.reading.Column.APPROVED_ON;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a body approved stays as it approved it: a decision that changes it comes in as a goal change. An approval can be
 * dated anew but not taken away, for then the next file could change anything.
 *
 * @param goal the column with the goal's code
 * @param fixed what the approval is of
 */
record ApprovalRule(Column goal, List<Column> fixed) implements ContentRule {

    static final ApprovalRule GOALS = new ApprovalRule(
            Column.CODE,
            List.of(Column.TITLE, Column.TITLE_SV, Column.YEAR, Column.LAYER, Column.UNIT, APPROVED_ON));

    static final ApprovalRule MEASURES = new ApprovalRule(
            Column.GOAL,
            List.of(Column.GOAL, Column.TITLE, Column.TITLE_SV, Column.TARGET, Column.TARGET_SV, Column.TARGET_VALUE,
                    Column.DIRECTION, Column.BASELINE, Column.PARTLY_FROM, Column.MEASURED_IN, Column.DECIDED_ON));

    /** Days that can be corrected but not taken away. */
    private static final Set<Column> DAYS = Set.of(APPROVED_ON, Column.DECIDED_ON);

    @Override
    public void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems) {
        if (stored == null) {
            return;
        }
        StoredRecord approved = known.records().apply(ImportKind.GOALS).get(stored.field(goal.key()));
        String day = approved == null ? "" : approved.field(APPROVED_ON.key());
        if (day.isEmpty()) {
            return;
        }
        for (Column column : fixed) {
            String now = record.field(column.key());
            String before = stored.field(column.key());
            boolean kept = DAYS.contains(column) ? before.isEmpty() || !now.isEmpty() : now.equals(before);
            if (!kept) {
                problems.add(record.row(), column.key(), now, "goal.approved", column.key(), day);
            }
        }
    }
}
