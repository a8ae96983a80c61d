package fi.toteuma.dashboard;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line's amounts, to the cent: income positive, costs negative. What wasn't given, or isn't booked yet, is empty.
 *
 * @param key in its scheme
 * @param actual from January up to the month
 * @param budget with the amendments decided by the report's date
 * @param forecast as the unit gave it
 * @param before the same months of last year, in this year's organisation
 * @param yearBefore all of last year
 */
public record LineFigures(
        String key, Wording label, Optional<Money> actual, Optional<Money> budget, Optional<Money> forecast, Optional<Money> before,
        Optional<Money> yearBefore) {

    /** What is used or has come of the budget, in per cent; empty where that can't be said. */
    public Optional<BigDecimal> share() {
        return actual.flatMap(part -> budget.flatMap(whole -> Accrual.share(part, whole)));
    }

    /** What had come of last year's end by the same month, in per cent. */
    public Optional<BigDecimal> shareBefore() {
        return before.flatMap(part -> yearBefore.flatMap(whole -> Accrual.share(part, whole)));
    }

    /** Whether it is a cost: the side of the budget, or of what is booked where there is no budget. */
    public boolean isCost() {
        return budget.filter(money -> !money.isZero()).or(() -> actual).map(money -> money.signum() < 0).orElse(false);
    }
}
