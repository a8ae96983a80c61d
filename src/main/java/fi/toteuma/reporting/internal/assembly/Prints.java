package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures inside sentences and charts, in the document's notation. */
record Prints(Notation notation) {

    private static final int MILLION = 1_000_000;

    /** "−8 443 221" */
    String euros(Money money) {
        return notation.number(money.in(1, 0), 0);
    }

    /** "8,4": millions, without the sign; thousands of a million show where the amount is small. */
    String millions(Money money) {
        Money size = money.abs();
        int decimals = size.amount().compareTo(BigDecimal.valueOf(MILLION)) < 0 ? 2 : 1;
        return notation.number(size.in(MILLION, decimals), decimals);
    }

    /** "22,43"; the whole must not be zero. */
    String percent(Money part, Money whole) {
        return percent(part, whole, 2);
    }

    /** With so many decimals. */
    String percent(Money part, Money whole, int decimals) {
        return notation.number(Notation.percent(part, whole, decimals), decimals);
    }

    /** "23": for titles. */
    String wholePercent(Money part, Money whole) {
        return notation.number(Notation.percent(part, whole, 0), 0);
    }

    /** How much larger the size of one amount is than that of another, in whole per cent; negative if smaller. */
    static BigDecimal growth(Money now, Money before) {
        return Notation.percent(now.abs().minus(before.abs()), before.abs(), 0);
    }

    /** part × numerator / denominator in cents, half up: an expected accrual. */
    static Money share(Money part, Money numerator, Money denominator) {
        return new Money(part.amount()
                .multiply(numerator.amount())
                .divide(denominator.amount(), 2, RoundingMode.HALF_UP));
    }

    /** The share of a year that has gone after this month, in per cent. */
    static BigDecimal evenAccrual(int month) {
        return BigDecimal.valueOf(100L * month).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
    }
}
