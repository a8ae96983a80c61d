package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject.Kind;
import fi.toteuma.reporting.ReportSubject.Line;
import fi.toteuma.reporting.ReportSubject.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The costs that the units' short tables add up to aren't the whole's operating costs, because the short form is a definition of its
 * own (domain rule 7). Only where both are printed.
 */
final class TwoDefinitions implements Rule {

    private static final String SHORT = "short";

    @Override
    public String name() {
        return "two-definitions";
    }

    @Override
    public String source() {
        return "Domain rule 7";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        Optional<Line> costs = report.total(Kind.COST).filter(line -> isPrinted(report, line));
        Optional<Line> brief = report.lines(SHORT).stream()
                .filter(line -> line.kind() == Kind.COST)
                .findFirst()
                .filter(line -> isPrinted(report, line));
        if (costs.isEmpty() || brief.isEmpty() || report.top().isEmpty()) {
            return List.of();
        }
        return check(report, report.top().get(), costs.get(), brief.get()).stream().toList();
    }

    private static boolean isPrinted(ReportUnderCheck report, Line line) {
        return report.document().tables().stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.id().equals(line.key()) || row.id().endsWith("." + line.key()));
    }

    private Optional<Finding> check(ReportUnderCheck report, Unit top, Line costs, Line brief) {
        Money parts = Money.ZERO;
        for (Unit unit : report.subject().units()) {
            if (unit.parent().equals(top.code())) {
                parts = parts.plus(report.amount(unit.code(), brief, Amounts.ACTUAL).orElse(Money.ZERO));
            }
        }
        Optional<Money> whole = report.amount(top.code(), costs, Amounts.ACTUAL);
        Optional<Money> inBrief = report.amount(top.code(), brief, Amounts.ACTUAL);
        if (whole.isEmpty() || !inBrief.equals(Optional.of(parts)) || whole.get().equals(parts)) {
            return Optional.empty();
        }
        Money difference = parts.minus(whole.get());
        List<Said> explained = report.statement().stream()
                .filter(line -> report.amount(top.code(), line, Amounts.ACTUAL).filter(difference::equals).isPresent())
                .<Said>map(line -> new Said.Name(line.label()))
                .toList();
        return Optional.of(new Finding(
                name(), explained.isEmpty() ? "" : "explained", Severity.NOTE, report.place(top),
                List.of(new Said.Name(brief.label()), new Said.Euros(parts), new Said.Name(costs.label()), new Said.Euros(whole.get()),
                        new Said.Euros(difference), new Said.Several(explained))));
    }
}
