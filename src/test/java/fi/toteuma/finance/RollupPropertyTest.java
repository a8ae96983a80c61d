package fi.toteuma.finance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Money;
import fi.toteuma.organisation.OrganisationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Each roll-up is the sum of the facts of its units, whatever the tree, the amounts and what happens to both. */
class RollupPropertyTest {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate REORGANISED = LocalDate.of(2025, 1, 1);
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    record Leaf(int unit, int account, int month, boolean internal, long cents, boolean secondBatch) {}

    /** Each unit's parent is one of the units before it; unit 0 is the top. After the reorganisation it may be another one. */
    record Town(List<Integer> parents, List<Integer> laterParents, List<Leaf> leaves) {}

    @Provide
    Arbitrary<Town> towns() {
        return Arbitraries.integers().between(2, 8).flatMap(size -> {
            Arbitrary<List<Integer>> parents = Arbitraries.integers().between(0, 1000).list().ofSize(size - 1);
            Arbitrary<Leaf> leaf = Combinators.combine(Arbitraries.integers().between(0, size - 1),
                    Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 12), Arbitraries.of(true, false),
                    Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L), Arbitraries.of(true, false)).as(Leaf::new);
            return Combinators.combine(parents, parents, leaf.list().ofMinSize(1).ofMaxSize(12)).as(Town::new);
        });
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void rollups_are_the_sums_of_their_facts(@ForAll("towns") Town town) {
        FinanceRows rows = new FinanceRows(DATABASE);
        long first = rows.batch("balances", "first.csv");
        long second = rows.batch("balances", "second.csv");

        rows.transactions.executeWithoutResult(transaction -> {
            found(rows, town.parents());
            rows.rollups.rebuildSubtrees(rows.municipality);
            town.leaves().forEach(leaf -> rows.fact(leaf.secondBatch() ? second : first, "u" + leaf.unit(), "4" + leaf.account(),
                    Money.ofCents(leaf.cents())).in(2025, leaf.month()).internal(leaf.internal()).write());
            rows.rollups.add(rows.municipality, first);
            rows.rollups.add(rows.municipality, second);
        });
        assertSums(rows, town.leaves(), FOUNDED);

        rows.transactions.executeWithoutResult(transaction -> {
            reorganise(rows, town.laterParents());
            rows.rollups.rebuildSubtrees(rows.municipality);
        });
        assertSums(rows, town.leaves(), FOUNDED);
        assertSums(rows, town.leaves(), REORGANISED);

        rows.transactions.executeWithoutResult(transaction -> {
            rows.rollups.remove(rows.municipality, second);
            rows.jdbc.sql("delete from amount where batch_id = ?").param(second).update();
        });
        List<Leaf> left = town.leaves().stream().filter(leaf -> !leaf.secondBatch()).toList();
        assertSums(rows, left, FOUNDED);
        assertSums(rows, left, REORGANISED);

        rows.transactions.executeWithoutResult(transaction -> rows.rollups.remove(rows.municipality, first));
        assertThat(rows.jdbc.sql("""
                select count(*) from rollup r join subtree s on s.id = r.subtree_id join unit u on u.id = s.unit_id
                where u.municipality_id = ?""").param(rows.municipality.value()).query(Long.class).single()).isZero();
    }

    private static void found(FinanceRows rows, List<Integer> parents) {
        rows.unit("u0", null, FOUNDED, null);
        for (int i = 0; i < parents.size(); i++) {
            rows.unit("u" + (i + 1), parentOf(i, parents), FOUNDED, null);
        }
    }

    private static void reorganise(FinanceRows rows, List<Integer> parents) {
        for (int i = 0; i < parents.size(); i++) {
            rows.jdbc.sql("update unit_version set valid_to = ? where unit_id = ?")
                    .params(REORGANISED.minusDays(1), rows.unitId("u" + (i + 1))).update();
            rows.unit("u" + (i + 1), parentOf(i, parents), REORGANISED, null);
        }
    }

    private static String parentOf(int index, List<Integer> parents) {
        return "u" + parents.get(index) % (index + 1);
    }

    private static void assertSums(FinanceRows rows, List<Leaf> leaves, LocalDate day) {
        OrganisationTree tree = rows.organisations.at(rows.municipality, day);
        List<FigureQuery> queries = List.of(FigureQuery.actual("quarter", 2025, 3), FigureQuery.actual("year", 2025, 12));
        for (var unit : tree.units()) {
            List<String> below = tree.subtree(unit.code());
            Map<String, Money> expected = new TreeMap<>();
            for (Leaf leaf : leaves) {
                if (below.contains("u" + leaf.unit())) {
                    Money quarter = leaf.month() <= 3 ? Money.ofCents(leaf.cents()) : Money.ZERO;
                    expected.merge("quarter 4" + leaf.account() + leaf.internal(), quarter, Money::plus);
                    expected.merge("year 4" + leaf.account() + leaf.internal(), Money.ofCents(leaf.cents()), Money::plus);
                }
            }
            Map<String, Money> read = new TreeMap<>();
            for (AccountSum sum : rows.figures.sums(rows.municipality, unit.code(), day, queries).rows()) {
                read.put(sum.query() + " " + sum.account() + sum.internal(), sum.amount());
            }
            assertThat(read).as("%s on %s", unit.code(), day).isEqualTo(expected);
            assertFactsAddUp(rows, unit.code(), day, queries, read);
        }
    }

    private static void assertFactsAddUp(
            FinanceRows rows, String unit, LocalDate day, List<FigureQuery> queries, Map<String, Money> read) {
        Map<String, Money> ofFacts = new TreeMap<>();
        rows.figures.facts(rows.municipality, unit, day, queries).forEach((query, facts) -> facts.forEach(
                fact -> ofFacts.merge(query + " " + fact.account() + fact.internal(), fact.amount(), Money::plus)));
        List<String> onlyLater = new ArrayList<>(read.keySet());
        onlyLater.removeAll(ofFacts.keySet());
        assertThat(onlyLater).allSatisfy(key -> assertThat(read.get(key).isZero()).isTrue());
        assertThat(read).containsAllEntriesOf(ofFacts);
    }
}
