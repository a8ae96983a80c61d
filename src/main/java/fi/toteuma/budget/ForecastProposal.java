package fi.toteuma.budget;

import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The year's actual as earlier years' course by months suggests it: the actual so far, divided by the share of the whole year that had
 * come by the same month. Never more than a proposal, rounded so that it doesn't look like knowledge.
 *
 * @param amount rounded to {@link #STEP}
 * @param years it rests on, at least two
 * @param error how far the same way would have missed each of those years by the others, in per cent of the actual on the average; one
 *     decimal
 */
public record ForecastProposal(Money amount, List<Integer> years, BigDecimal error) {

    /** Euros it is rounded to, half up. */
    public static final int STEP = 100_000;

    private static final int FEWEST = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ForecastProposal {
        years = List.copyOf(years);
    }

    /**
     * An earlier year.
     *
     * @param through what had come by the month
     * @param whole what the year came to
     */
    public record Past(int year, Money through, Money whole) {}

    /** Empty where fewer than two earlier years tell a share, or theirs is none. */
    public static Optional<ForecastProposal> of(Money soFar, List<Past> past) {
        List<Past> telling = past.stream().filter(one -> one.through().signum() == one.whole().signum() && !one.whole().isZero()).toList();
        if (telling.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal missed = BigDecimal.ZERO;
        for (Past one : telling) {
            BigDecimal expected = expected(one.through(), telling.stream().filter(other -> other != one).toList());
            missed = missed.add(expected.subtract(one.whole().amount()).abs().multiply(HUNDRED)
                    .divide(one.whole().amount().abs(), 8, RoundingMode.HALF_UP));
        }
        BigDecimal error = missed.divide(BigDecimal.valueOf(telling.size()), 1, RoundingMode.HALF_UP);
        BigDecimal rounded = expected(soFar, telling)
                .divide(BigDecimal.valueOf(STEP), 0, RoundingMode.HALF_UP)
                .multiply(BigDecimal.valueOf(STEP));
        return Optional.of(new ForecastProposal(new Money(rounded), telling.stream().map(Past::year).toList(), error));
    }

    /** By the years' shares together: a large year counts more than a small one. */
    private static BigDecimal expected(Money soFar, List<Past> by) {
        BigDecimal whole = sum(by.stream().map(Past::whole).toList());
        BigDecimal through = sum(by.stream().map(Past::through).toList());
        return soFar.amount().multiply(whole).divide(through, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Money> amounts) {
        return amounts.stream().map(Money::amount).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
