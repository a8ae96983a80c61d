package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.kernel.Measure;
import fi.toteuma.reporting.ReportSubject;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The ledger doesn't reach the last month of a report that tells actuals: what nobody brought would be read as nought. A report whose
 * layout has no actuals of its year needs none.
 */
final class LedgerShort implements Rule {

    private static final Set<Measure> ACTUALS = EnumSet.of(Measure.ACTUAL, Measure.RESTATED_ACTUAL);

    @Override
    public String name() {
        return "ledger-short";
    }

    @Override
    public String source() {
        return "Report quality: what is missing is not nought";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        ReportSubject subject = report.subject();
        if (report.isPlan() || subject.ledgerThrough() >= subject.through() || !tellsActuals(report)) {
            return List.of();
        }
        Said last = end(subject, subject.through());
        return List.of(subject.ledgerThrough() == 0
                ? new Finding(name(), "none", Severity.CONTRADICTION, Place.DOCUMENT, List.of(last))
                : new Finding(name(), "", Severity.CONTRADICTION, Place.DOCUMENT, List.of(last, end(subject, subject.ledgerThrough()))));
    }

    private static boolean tellsActuals(ReportUnderCheck report) {
        return report.document().provenance().answers().values().stream()
                .anyMatch(answer -> answer.year() == report.subject().year() && ACTUALS.contains(answer.measure()));
    }

    private static Said end(ReportSubject subject, int month) {
        return new Said.Day(YearMonth.of(subject.year(), month).atEndOfMonth());
    }
}
