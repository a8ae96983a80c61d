package fi.toteuma.finance.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.document.Value;
import fi.toteuma.document.Value.Remaining.Nature;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.finance.calc.LineScheme.Side;
import fi.toteuma.finance.calc.TableLayout.ColumnLayout;
import fi.toteuma.finance.calc.TableLayout.Content;
import fi.toteuma.finance.calc.TableLayout.RowGroup;
import fi.toteuma.finance.calc.TableLayout.RowLayout;
import fi.toteuma.finance.calc.TableLayout.RowLayout.LineRow;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableCalculationTest {

    private static final LocalDate YEAR_END = LocalDate.of(2031, 12, 31);
    private static final LineScheme STATEMENT = scheme(Side.ALL);

    private static LineScheme scheme(Side side) {
        return new LineScheme("statement", Wording.of("Tuloslaskelma"), side, List.of(
                Line.ofAccounts("fees", "Maksutuotot", AccountRange.of("3000", "3099")),
                Line.ofAccounts("grants", "Tuet", AccountRange.of("3100", "3199")),
                Line.sumOf("income", "Toimintatuotot", new Part(1, "fees"), new Part(1, "grants")),
                Line.ofAccounts("staff", "Henkilöstökulut", AccountRange.of("4000", "4999")),
                Line.sumOf("costs", "Toimintakulut", new Part(1, "staff")),
                Line.sumOf("net", "Toimintakate", new Part(1, "income"), new Part(1, "costs")),
                Line.ofAccounts("finance", "Rahoitustuotot ja -kulut", AccountRange.of("6000", "6099")),
                Line.sumOf("margin", "Vuosikate", new Part(1, "net"), new Part(1, "finance")),
                Line.ofAccounts("depreciation", "Poistot", AccountRange.of("7000", "7099"))));
    }

    private static final List<ColumnLayout> BUDGET_AND_ACTUAL = List.of(
            facts("budget"), facts("actual"), column("left", new Content.Difference("budget", "actual")),
            column("share", new Content.Percent("actual", "budget")));

    private static ColumnLayout facts(String key) {
        return column(key, new Content.Facts());
    }

    private static ColumnLayout column(String key, Content content) {
        return new ColumnLayout(key, content, Set.of());
    }

    private static RowLayout row(String line, Role role, Show show) {
        return new LineRow(line, line, role, show);
    }

    private static final List<RowLayout> ALL_ROWS = STATEMENT.lines().stream()
            .map(line -> row(line.key(), line.role(), line.key().equals("margin") ? new Show.With(List.of("finance")) : line.show()))
            .toList();

    private static AccountAmount amount(String account, String euros) {
        return new AccountAmount(account, false, Money.of(euros));
    }

    private static ColumnFacts given(AccountAmount... amounts) {
        return ColumnFacts.of(YEAR_END, List.of(amounts));
    }

    private static List<Row> rows(
            List<ColumnLayout> columns, LineScheme scheme, List<RowLayout> rows, Map<String, ColumnFacts> facts) {
        TableLayout layout = new TableLayout(columns, List.of(new RowGroup("g1", "", scheme, rows)));
        return new TableCalculation("t1", layout).rows(Map.of("g1", facts));
    }

    private static Map<String, ColumnFacts> budgetAndActual(ColumnFacts budget, ColumnFacts actual) {
        Map<String, ColumnFacts> facts = new LinkedHashMap<>();
        facts.put("budget", budget);
        facts.put("actual", actual);
        return facts;
    }

    private static Row rowOf(List<Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static Value value(List<Row> rows, String id, int column) {
        return rowOf(rows, id).cells().get(column).value();
    }

    @Test
    void totalsAreMadeOfTheirOwnCentsNotOfRoundedParts() {
        List<Row> rows = rows(BUDGET_AND_ACTUAL, STATEMENT, ALL_ROWS, budgetAndActual(
                given(amount("3000", "88.40"), amount("3100", "0.40"), amount("4000", "-100.00")), given()));

        assertThat(value(rows, "income", 0)).isEqualTo(new Value.Amount(Money.of("88.80")));
        assertThat(value(rows, "net", 0)).isEqualTo(new Value.Amount(Money.of("-11.20")));
    }

    @Test
    void remainingIsBudgetMinusActualOnSignedValuesSoAnOverspendIsPositive() {
        List<Row> rows = rows(BUDGET_AND_ACTUAL, STATEMENT, ALL_ROWS, budgetAndActual(
                given(amount("4000", "-100.00")), given(amount("4000", "-130.00"))));

        assertThat(value(rows, "staff", 2)).isEqualTo(new Value.Amount(Money.of("30.00")));
        assertThat(value(rows, "staff", 3)).isEqualTo(new Value.Share(Money.of("-130.00"), Money.of("-100.00")));
    }

    @Test
    void aLinePrintsIfAnyColumnHasACentOfItAndTotalsPrintAlways() {
        List<Row> rows = rows(BUDGET_AND_ACTUAL, STATEMENT, ALL_ROWS, budgetAndActual(
                given(), given(amount("3100", "0.01"))));

        assertThat(rows).extracting(Row::id).containsExactly("grants", "income", "costs", "net");
    }

    @Test
    void amountsOfALineThatCancelOutInEveryColumnDoNotPrint() {
        List<Row> rows = rows(BUDGET_AND_ACTUAL, STATEMENT, ALL_ROWS, budgetAndActual(
                given(), given(amount("3000", "5.00"), amount("3001", "-5.00"))));

        assertThat(rows).extracting(Row::id).doesNotContain("fees");
    }

    @Test
    void aLineMayBringAnotherAlong() {
        List<Row> rows = rows(BUDGET_AND_ACTUAL, STATEMENT, ALL_ROWS, budgetAndActual(
                given(), given(amount("6000", "-0.40"))));

        assertThat(rows).extracting(Row::id).containsExactly("income", "costs", "net", "finance", "margin");
    }

    @Test
    void noFactsAreZeroButARequiredInputThatWasNotGivenIsMissing() {
        ColumnFacts forecast = new ColumnFacts(YEAR_END, List.of(), true, List.of());
        List<Row> rows = rows(BUDGET_AND_ACTUAL, STATEMENT, ALL_ROWS, budgetAndActual(given(), forecast));

        assertThat(value(rows, "net", 0)).isEqualTo(new Value.Amount(Money.ZERO));
        assertThat(value(rows, "net", 1)).isEqualTo(new Value.Missing());
        assertThat(value(rows, "net", 2)).isEqualTo(new Value.Missing());
        assertThat(value(rows, "net", 3)).isEqualTo(new Value.Missing());
    }

    @Test
    void aLineOfAccountsNotBookedYetSaysSoInsteadOfZero() {
        ColumnFacts actual = new ColumnFacts(
                YEAR_END, List.of(amount("4000", "-1.00")), false, List.of(AccountRange.of("7000", "7999")));
        List<Row> rows = rows(BUDGET_AND_ACTUAL, STATEMENT, ALL_ROWS, budgetAndActual(
                given(amount("7000", "-50.00"), amount("4000", "-2.00")), actual));

        assertThat(value(rows, "depreciation", 1)).isEqualTo(new Value.NotBooked());
        assertThat(value(rows, "depreciation", 2)).isEqualTo(new Value.NotBooked());
        assertThat(value(rows, "staff", 1)).isEqualTo(new Value.Amount(Money.of("-1.00")));
    }

    @Test
    void aColumnFillsOnlyTheRowsItsLayoutNames() {
        List<ColumnLayout> columns =
                List.of(facts("budget"), new ColumnLayout("forecast", new Content.Facts(), Set.of("income", "net")));
        ColumnFacts given = given(amount("3000", "7.00"));
        List<Row> rows = rows(columns, STATEMENT, ALL_ROWS, Map.of("budget", given, "forecast", given));

        assertThat(value(rows, "fees", 1)).isEqualTo(new Value.Blank());
        assertThat(value(rows, "income", 1)).isEqualTo(new Value.Amount(Money.of("7.00")));
    }

    @Test
    void sumsAreLiveWhereTheirPartsArePrintedAndOfFactsWhereTheyAreNot() {
        List<ColumnLayout> columns =
                List.of(facts("budget"), new ColumnLayout("forecast", new Content.Facts(), Set.of("income", "net")));
        ColumnFacts given = given(amount("3000", "7.00"));
        List<Row> rows = rows(columns, STATEMENT, ALL_ROWS, Map.of("budget", given, "forecast", given));

        assertThat(rowOf(rows, "income").cells().get(0).formula()).isInstanceOf(Formula.Sum.class);
        assertThat(rowOf(rows, "income").cells().get(1).formula()).isEqualTo(new Formula.Facts("t1/income/forecast"));
        assertThat(rowOf(rows, "net").cells().get(1).formula()).isInstanceOf(Formula.Sum.class);
    }

    @Test
    void whatIsLeftReadsPositiveUntilTheBudgetIsExceeded() {
        List<ColumnLayout> columns =
                List.of(facts("budget"), facts("actual"), column("left", new Content.Remaining("budget", "actual")));
        List<Row> rows = rows(columns, STATEMENT, ALL_ROWS, budgetAndActual(
                given(amount("3000", "100.00"), amount("4000", "-100.00"), amount("6000", "0.00")),
                given(amount("3000", "80.00"), amount("4000", "-130.00"), amount("6000", "-6.00"))));

        assertThat(value(rows, "fees", 2)).isEqualTo(new Value.Remaining(Money.of("20.00"), Nature.INCOME));
        assertThat(value(rows, "staff", 2)).isEqualTo(new Value.Remaining(Money.of("-30.00"), Nature.COST));
        assertThat(value(rows, "finance", 2)).isEqualTo(new Value.Remaining(Money.of("-6.00"), Nature.COST));
    }

    @Test
    void aVarianceIsMarkedFromTheLimitOfMaterialityOn() {
        List<ColumnLayout> columns = List.of(
                facts("budget"), facts("actual"), column("v", new Content.Judged("budget", "actual", Money.of("30.00"))));
        List<Row> rows = rows(columns, STATEMENT, ALL_ROWS, budgetAndActual(
                given(amount("3000", "100.00"), amount("4000", "-100.00")),
                given(amount("3000", "129.99"), amount("4000", "-130.00"))));

        assertThat(value(rows, "fees", 2)).isEqualTo(new Value.Judged(Money.of("29.99"), false));
        assertThat(value(rows, "staff", 2)).isEqualTo(new Value.Judged(Money.of("-30.00"), true));
    }

    @Test
    void anExternalSchemeLeavesInternalAmountsOutAndAnInternalOneTakesOnlyThem() {
        ColumnFacts facts = given(amount("3000", "10.00"), new AccountAmount("3000", true, Money.of("4.00")));

        assertThat(new LineAmounts(scheme(Side.ALL), YEAR_END, facts.amounts()).of("fees")).isEqualTo(Money.of("14.00"));
        assertThat(new LineAmounts(scheme(Side.EXTERNAL), YEAR_END, facts.amounts()).of("fees")).isEqualTo(Money.of("10.00"));
        assertThat(new LineAmounts(scheme(Side.INTERNAL), YEAR_END, facts.amounts()).of("fees")).isEqualTo(Money.of("4.00"));
    }

    @Test
    void anAccountBelongsToItsLineForAsLongAsTheMappingSays() {
        AccountRange until2030 = new AccountRange("4800", "4899", null, LocalDate.of(2030, 12, 31));
        LineScheme scheme = new LineScheme("s", Wording.of("s"), Side.ALL, List.of(Line.ofAccounts("rents", "Vuokrat", until2030)));
        List<AccountAmount> amounts = List.of(amount("4810", "-5.00"));

        assertThat(new LineAmounts(scheme, LocalDate.of(2030, 12, 31), amounts).of("rents")).isEqualTo(Money.of("-5.00"));
        assertThat(new LineAmounts(scheme, YEAR_END, amounts).of("rents")).isEqualTo(Money.ZERO);
    }

    @Test
    void aRangeTakesLongerCodesAlong() {
        AccountRange range = AccountRange.of("4800", "4899");

        assertThat(range.holds("48995", YEAR_END)).isTrue();
        assertThat(range.holds("4900", YEAR_END)).isFalse();
        assertThat(range.holds("479", YEAR_END)).isFalse();
    }

    @Test
    void aSchemeWhoseSumsGoInACircleOrNameNothingIsRefused() {
        assertThatThrownBy(() -> new LineScheme("s", Wording.of("s"), Side.ALL, List.of(
                        Line.sumOf("a", "A", new Part(1, "b")), Line.sumOf("b", "B", new Part(1, "a")))))
                .hasMessageContaining("is a sum of itself");
        assertThatThrownBy(() -> new LineScheme("s", Wording.of("s"), Side.ALL, List.of(Line.sumOf("a", "A", new Part(1, "x")))))
                .hasMessageContaining("x, which isn't a line");
        assertThatThrownBy(() -> new LineScheme("s", Wording.of("s"), Side.ALL, List.of(
                        Line.ofAccounts("a", "A"), Line.ofAccounts("a", "A"))))
                .hasMessageContaining("is there twice");
    }

    @Test
    void anAccountSubtractedByASumCountsMinusOnce() {
        LineScheme scheme = new LineScheme("s", Wording.of("s"), Side.ALL, List.of(
                Line.ofAccounts("a", "A", AccountRange.of("1", "1")),
                Line.ofAccounts("b", "B", AccountRange.of("2", "2")),
                Line.sumOf("d", "D", new Part(1, "a"), new Part(-1, "b"))));

        assertThat(scheme.factor("d", "1", YEAR_END)).isEqualTo(1);
        assertThat(scheme.factor("d", "2", YEAR_END)).isEqualTo(-1);
        assertThat(scheme.factor("d", "3", YEAR_END)).isZero();
        assertThat(new LineAmounts(scheme, YEAR_END, List.of(amount("1", "9.00"), amount("2", "4.00"))).of("d"))
                .isEqualTo(Money.of("5.00"));
    }
}
