package fi.toteuma.municipality;

import fi.toteuma.kernel.Money;
import java.math.BigDecimal;

/**
 * From where on a difference from a budget matters to a municipality's readers: tables mark it and checks hold it against texts.
 * From the amount on, or from the share of the budget on, but never below the trifle.
 *
 * @param amount tables mark differences from here on
 * @param percent of the budget
 * @param trifle checks pass over smaller differences between a text and a figure
 * @param overrun from where on a binding budget that is exceeded is a finding
 */
public record Materiality(Money amount, BigDecimal percent, Money trifle, Money overrun) {

    /** Where the municipality says nothing else. */
    public static final Materiality USUAL = new Materiality(
            Money.of("10000.00"), BigDecimal.TWO, Money.of("1000.00"), Money.of("1.00"));

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
