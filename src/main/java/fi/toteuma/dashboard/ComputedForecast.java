package fi.toteuma.dashboard;

import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year's end as earlier years make one expect it: what is booked ÷ the mean share of the year's end that they had by the same
 * month. Nobody gave it, so it is never shown without its years and its error.
 *
 * @param amount rounded to {@link #STEP}
 * @param years it rests on, the latest first
 * @param error how far the same calculation would have missed the end of one of these years, reckoned from the others: the largest miss,
 *     in per cent of that end, one decimal
 */
public record ComputedForecast(Money amount, List<Integer> years, BigDecimal error) {

    /** What it is rounded to, half up: it knows no better. */
    public static final Money STEP = Money.of("100000.00");

    /** With fewer earlier years there is no telling how far it misses. */
    private static final int FEWEST_YEARS = 2;

    /** Below five steps the rounding alone would be more than a tenth of it. */
    private static final Money SMALLEST = Money.of("500000.00");

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ComputedForecast {
        years = List.copyOf(years);
    }

    private record Past(int year, Money whole, BigDecimal share) {}

    /**
     * @param actual from January up to the month, of the year that is forecast
     * @param month 1–11: the whole year needs no forecast
     * @param earlier comparable earlier years, the latest first; those that say nothing of this month are left out
     * @return empty where too few years speak, where what is booked is on the other side than it was then, or where the result is too
     *     small to be rounded
     */
    public static Optional<ComputedForecast> of(Money actual, int month, List<Accrual> earlier) {
        List<Past> past = earlier.stream().flatMap(year -> past(year, month).stream()).toList();
        if (month > 11 || past.size() < FEWEST_YEARS || past.stream().anyMatch(one -> one.whole().signum() != actual.signum())) {
            return Optional.empty();
        }
        BigDecimal end = actual.amount().divide(mean(past), EXACT_ENOUGH);
        if (end.abs().compareTo(SMALLEST.amount()) < 0) {
            return Optional.empty();
        }
        Money rounded = new Money(
                end.divide(STEP.amount(), 0, RoundingMode.HALF_UP).multiply(STEP.amount()));
        return Optional.of(new ComputedForecast(rounded, past.stream().map(Past::year).toList(), largestMiss(past)));
    }

    /** Empty where a year isn't booked by this month or to its end, ended at zero, or had nothing or another side by then. */
    private static Optional<Past> past(Accrual year, int month) {
        return year.through(month).flatMap(part -> year.wholeYear()
                .filter(whole -> part.signum() != 0 && part.signum() == whole.signum())
                .map(whole -> new Past(year.year(), whole, part.amount().divide(whole.amount(), EXACT_ENOUGH))));
    }

    private static BigDecimal mean(List<Past> past) {
        BigDecimal sum = past.stream().map(Past::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(past.size()), EXACT_ENOUGH);
    }

    /** Each year as the others would have forecast it: its own share ÷ their mean share is how much of its end they would have said. */
    private static BigDecimal largestMiss(List<Past> past) {
        BigDecimal largest = BigDecimal.ZERO;
        for (Past one : past) {
            List<Past> others = new ArrayList<>(past);
            others.remove(one);
            BigDecimal miss = one.share().divide(mean(others), EXACT_ENOUGH).subtract(BigDecimal.ONE).abs();
            largest = largest.max(miss);
        }
        return largest.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
