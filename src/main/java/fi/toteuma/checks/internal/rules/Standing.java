package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Said;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject.Kind;
import fi.toteuma.reporting.ReportSubject.Line;
import java.util.List;
import java.util.Optional;

/**
 * How a unit's line stands against its budget: at the end of the year by what is booked; before that by its forecast, and where
 * there is none only by a budget already used up.
 *
 * @param what {@code actual} or {@code forecast}
 */
record Standing(Line line, Money budget, Money amount, String what) {

    /** Empty where nothing can be said. */
    static Optional<Standing> of(ReportUnderCheck report, String unit, Line line) {
        Optional<Money> budget = report.amount(unit, line, Amounts.BUDGET);
        Optional<Money> actual = report.amount(unit, line, Amounts.ACTUAL);
        Optional<Money> forecast = report.amount(unit, line, Amounts.FORECAST);
        if (budget.isEmpty() || budget.get().isZero()) {
            return Optional.empty();
        }
        if (report.isWholeYear()) {
            return actual.map(money -> new Standing(line, budget.get(), money, Amounts.ACTUAL));
        }
        if (budget.get().signum() < 0 && actual.filter(money -> money.compareTo(budget.get()) < 0).isPresent()) {
            return actual.map(money -> new Standing(line, budget.get(), money, Amounts.ACTUAL));
        }
        return forecast.map(money -> new Standing(line, budget.get(), money, Amounts.FORECAST));
    }

    /** How much worse than the budget: costs above it, income below it; negative where it is better. */
    Money worse() {
        return budget.minus(amount);
    }

    boolean isMateriallyWorse(ReportUnderCheck report) {
        return worse().signum() > 0 && report.materiality().matters(worse(), budget);
    }

    String variant() {
        return line.kind() == Kind.COST ? "cost" : line.kind() == Kind.INCOME ? "income" : "net";
    }

    /** Line, what the amount is, amount, budget, how much worse, utilisation. */
    List<Said> said() {
        return List.of(
                new Said.Name(line.label()), new Said.Term(what), new Said.Euros(amount), new Said.Euros(budget),
                new Said.Euros(worse()), Said.Percent.of(amount, budget));
    }
}
