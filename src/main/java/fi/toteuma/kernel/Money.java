package fi.toteuma.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of euros, exact to the cent. Income is positive and a cost negative, everywhere (domain rule 1).
 *
 * <p>The range is that of {@code numeric(15,2)}: up to 9 999 999 999 999,99 either way. Arithmetic that leaves it fails
 * with {@link ArithmeticException} instead of storing something else.
 *
 * @param amount euros, always with scale 2
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    /** The largest amount that can be stored, either way. */
    public static final BigDecimal LIMIT = new BigDecimal("9999999999999.99");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /**
     * @throws ArithmeticException if the amount has parts of a cent or is beyond {@link #LIMIT}; an amount is never
     *     rounded on its way in
     */
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        if (amount.abs().compareTo(LIMIT) > 0) {
            throw new ArithmeticException("amount beyond " + LIMIT + ": " + amount);
        }
    }

    /** @param amount euros as plain digits, for instance {@code "-1234.56"} */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money ofCents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    public Money abs() {
        return new Money(amount.abs());
    }

    public int signum() {
        return amount.signum();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * The amount as it is printed: in a larger unit and rounded, half up (away from zero at the half). This is the only
     * place where an amount is rounded, and it happens once (domain rule 3).
     *
     * @param unit 1 for euros, 1000 for thousands of euros
     * @param decimals decimals printed
     */
    public BigDecimal in(int unit, int decimals) {
        return amount.divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
