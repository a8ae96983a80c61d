package fi.toteuma.dashboard;

import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.AccountAmount;
import fi.toteuma.finance.calc.LineAmounts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A year's sums by line of a scheme: from January up to each month, and whatever else was asked beside them. */
final class SchemeSums {

    private static final String MONTH = "month-";

    private final int year;
    private final Sums sums;
    private final Map<String, LineAmounts> amounts = new HashMap<>();

    /** @param queries that the sums answer, all of one year */
    SchemeSums(LineScheme scheme, List<FigureQuery> queries, Sums sums) {
        this.year = queries.getFirst().year();
        this.sums = sums;
        Map<String, List<AccountAmount>> byQuery = new HashMap<>();
        for (AccountSum row : sums.rows()) {
            byQuery.computeIfAbsent(row.query(), key -> new ArrayList<>())
                    .add(new AccountAmount(row.account(), row.internal(), row.amount()));
        }
        for (FigureQuery query : queries) {
            amounts.put(query.key(), new LineAmounts(
                    scheme, YearMonth.of(year, 12).atEndOfMonth(), byQuery.getOrDefault(query.key(), List.of())));
        }
    }

    /** Questions for each month of a year. */
    static List<FigureQuery> months(int year, List<Edition> editions) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new FigureQuery(MONTH + month, editions, year, month, null))
                .toList();
    }

    int year() {
        return year;
    }

    /** Whether the year's months have any fact of this measure. */
    boolean has(Measure measure) {
        return has(MONTH + 12, measure);
    }

    boolean has(String query, Measure measure) {
        return sums.has(query, measure);
    }

    Money of(String query, String line) {
        LineAmounts found = amounts.get(query);
        if (found == null) {
            throw new IllegalArgumentException("no query " + query);
        }
        return found.of(line);
    }

    Money through(int month, String line) {
        return of(MONTH + month, line);
    }

    Accrual accrual(String line) {
        return accrual(year, line, booked());
    }

    Accrual accrual(int ofYear, String line, Collection<Integer> booked) {
        Map<Integer, Money> byMonth = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            byMonth.put(month, through(month, line));
        }
        return Accrual.of(ofYear, byMonth, booked);
    }

    /** Months in which some account moved: a year of which only its end came in says nothing of its March. */
    List<Integer> booked() {
        Map<String, Map<Place, Money>> byQuery = new HashMap<>();
        for (AccountSum row : sums.rows()) {
            byQuery.computeIfAbsent(row.query(), key -> new HashMap<>())
                    .merge(new Place(row.account(), row.object(), row.internal()), row.amount(), Money::plus);
        }
        List<Integer> booked = new ArrayList<>();
        Map<Place, Money> before = Map.of();
        for (int month = 1; month <= 12; month++) {
            Map<Place, Money> now = withoutZeros(byQuery.getOrDefault(MONTH + month, Map.of()));
            if (!now.equals(before)) {
                booked.add(month);
            }
            before = now;
        }
        return booked;
    }

    private record Place(String account, @Nullable String object, boolean internal) {}

    private static Map<Place, Money> withoutZeros(Map<Place, Money> amounts) {
        Map<Place, Money> moved = new HashMap<>(amounts);
        moved.values().removeIf(Money::isZero);
        return moved;
    }
}
