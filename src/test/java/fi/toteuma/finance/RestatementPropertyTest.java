package fi.toteuma.finance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.finance.internal.SqlRestatements;
import fi.toteuma.finance.internal.SqlRollups;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A town T whose old units o0… become new units n0… in 2025: whatever the shares, the town's earlier years stay what they were. */
class RestatementPropertyTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 1, 1);
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    record Leaf(int unit, int account, int month, long cents) {}

    /** Weights of the new units, by old unit; all zero: the unit stays itself. Something changes. */
    record Case(List<List<Integer>> weights, List<Leaf> leaves) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 4)).as((old, newer) -> {
            Arbitrary<List<Integer>> weights = Arbitraries.integers().between(0, 7).list().ofSize(newer);
            Arbitrary<Leaf> leaf = Combinators.combine(Arbitraries.integers().between(0, old - 1),
                    Arbitraries.integers().between(0, 1), Arbitraries.integers().between(1, 12),
                    Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L)).as(Leaf::new);
            return Combinators.combine(weights.list().ofSize(old), leaf.list().ofMinSize(1).ofMaxSize(10)).as(Case::new);
        }).flatMap(arbitrary -> arbitrary)
                .filter(given -> given.weights().stream().flatMap(List::stream).anyMatch(weight -> weight > 0));
    }

    @Property(tries = 40)
    void the_total_of_each_account_and_month_is_unchanged_to_the_cent(@ForAll("cases") Case given) {
        FinanceRows rows = new FinanceRows(DATABASE);
        Restatements restatements = restatements(rows);
        long batch = rows.batch("balances", "2024.csv");
        rows.transactions.executeWithoutResult(transaction -> {
            reorganise(rows, given.weights());
            rows.rollups.rebuildSubtrees(rows.municipality);
            for (Leaf leaf : given.leaves()) {
                rows.fact(batch, "o" + leaf.unit(), "4" + leaf.account(), Money.ofCents(leaf.cents())).in(2024, leaf.month()).write();
            }
            rows.rollups.add(rows.municipality, batch);
            restatements.refresh(rows.municipality);
        });
        for (int month = 1; month <= 12; month++) {
            assertThat(restated(rows, "T", month)).isEqualTo(actual(rows, "T", month));
        }
        rows.transactions.executeWithoutResult(transaction -> restatements.refresh(rows.municipality, List.of(2024)));
        assertThat(restated(rows, "T", 12)).as("restating again changes nothing").isEqualTo(actual(rows, "T", 12));

        rows.transactions.executeWithoutResult(transaction -> {
            rows.rollups.remove(rows.municipality, batch);
            rows.jdbc.sql("delete from amount where batch_id = ?").param(batch).update();
            restatements.refresh(rows.municipality, List.of(2024));
        });
        assertThat(restated(rows, "T", 12)).isEmpty();
    }

    @Example
    void each_new_unit_gets_its_share_and_months_after_the_reorganisation_stay_where_they_were_booked() {
        FinanceRows rows = new FinanceRows(DATABASE);
        long batch = rows.batch("balances", "2024.csv");
        rows.transactions.executeWithoutResult(transaction -> {
            reorganise(rows, List.of(List.of(3, 1), List.of(0, 0)));
            rows.jdbc.sql("update reorganisation set effective = '2024-07-01' where municipality_id = ?")
                    .param(rows.municipality.value()).update();
            rows.rollups.rebuildSubtrees(rows.municipality);
            rows.fact(batch, "o0", "4000", Money.of("-10.01")).in(2024, 6).write();
            rows.fact(batch, "o0", "4000", Money.of("-1.00")).in(2024, 7).write();
            rows.fact(batch, "o1", "4000", Money.of("-5.00")).in(2024, 6).write();
            rows.rollups.add(rows.municipality, batch);
            restatements(rows).refresh(rows.municipality);
        });
        assertThat(restated(rows, "n0", 12)).isEqualTo(Map.of("4000", Money.of("-7.51")));
        assertThat(restated(rows, "n1", 12)).isEqualTo(Map.of("4000", Money.of("-2.50")));
        assertThat(restated(rows, "o1", 12)).isEqualTo(Map.of("4000", Money.of("-5.00")));
        assertThat(restated(rows, "T", 12)).as("o0 is no part of the new town").isEqualTo(Map.of("4000", Money.of("-15.01")));
        assertThat(rows.figures.facts(rows.municipality, "n0", NEW, FigureQuery.of("c", Edition.restatedTo(NEW), 2024)))
                .singleElement().extracting(SourceFact::batch).isEqualTo(batch);
    }

    @Example
    void figures_restated_by_the_municipality_itself_are_left_as_they_are() {
        FinanceRows rows = new FinanceRows(DATABASE);
        long batch = rows.batch("balances", "2024.csv");
        long own = rows.batch("restated", "own.csv");
        rows.transactions.executeWithoutResult(transaction -> {
            reorganise(rows, List.of(List.of(1)));
            rows.rollups.rebuildSubtrees(rows.municipality);
            rows.fact(batch, "o0", "4000", Money.of("-10.00")).in(2024, 6).write();
            rows.fact(own, "n0", "4000", Money.of("-9.00")).measure(Measure.RESTATED_ACTUAL).in(2024, 6).edition(NEW).write();
            rows.rollups.add(rows.municipality, batch);
            rows.rollups.add(rows.municipality, own);
            restatements(rows).refresh(rows.municipality);
        });
        assertThat(restated(rows, "T", 12)).isEqualTo(Map.of("4000", Money.of("-9.00")));
    }

    private static Restatements restatements(FinanceRows rows) {
        return new SqlRestatements(rows.jdbc, rows.organisations, (SqlRollups) rows.rollups);
    }

    private static void reorganise(FinanceRows rows, List<List<Integer>> weights) {
        rows.unit("T", null, OLD, null);
        for (int i = 0; i < weights.getFirst().size(); i++) {
            rows.unit("n" + i, "T", NEW, null);
        }
        int id = rows.jdbc.sql("insert into reorganisation (municipality_id, effective, note) values (?, ?, '') returning id")
                .params(rows.municipality.value(), NEW).query(Integer.class).single();
        for (int i = 0; i < weights.size(); i++) {
            int sum = weights.get(i).stream().mapToInt(Integer::intValue).sum();
            rows.unit("o" + i, "T", OLD, sum == 0 ? null : NEW.minusDays(1));
            BigDecimal left = BigDecimal.ONE;
            for (int j = 0; j < weights.get(i).size(); j++) {
                int weight = weights.get(i).get(j);
                boolean last = weights.get(i).subList(j + 1, weights.get(i).size()).stream().allMatch(later -> later == 0);
                if (weight > 0) {
                    BigDecimal share = last ? left
                            : BigDecimal.valueOf(weight).divide(BigDecimal.valueOf(sum), 8, RoundingMode.HALF_UP);
                    left = left.subtract(share);
                    rows.jdbc.sql("insert into reorganisation_share values (?, ?, ?, ?)")
                            .params(id, rows.unitId("o" + i), rows.unitId("n" + j), share).update();
                }
            }
        }
    }

    private static Map<String, Money> restated(FinanceRows rows, String unit, int through) {
        return read(rows, unit, NEW, new FigureQuery("c", List.of(Edition.restatedTo(NEW)), 2024, through, null));
    }

    private static Map<String, Money> actual(FinanceRows rows, String unit, int through) {
        return read(rows, unit, NEW.minusDays(1), FigureQuery.actual("c", 2024, through));
    }

    private static Map<String, Money> read(FinanceRows rows, String unit, LocalDate day, FigureQuery query) {
        Map<String, Money> amounts = new TreeMap<>();
        rows.figures.sums(rows.municipality, unit, day, List.of(query)).rows()
                .forEach(sum -> amounts.merge(sum.account(), sum.amount(), Money::plus));
        return amounts;
    }
}
