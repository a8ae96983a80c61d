package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import java.util.List;

/** A goal, its measure or its target is another one than was approved, and no decision is cited. */
final class UndecidedChange implements Rule {

    @Override
    public String name() {
        return "undecided-change";
    }

    @Override
    public String source() {
        return "Domain, section 5; Local Government Act 410/2015 §110";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.goals().stream()
                .flatMap(goal -> goal.changes().stream()
                        .filter(change -> !change.isDecided())
                        .map(change -> new Finding(
                                name(), change.isAddition() ? "added" : "", Severity.DOUBT, report.place(goal),
                                List.of(new Said.Term("field." + change.field()), new Said.Name(change.before()), new Said.Name(change.now())))))
                .toList();
    }
}
