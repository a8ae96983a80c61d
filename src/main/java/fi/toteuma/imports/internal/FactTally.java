package fi.toteuma.imports.internal;

import fi.toteuma.imports.internal.Fact.Decision;
import fi.toteuma.imports.internal.Known.Edition;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the facts of a file come to: its control total, what it is about, and sums to compare with what is stored. */
public final class FactTally {

    private final Map<Edition, Scope> scopes = new LinkedHashMap<>();
    private final Map<UnitAccount, BigDecimal> sums = new HashMap<>();
    private final Map<Long, long[]> running = new HashMap<>();
    private final Map<Integer, BigDecimal> months = new TreeMap<>();
    private final Map<Integer, long[]> runningMonths = new HashMap<>();
    private final Set<Decision> decisions = new LinkedHashSet<>();
    private BigDecimal total = BigDecimal.ZERO;
    private long cents;

    /**
     * The periods and units that a file's facts of one edition are about.
     *
     * @param accounts of which unit on which account; none of ledger entries, which are too many to ask about
     * @param places the very amounts; none of actuals, which are never typed one by one
     */
    public record Scope(Set<Integer> periods, Set<Integer> units, Set<UnitAccount> accounts, Set<Place> places) {}

    public record UnitAccount(int unit, int account) {}

    /** @param object id of the investment object; 0: none */
    public record Place(int unit, int account, int object, int period) {}

    public void add(Fact fact) {
        Scope scope = scopes.computeIfAbsent(fact.edition(), edition -> new Scope(new TreeSet<>(), new TreeSet<>(), new HashSet<>(), new HashSet<>()));
        scope.periods().add(fact.period());
        scope.units().add(fact.unit().id());
        if (fact.entry() == null) {
            scope.accounts().add(new UnitAccount(fact.unit().id(), fact.account().id()));
        }
        if (fact.month() == 0) {
            int object = fact.object() == null ? 0 : fact.object();
            scope.places().add(new Place(fact.unit().id(), fact.account().id(), object, fact.period()));
        }
        if (fact.decision() != null) {
            decisions.add(fact.decision());
        }
        long key = (long) fact.unit().id() << 32 | fact.account().id();
        long[] sum = running.computeIfAbsent(key, k -> new long[1]);
        long[] month = runningMonths.computeIfAbsent(fact.period(), k -> new long[1]);
        if (wouldOverflow(sum[0], fact.cents()) || wouldOverflow(cents, fact.cents()) || wouldOverflow(month[0], fact.cents())) {
            settle();
        }
        running.computeIfAbsent(key, k -> new long[1])[0] += fact.cents();
        runningMonths.computeIfAbsent(fact.period(), k -> new long[1])[0] += fact.cents();
        cents += fact.cents();
    }

    private static boolean wouldOverflow(long sum, long cents) {
        long next = sum + cents;
        return ((sum ^ next) & (cents ^ next)) < 0;
    }

    /** Moves the running sums to where they can't overflow. */
    private void settle() {
        running.forEach((key, sum) -> sums.merge(
                new UnitAccount((int) (key >> 32), (int) (key & 0xFFFFFFFFL)),
                BigDecimal.valueOf(sum[0], 2),
                BigDecimal::add));
        running.clear();
        runningMonths.forEach((period, sum) -> months.merge(period, BigDecimal.valueOf(sum[0], 2), BigDecimal::add));
        runningMonths.clear();
        total = total.add(BigDecimal.valueOf(cents, 2));
        cents = 0;
    }

    /** Sum of all amounts, in our signs. */
    public BigDecimal total() {
        settle();
        return total;
    }

    public Map<UnitAccount, BigDecimal> sums() {
        settle();
        return sums;
    }

    /** Sums by {@link Fact#period}. */
    public Map<Integer, BigDecimal> months() {
        settle();
        return months;
    }

    /** Whether a sum of a unit's account, or the control total, is beyond what an amount may be. */
    public boolean tooLarge() {
        return total().abs().compareTo(Money.LIMIT) > 0
                || sums().values().stream().anyMatch(sum -> sum.abs().compareTo(Money.LIMIT) > 0);
    }

    public Map<Edition, Scope> scopes() {
        return scopes;
    }

    /** The decisions in the order in which the file names them. */
    public Set<Decision> decisions() {
        return decisions;
    }
}
