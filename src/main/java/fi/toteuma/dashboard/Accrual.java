package fi.toteuma.dashboard;

import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a line has come to in a year, month by month.
 *
 * @param byMonth from January up to the month, for the months that are booked; a month that isn't there is not known, which is
 *     something else than zero
 */
public record Accrual(int year, SortedMap<Integer, Money> byMonth) {

    private static final int LAST = 12;

    /** Decimals of a share in per cent, as in the tables. */
    private static final int DECIMALS = 2;

    public Accrual {
        byMonth = new TreeMap<>(byMonth);
    }

    /**
     * @param amounts from January up to each month
     * @param booked months that the ledger has something of
     */
    public static Accrual of(int year, Map<Integer, Money> amounts, Collection<Integer> booked) {
        SortedMap<Integer, Money> known = new TreeMap<>(amounts);
        known.keySet().retainAll(booked);
        return new Accrual(year, known);
    }

    /** Empty where the month isn't booked. */
    public Optional<Money> through(int month) {
        return Optional.ofNullable(byMonth.get(month));
    }

    /** Empty where the year's last month isn't booked. */
    public Optional<Money> wholeYear() {
        return through(LAST);
    }

    /** How much of a whole has come by a month, in per cent; empty where that can't be said. */
    public Optional<BigDecimal> share(int month, Optional<Money> whole) {
        return through(month).flatMap(part -> whole.flatMap(of -> share(part, of)));
    }

    /** How much of the year's own end result had come by a month, in per cent; empty where the year isn't booked to its end. */
    public Optional<BigDecimal> shareOfYear(int month) {
        return share(month, wholeYear());
    }

    /**
     * 100 × part / whole, half up; empty where the whole is zero or on the other side: a net income is no percentage of a net cost.
     */
    public static Optional<BigDecimal> share(Money part, Money whole) {
        return whole.isZero() || part.signum() * whole.signum() < 0
                ? Optional.empty()
                : Optional.of(Notation.percent(part, whole, DECIMALS));
    }
}
