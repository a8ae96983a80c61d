package fi.toteuma.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RollupsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private FinanceRows town;

    @BeforeEach
    void aTownWithTwoUnits() {
        town = new FinanceRows(DATABASE);
        town.unit("T", null, DAY, null);
        town.unit("A", "T", DAY, null);
        town.unit("B", "T", DAY, null);
        town.transactions.executeWithoutResult(transaction -> town.rollups.rebuildSubtrees(town.municipality));
    }

    @Test
    void imports_at_the_same_time_lose_nothing_and_do_not_lock_each_other_out() throws Exception {
        List<Long> batches = List.of(town.batch("balances", "1"), town.batch("balances", "2"), town.batch("balances", "3"));
        List<String> ways = List.of("A", "B");
        try (var pool = Executors.newFixedThreadPool(3)) {
            List<Callable<Void>> imports = batches.stream().<Callable<Void>>map(batch -> () -> {
                town.transactions.executeWithoutResult(transaction -> {
                    for (int i = 0; i < 20; i++) {      // the even imports write A before B, the odd ones B before A
                        String unit = ways.get((int) ((i + batch) % 2));
                        town.fact(batch, unit, "4" + i, Money.of("1.01")).write();
                    }
                    town.rollups.add(town.municipality, batch);
                });
                return null;
            }).toList();
            for (Future<Void> done : pool.invokeAll(imports)) {
                done.get();
            }
        }
        assertThat(total("T")).isEqualTo(Money.of("60.60"));
    }

    @Test
    void replaced_facts_leave_the_sums_and_come_back_when_the_replacement_is_undone() {
        long first = town.batch("balances", "first");
        long second = town.batch("balances", "corrected");
        town.transactions.executeWithoutResult(transaction -> {
            town.fact(first, "A", "4000", Money.of("10")).write();
            town.fact(first, "B", "4000", Money.of("5")).write();
            town.rollups.add(town.municipality, first);
        });
        town.transactions.executeWithoutResult(transaction -> {
            town.jdbc.sql("insert into replaced_amount select a.*, ? from amount a where unit_id = ? and batch_id = ?")
                    .params(second, town.unitId("A"), first).update();
            town.jdbc.sql("delete from amount where unit_id = ? and batch_id = ?").params(town.unitId("A"), first).update();
            town.rollups.removeReplaced(town.municipality, second);
            town.fact(second, "A", "4000", Money.of("12")).write();
            town.rollups.add(town.municipality, second);
        });
        assertThat(total("T")).isEqualTo(Money.of("17"));

        town.transactions.executeWithoutResult(transaction -> {
            town.rollups.remove(town.municipality, second);
            town.rollups.restoreReplaced(town.municipality, second);
        });
        assertThat(total("T")).isEqualTo(Money.of("15"));
        assertThat(total("A")).isEqualTo(Money.of("10"));
    }

    @Test
    void a_set_of_units_that_stays_keeps_its_sums_when_only_its_days_change() {
        List<Integer> before = subtrees("A");
        town.jdbc.sql("update unit_version set valid_to = '2025-12-31' where unit_id = ?").param(town.unitId("A")).update();
        town.transactions.executeWithoutResult(transaction -> town.rollups.rebuildSubtrees(town.municipality));
        assertThat(subtrees("A")).isEqualTo(before);
        assertThat(subtrees("T")).as("with A, then without it").hasSize(2);
    }

    @Test
    void amounts_that_add_up_beyond_what_can_be_stored_are_refused() {
        long batch = town.batch("balances", "huge");
        assertThatExceptionOfType(SumOutOfRange.class).isThrownBy(() -> town.transactions.executeWithoutResult(transaction -> {
            town.fact(batch, "A", "4000", new Money(Money.LIMIT)).write();
            town.fact(batch, "B", "4000", new Money(Money.LIMIT)).write();
            town.rollups.add(town.municipality, batch);
        }));
        assertThat(total("T")).isEqualTo(Money.ZERO);
    }

    private List<Integer> subtrees(String unit) {
        return town.jdbc.sql("select id from subtree where unit_id = ? order by valid_from").param(town.unitId(unit))
                .query(Integer.class).list();
    }

    private Money total(String unit) {
        return town.figures.sums(town.municipality, unit, DAY, List.of(FigureQuery.actual("c", 2025, 12))).rows().stream()
                .map(AccountSum::amount).reduce(Money.ZERO, Money::plus);
    }
}
