package fi.toteuma.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.period.NotBooked;
import fi.toteuma.period.internal.SqlPeriods;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A town T with a school S and, from 2025, a library L; their figures of 2025. */
class FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static FinanceRows town;
    private static long balances;
    private static long entries;
    private static long budget;

    @BeforeAll
    static void figuresOfATown() {
        town = new FinanceRows(TestDatabase.fresh());
        town.unit("T", null, LocalDate.of(2020, 1, 1), null);
        town.unit("S", "T", LocalDate.of(2020, 1, 1), null);
        town.unit("L", "T", LocalDate.of(2025, 1, 1), null);
        balances = town.batch("balances", "balances.csv");
        entries = town.batch("entries", "entries.csv");
        budget = town.batch("budget", "budget.csv");
        town.transactions.executeWithoutResult(transaction -> {
            town.rollups.rebuildSubtrees(town.municipality);
            actuals();
            budgets();
            for (long batch : List.of(balances, entries, budget)) {
                town.rollups.add(town.municipality, batch);
            }
        });
    }

    private static void actuals() {
        town.fact(balances, "S", "4000", Money.of("-100.10")).in(2025, 1).row(2).write();
        town.fact(balances, "L", "4000", Money.of("-50.05")).in(2025, 1).row(3).write();
        town.fact(balances, "S", "4000", Money.of("-9.00")).in(2025, 7).row(9).write();
        town.fact(balances, "S", "1100", Money.of("-7.00")).in(2025, 2).object("KOULU").row(5).write();
        town.fact(entries, "S", "3000", Money.of("30.00")).in(2025, 2).row(12).write();
        for (int row : new int[] {12, 13, 14, 20}) {
            town.jdbc.sql("""
                    insert into ledger_entry (municipality_id, source, voucher, row_no, entry_date, unit_id, account_id, amount,
                        batch_id, source_row) values (?, 'kirjanpito', '17', ?, '2025-02-03', ?, ?, 7.5, ?, ?)""")
                    .params(town.municipality.value(), row, town.unitId("S"), town.account("3000"), entries, row).update();
        }
    }

    private static void budgets() {
        town.fact(budget, "S", "4000", Money.of("-1000")).measure(Measure.BUDGET).write();
        town.fact(budget, "S", "4000", Money.of("-200")).measure(Measure.AMENDMENT).edition(LocalDate.of(2025, 3, 17))
                .decided("valtuusto", "§ 12").write();
        town.fact(budget, "L", "4000", Money.of("-30")).measure(Measure.AMENDMENT).edition(LocalDate.of(2025, 6, 16))
                .decided("valtuusto", "").write();
        town.fact(budget, "S", "4000", Money.of("-1100")).measure(Measure.FORECAST).edition(LocalDate.of(2025, 3, 31)).write();
        town.fact(budget, "S", "4000", Money.of("-1150")).measure(Measure.FORECAST).edition(LocalDate.of(2025, 6, 30)).write();
        town.fact(budget, "S", "4000", Money.of("-1050")).measure(Measure.PLAN).in(2026, 0).edition(LocalDate.of(2025, 1, 1)).write();
        town.fact(budget, "S", "4000", Money.of("-990")).measure(Measure.PLAN).in(2026, 0).edition(LocalDate.of(2024, 1, 1)).write();
    }

    @Test
    void a_period_ends_with_its_month_and_the_top_adds_up_what_is_below() {
        assertThat(sums("T", FigureQuery.actual("c", 2025, 6)).rows()).containsExactly(
                new AccountSum("c", "1100", "KOULU", false, Money.of("-7")),
                new AccountSum("c", "3000", null, false, Money.of("30")),
                new AccountSum("c", "4000", null, false, Money.of("-150.15")));
        assertThat(amount("S", FigureQuery.actual("c", 2025, 12), "4000")).isEqualTo(Money.of("-109.10"));
    }

    @Test
    void an_object_can_be_asked_alone() {
        assertThat(sums("T", FigureQuery.actual("c", 2025, 6).ofObject("KOULU")).rows())
                .extracting(AccountSum::account).containsExactly("1100");
    }

    @Test
    void the_budget_as_of_a_day_holds_the_amendments_decided_by_then() {
        assertThat(amount("T", FigureQuery.budgetAsOf("c", 2025, LocalDate.of(2025, 3, 16)), "4000")).isEqualTo(Money.of("-1000"));
        assertThat(amount("T", FigureQuery.budgetAsOf("c", 2025, LocalDate.of(2025, 3, 17)), "4000")).isEqualTo(Money.of("-1200"));
        assertThat(amount("T", FigureQuery.budgetAsOf("c", 2025, DAY), "4000")).isEqualTo(Money.of("-1230"));
    }

    @Test
    void the_forecast_is_the_latest_given_by_the_report_date() {
        assertThat(amount("T", forecastAt(LocalDate.of(2025, 6, 29)), "4000")).isEqualTo(Money.of("-1100"));
        assertThat(amount("T", forecastAt(DAY), "4000")).isEqualTo(Money.of("-1150"));
        assertThat(sums("T", forecastAt(LocalDate.of(2025, 3, 30))).has("c", Measure.FORECAST)).isFalse();
    }

    @Test
    void a_plan_year_is_read_from_the_budget_it_came_with() {
        assertThat(amount("T", FigureQuery.of("c", Edition.planOf(2025), 2026), "4000")).isEqualTo(Money.of("-1050"));
        assertThat(amount("T", FigureQuery.of("c", Edition.planOf(2024), 2026), "4000")).isEqualTo(Money.of("-990"));
    }

    @Test
    void what_was_not_given_is_missing_and_not_zero() {
        Sums library = sums("L", FigureQuery.of("c", Edition.BUDGET, 2025));
        assertThat(library.rows()).isEmpty();
        assertThat(library.has("c", Measure.BUDGET)).isFalse();
        assertThat(sums("S", FigureQuery.of("c", Edition.BUDGET, 2025)).has("c", Measure.BUDGET)).isTrue();
    }

    @Test
    void a_unit_that_is_not_there_on_the_day_of_the_tree_is_unknown() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        List<FigureQuery> queries = List.of(FigureQuery.actual("c", 2025, 6));
        assertThatExceptionOfType(UnknownUnit.class).isThrownBy(() -> town.figures.sums(town.municipality, "L", before, queries));
        assertThatExceptionOfType(UnknownUnit.class).isThrownBy(() -> town.figures.facts(town.municipality, "L", before, queries));
        assertThat(town.figures.sums(town.municipality, "S", before, queries).rows()).isNotEmpty();
    }

    @Test
    void before_the_library_joined_its_costs_are_not_in_the_town() {
        List<FigureQuery> queries = List.of(FigureQuery.actual("c", 2025, 6));
        assertThat(town.figures.sums(town.municipality, "T", LocalDate.of(2024, 12, 31), queries).rows())
                .contains(new AccountSum("c", "4000", null, false, Money.of("-100.10")));
    }

    @Test
    void a_figure_leads_to_its_import_and_the_rows_of_the_file() {
        List<SourceFact> facts = town.figures.facts(town.municipality, "T", DAY, FigureQuery.actual("c", 2025, 6));
        assertThat(facts).containsExactly(
                new SourceFact(Measure.ACTUAL, null, "1100", 2025, 2, "KOULU", false, Money.of("-7"), balances, "5"),
                new SourceFact(Measure.ACTUAL, null, "3000", 2025, 2, null, false, Money.of("30"), entries, "12-14,20"),
                new SourceFact(Measure.ACTUAL, null, "4000", 2025, 1, null, false, Money.of("-150.15"), balances, "2-3"));
        assertThat(town.figures.batches(town.municipality, List.of(balances)).get(balances).file()).isEqualTo("balances.csv");
    }

    @Test
    void amendments_are_listed_with_their_decisions() {
        assertThat(town.amendments.of(town.municipality, "T", DAY, 2025, DAY))
                .extracting(amendment -> amendment.decision().section(), Amendment::unit, Amendment::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("§ 12", "S", Money.of("-200")),
                        org.assertj.core.groups.Tuple.tuple("", "L", Money.of("-30")));
        assertThat(town.amendments.of(town.municipality, "S", DAY, 2025, DAY)).hasSize(1);
    }

    @Test
    void the_state_of_the_ledger_says_how_far_it_goes() {
        var periods = new SqlPeriods(town.jdbc);
        periods.save(town.municipality, List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)), DAY,
                List.of(new NotBooked(2025, 6, "7000", "7999", Wording.of("Poistot kirjataan tilinpäätöksessä"))));
        LedgerState june = town.figures.ledgerState(town.municipality, DAY);
        assertThat(june.through()).isEqualTo(YearMonth.of(2025, 2));
        assertThat(june.lastEntry()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(june.lastBatch()).isNotNull().extracting(Batch::number).isEqualTo(entries);
        assertThat(june.closedThrough()).isFalse();
        assertThat(june.notBooked()).singleElement().extracting(NotBooked::accountFrom).isEqualTo("7000");
        assertThat(town.figures.ledgerState(town.municipality, LocalDate.of(2025, 7, 31)).notBooked()).as("booked by July").isEmpty();
        assertThat(town.figures.ledgerState(town.municipality, LocalDate.of(2025, 2, 28)).closedThrough()).isTrue();
        LedgerState earlier = town.figures.ledgerState(town.municipality, LocalDate.of(2024, 12, 31));
        assertThat(earlier.lastBatch()).isNull();
        assertThat(earlier.through()).isNull();

        periods.save(town.municipality, List.of(YearMonth.of(2025, 2)), DAY, List.of());
        assertThat(periods.closedMonths(town.municipality, 2025)).isEqualTo(Set.of(YearMonth.of(2025, 2)));
        assertThat(periods.notBooked(town.municipality, 2025)).isEmpty();
    }

    private static FigureQuery forecastAt(LocalDate day) {
        return FigureQuery.of("c", Edition.forecastAt(day), 2025);
    }

    private static Sums sums(String unit, FigureQuery query) {
        return town.figures.sums(town.municipality, unit, DAY, List.of(query));
    }

    private static Money amount(String unit, FigureQuery query, String account) {
        return sums(unit, query).rows().stream().filter(row -> row.account().equals(account)).findFirst().orElseThrow().amount();
    }
}
