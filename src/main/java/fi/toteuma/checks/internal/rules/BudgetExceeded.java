package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject.Binding;
import fi.toteuma.reporting.ReportSubject.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A budget is exceeded, or by its forecast will be, at the level where it binds. During the year, net income that hasn't come in
 * yet exceeds nothing.
 */
final class BudgetExceeded implements Rule {

    @Override
    public String name() {
        return "budget-exceeded";
    }

    @Override
    public String source() {
        return "Local Government Act 410/2015 §110; report quality 14";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.subject().bindings().stream().flatMap(binding -> check(report, binding).stream()).toList();
    }

    private Optional<Finding> check(ReportUnderCheck report, Binding binding) {
        Optional<Unit> unit = report.unit(binding.unit());
        Optional<Money> budget = amount(report, binding, Amounts.BUDGET);
        if (unit.isEmpty() || budget.isEmpty()) {
            return Optional.empty();
        }
        boolean mayStillComeIn = budget.get().signum() > 0 && !report.isWholeYear();
        Optional<Money> actual = amount(report, binding, Amounts.ACTUAL).filter(money -> !mayStillComeIn && isOver(report, budget.get(), money));
        if (actual.isPresent()) {
            return Optional.of(finding(report, binding, unit.get(), budget.get(), actual.get(), Amounts.ACTUAL));
        }
        return report.isWholeYear()
                ? Optional.empty()
                : amount(report, binding, Amounts.FORECAST)
                        .filter(money -> isOver(report, budget.get(), money))
                        .map(money -> finding(report, binding, unit.get(), budget.get(), money, Amounts.FORECAST));
    }

    private static Optional<Money> amount(ReportUnderCheck report, Binding binding, String what) {
        return report.amount(binding.unit(), binding.line(), what);
    }

    private static boolean isOver(ReportUnderCheck report, Money budget, Money amount) {
        Money over = budget.minus(amount);
        return over.signum() > 0 && over.compareTo(report.materiality().overrun()) >= 0;
    }

    private Finding finding(ReportUnderCheck report, Binding binding, Unit unit, Money budget, Money amount, String what) {
        return new Finding(
                name(), what + (binding.council() ? ".council" : ""), what.equals(Amounts.ACTUAL) ? Severity.CONTRADICTION : Severity.DOUBT, report.place(unit),
                List.of(new Said.Name(binding.body()), new Said.Euros(budget), new Said.Euros(amount),
                        new Said.Euros(budget.minus(amount)), Said.Percent.of(amount, budget)));
    }
}
