package fi.toteuma.checks;

import fi.toteuma.kernel.Money;
import java.math.BigDecimal;

/**
 * From where on a difference matters: from the amount on, or from the share of the budget on, but never below the trifle.
 *
 * @param percent of the budget
 */
public record Materiality(Money amount, BigDecimal percent, Money trifle) {

    public static final Materiality USUAL = new Materiality(Money.of("10000.00"), BigDecimal.TWO, Money.of("1000.00"));

    /** @param difference from the budget, either way */
    public boolean matters(Money difference, Money budget) {
        Money size = difference.abs();
        BigDecimal hundredfold = size.amount().scaleByPowerOfTen(2);
        return !isTrifle(size)
                && (size.compareTo(amount) >= 0 || hundredfold.compareTo(budget.abs().amount().multiply(percent)) >= 0);
    }

    public boolean isTrifle(Money difference) {
        return difference.abs().compareTo(trifle) < 0;
    }
}
