package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures inside sentences and charts, in the document's notation. */
record Prints(Notation notation) {

    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1_000;

    /** Fewer are said in euros. */
    private static final int FEW_THOUSANDS = 100;

    /** "−8 443 221" */
    String euros(Money money) {
        return notation.number(money.in(1, 0), 0);
    }

    /**
     * "8,4 miljoonaa euroa", "450 tuhatta euroa", "8 240 euroa": the size of an amount in the unit in which a title's reader takes it
     * in, without the sign. Euros below a hundred thousand; a million from what rounds to it in thousands.
     */
    String size(Money money, Phrases phrases) {
        Money size = money.abs();
        BigDecimal thousands = size.in(THOUSAND, 0);
        if (thousands.compareTo(BigDecimal.valueOf(THOUSAND)) >= 0) {
            return phrases.of("amount.millions", notation.number(size.in(MILLION, 1), 1));
        }
        return thousands.compareTo(BigDecimal.valueOf(FEW_THOUSANDS)) < 0
                ? phrases.of("amount.euros", euros(size))
                : phrases.of("amount.thousands", notation.number(thousands, 0));
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
