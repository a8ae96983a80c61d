package fi.toteuma.imports.internal;

import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Summary;
import fi.toteuma.imports.Summary.Counts;
import fi.toteuma.imports.Summary.OfAccount;
import fi.toteuma.imports.Summary.OfMonth;
import fi.toteuma.imports.internal.FactTally.UnitAccount;
import fi.toteuma.imports.internal.writing.Overlap;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts what a file comes to beside what is stored of the same. */
final class ControlTotals {

    private final FactTally tally;
    private final Overlap.Stored stored;
    private final Known known;

    ControlTotals(FactTally tally, Overlap.Stored stored, Known known) {
        this.tally = tally;
        this.stored = stored;
        this.known = known;
    }

    Summary summary(Mended mended) {
        return new Summary(months(), accounts(), counts(), mended);
    }

    private List<OfMonth> months() {
        Set<Integer> periods = new TreeSet<>(tally.months().keySet());
        periods.addAll(stored.months().keySet());
        return periods.stream()
                .map(period -> new OfMonth(
                        period / 16, period % 16, money(stored.months().get(period)), money(tally.months().get(period))))
                .toList();
    }

    private List<OfAccount> accounts() {
        Map<Integer, String> codes = new HashMap<>();
        known.accounts().values().forEach(account -> codes.put(account.id(), account.code()));
        Map<String, BigDecimal> before = byAccount(stored.sums(), codes);
        Map<String, BigDecimal> after = byAccount(tally.sums(), codes);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream().map(code -> new OfAccount(code, money(before.get(code)), money(after.get(code)))).toList();
    }

    private static Map<String, BigDecimal> byAccount(Map<UnitAccount, BigDecimal> sums, Map<Integer, String> codes) {
        Map<String, BigDecimal> byAccount = new TreeMap<>();
        sums.forEach((key, sum) -> byAccount.merge(codes.getOrDefault(key.account(), ""), sum, BigDecimal::add));
        return byAccount;
    }

    private Counts counts() {
        int fresh = 0;
        int changed = 0;
        int same = 0;
        for (Map.Entry<UnitAccount, BigDecimal> sum : tally.sums().entrySet()) {
            BigDecimal before = stored.sums().get(sum.getKey());
            if (before == null) {
                fresh++;
            } else if (before.compareTo(sum.getValue()) == 0) {
                same++;
            } else {
                changed++;
            }
        }
        Set<UnitAccount> gone = new HashSet<>(stored.sums().keySet());
        gone.removeAll(tally.sums().keySet());
        return new Counts(fresh, changed, same, gone.size());
    }

    private static Optional<Money> money(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(Money::new);
    }
}
