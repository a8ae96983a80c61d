package fi.toteuma.organisation;

import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides an amount in cents by weights so that the parts add up to it. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /** @param weights not negative, and not all zero; only their proportions matter */
    public static List<Money> divide(Money amount, List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        List<BigInteger> whole = weights.stream().map(weight -> weight.setScale(scale).unscaledValue()).toList();
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger cents = amount.abs().amount().unscaledValue();
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger weight : whole) {
            BigInteger[] divided = cents.multiply(weight).divideAndRemainder(sum);
            parts.add(divided[0]);
            remainders.add(divided[1]);
        }
        int missing = cents.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).intValueExact();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(missing)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream().map(part -> money(part, amount.signum())).toList();
    }

    private static Money money(BigInteger cents, int sign) {
        return new Money(new BigDecimal(sign < 0 ? cents.negate() : cents, 2));
    }
}
