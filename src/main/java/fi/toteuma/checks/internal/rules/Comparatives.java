package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Published;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.ReportSubject.Line;
import fi.toteuma.reporting.ReportSubject.Unit;
import java.util.List;
import java.util.Optional;

/** A comparative isn't what was published, in whole euros. Restated comparatives are meant to differ, and are only noted. */
final class Comparatives implements Rule {

    @Override
    public String name() {
        return "comparatives";
    }

    @Override
    public String source() {
        return "Report quality 15; domain rule 10";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.published().stream().flatMap(published -> check(report, published).stream()).toList();
    }

    private Optional<Finding> check(ReportUnderCheck report, Published published) {
        Optional<Unit> unit = report.unit(published.unit());
        Optional<Line> line = report.subject().lines().stream().filter(one -> one.reference().equals(published.line())).findFirst();
        Optional<Money> now = report.subject().amounts().amount(published.unit(), published.line(), published.what());
        if (unit.isEmpty() || line.isEmpty() || now.isEmpty() || now.get().in(1, 0).equals(published.amount().in(1, 0))) {
            return Optional.empty();
        }
        boolean restated = report.subject().restated();
        return Optional.of(new Finding(
                name(), restated ? "restated" : "", restated ? Severity.NOTE : Severity.CONTRADICTION, report.place(unit.get()),
                List.of(new Said.Name(line.get().label()), new Said.Term(published.what()), new Said.Euros(now.get()),
                        new Said.Euros(published.amount()), new Said.Text(published.document()))));
    }
}
