package fi.toteuma.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.finance.internal.RestatedFigures;
import fi.toteuma.finance.internal.SqlFigures;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.period.internal.SqlPeriods;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A town T whose day care D was split on 1.1.2025 into D1 (60 %) and D2 (40 %), and whose offices O1 and O2 became O; figures
 * of 2024 as booked.
 */
class RestatedFiguresTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 4, 30);

    private FinanceRows town;
    private Figures figures;
    private long balances;
    private long entries;

    @BeforeEach
    void aTown() {
        town = new FinanceRows(DATABASE);
        figures = new RestatedFigures(
                new SqlFigures(town.jdbc, new SqlPeriods(town.jdbc)), town.organisations, town.jdbc);
        town.unit("T", null, OLD, null);
        for (String code : List.of("D", "O1", "O2")) {
            town.unit(code, "T", OLD, NEW.minusDays(1));
        }
        for (String code : List.of("D1", "D2", "O", "N")) {
            town.unit(code, "T", NEW, null);
        }
        balances = town.batch("balances", "2024.csv");
        entries = town.batch("entries", "2024-entries.csv");
        town.transactions.executeWithoutResult(transaction -> {
            town.rollups.rebuildSubtrees(town.municipality);
            town.fact(balances, "D", "4000", Money.of("-100.01")).in(2024, 1).row(2).write();
            town.fact(balances, "D", "4000", Money.of("-0.01")).in(2024, 5).row(7).write();
            town.fact(balances, "D", "1100", Money.of("-9.00")).in(2024, 2).object("PIHA").row(5).write();
            town.fact(balances, "O1", "4000", Money.of("-30.00")).in(2024, 1).row(3).write();
            town.fact(balances, "O2", "4000", Money.of("-12.00")).in(2024, 1).row(4).write();
            town.fact(balances, "O2", "4000", Money.of("12.00")).in(2024, 1).internal(true).row(6).write();
            entered();
            town.rollups.add(town.municipality, balances);
            town.rollups.add(town.municipality, entries);
        });
        reorganised("D", "D1", "0.6");
        reorganised("D", "D2", "0.4");
        reorganised("O1", "O", "1");
        reorganised("O2", "O", "1");
    }

    private void entered() {
        town.fact(entries, "D", "3000", Money.of("20.00")).in(2024, 3).row(11).write();
        for (int row : new int[] {11, 12, 19}) {
            town.jdbc.sql("""
                    insert into ledger_entry (municipality_id, source, voucher, row_no, entry_date, unit_id, account_id, amount,
                        batch_id, source_row) values (?, 'kirjanpito', '17', ?, '2024-03-03', ?, ?, 5, ?, ?)""")
                    .params(town.municipality.value(), row, town.unitId("D"), town.account("3000"), entries, row).update();
        }
    }

    private void reorganised(String from, String to, String share) {
        town.jdbc.sql("insert into reorganisation (municipality_id, effective) values (?, ?) on conflict do nothing")
                .params(town.municipality.value(), NEW).update();
        town.jdbc.sql("""
                insert into reorganisation_share (reorganisation_id, from_unit_id, to_unit_id, share)
                select id, ?, ?, ?::numeric from reorganisation where municipality_id = ?""")
                .params(town.unitId(from), town.unitId(to), share, town.municipality.value()).update();
    }

    @Test
    void aSplitUnitsYearIsDividedByItsShares() {
        assertThat(amount("D1", restated(12), "4000")).isEqualTo(Money.of("-60.02"));
        assertThat(amount("D2", restated(12), "4000")).isEqualTo(Money.of("-40.00"));
        assertThat(amount("D1", restated(4), "4000")).as("up to April").isEqualTo(Money.of("-60.01"));
    }

    @Test
    void unitsThatWereMergedAreAddedUpAndInternalAmountsStayInternal() {
        assertThat(sums("O", restated(12)).rows()).containsExactly(
                new AccountSum("c", "4000", null, false, Money.of("-42")), new AccountSum("c", "4000", null, true, Money.of("12")));
    }

    @Test
    void theWholeTownHasWhatWasBookedToTheCent() {
        List<AccountSum> before = town.figures
                .sums(town.municipality, "T", NEW.minusDays(1), List.of(FigureQuery.actual("c", 2024, 12)))
                .rows();
        assertThat(sums("T", restated(12)).rows()).isEqualTo(before);
    }

    @Test
    void anInvestmentObjectCanBeAskedAlone() {
        assertThat(sums("D2", restated(12).ofObject("PIHA")).rows())
                .containsExactly(new AccountSum("c", "1100", "PIHA", false, Money.of("-3.60")));
    }

    @Test
    void aNewUnitThatNothingWasDoneInBeforeIsMissingAndNotZero() {
        Sums sums = sums("N", restated(12));
        assertThat(sums.rows()).isEmpty();
        assertThat(sums.has("c", Measure.RESTATED_ACTUAL)).isFalse();
        assertThat(sums("D2", restated(1)).has("c", Measure.RESTATED_ACTUAL)).isTrue();
    }

    @Test
    void factsLeadBackToTheRowsOfTheLedgerAndAddUpToTheSum() {
        List<SourceFact> facts = figures.facts(town.municipality, "D1", DAY, restated(12));
        assertThat(facts).containsExactly(
                new SourceFact(Measure.RESTATED_ACTUAL, DAY, "1100", 2024, 2, "PIHA", false, Money.of("-5.40"), balances, "5"),
                new SourceFact(Measure.RESTATED_ACTUAL, DAY, "3000", 2024, 3, null, false, Money.of("12"), entries, "11-12,19"),
                new SourceFact(Measure.RESTATED_ACTUAL, DAY, "4000", 2024, 1, null, false, Money.of("-60.01"), balances, "2"),
                new SourceFact(Measure.RESTATED_ACTUAL, DAY, "4000", 2024, 5, null, false, Money.of("-0.01"), balances, "7"));
        assertThat(figures.facts(town.municipality, "O", DAY, restated(12)))
                .filteredOn(fact -> !fact.internal())
                .extracting(SourceFact::rows)
                .containsExactly("3-4");
    }

    @Test
    void whatWasImportedForTheOrganisationGoesBeforeWhatIsWorkedOut() {
        town.transactions.executeWithoutResult(transaction -> {
            long restated = town.batch("restated", "restated.csv");
            town.fact(restated, "D1", "4000", Money.of("-77")).measure(Measure.RESTATED_ACTUAL).edition(DAY).in(2024, 1).write();
            town.rollups.add(town.municipality, restated);
        });
        assertThat(amount("D1", restated(12), "4000")).isEqualTo(Money.of("-77"));
        assertThat(sums("O", restated(12)).rows()).as("for the whole municipality").isEmpty();
    }

    @Test
    void whatWasRestatedToAnOrganisationBeforeTheReorganisationDoesNotCount() {
        town.transactions.executeWithoutResult(transaction -> {
            long restated = town.batch("restated", "restated.csv");
            town.fact(restated, "D", "4000", Money.of("-77")).measure(Measure.RESTATED_ACTUAL).edition(NEW.minusDays(1)).in(2024, 1)
                    .write();
            town.rollups.add(town.municipality, restated);
        });
        Edition latest = new Edition(Measure.RESTATED_ACTUAL, Edition.Match.LATEST_UP_TO, DAY);
        assertThat(amount("D2", new FigureQuery("c", List.of(latest), 2024, 12, null), "4000")).isEqualTo(Money.of("-40.00"));
    }

    @Test
    void otherColumnsOfTheTableAreReadAsEver() {
        List<FigureQuery> table = List.of(
                restated(12), FigureQuery.actual("now", 2025, 4), FigureQuery.actual("booked", 2024, 12));
        Sums sums = figures.sums(town.municipality, "T", DAY, table);
        assertThat(sums.rows()).extracting(AccountSum::query).containsOnly("c");
        assertThat(sums.has("now", Measure.ACTUAL)).isFalse();
        assertThat(figures.sums(town.municipality, "T", NEW.minusDays(1), table).rows())
                .as("before the reorganisation nothing is restated")
                .extracting(AccountSum::query)
                .containsOnly("booked");
    }

    @Test
    void aUnitOfTheOldOrganisationIsUnknownInTheNewOne() {
        assertThatExceptionOfType(UnknownUnit.class).isThrownBy(() -> sums("D", restated(12)));
    }

    private static FigureQuery restated(int through) {
        return new FigureQuery("c", List.of(Edition.restatedTo(DAY)), 2024, through, null);
    }

    private Sums sums(String unit, FigureQuery query) {
        return figures.sums(town.municipality, unit, DAY, List.of(query));
    }

    private Money amount(String unit, FigureQuery query, String account) {
        return sums(unit, query).rows().stream()
                .filter(row -> row.account().equals(account))
                .map(AccountSum::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
