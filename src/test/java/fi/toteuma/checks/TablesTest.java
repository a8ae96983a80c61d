package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Formula.Term;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.document.Provenance.Source;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.indicators.Statistic.Role;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Amounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static Column column(String key, String head) {
        return new Column(key, List.of(head), Column.Kind.AMOUNT, 1, 0, 0, false);
    }

    private static Cell cell(String amount) {
        return new Cell(new Value.Amount(Money.of(amount)), null);
    }

    private static Table labelled(String line, String label) {
        return new Table(
                "t1", "Sivistys: tuloslaskelma", "", "", List.of(column("c1", "Toteuma")),
                List.of(new Row("g1." + line, Row.Role.DETAIL, label, List.of(cell("-5.00")))), List.of());
    }

    @Test
    void aRowBearsItsOwnName() {
        assertThat(new SmallReport().table(labelled("vuokrat", "Vuokratulut")).said("row-label"))
                .containsExactly("Taulukko ”Sivistys: tuloslaskelma”, rivi ”Vuokratulut”: Rivin nimi on ”Vuokratulut”, kaavassa se on "
                        + "”Vuokrakulut”. Yksi kirjain on eri.");
        assertThat(new SmallReport().table(labelled("vuokrat", "Vuokratuotot")).said("row-label"))
                .singleElement().asString().contains("Kulujen rivin nimi on ”Vuokratuotot”");
        assertThat(new SmallReport().table(labelled("vuokrat", "Henkilöstökulut")).said("row-label"))
                .singleElement().asString().contains("sen luvut ovat rivin ”Vuokrakulut”");
    }

    @Test
    void otherWordsForTheSameAreNoMistake() {
        for (String label : List.of("Vuokrakulut", "VUOKRAKULUT", "Vuokrat", "Tilojen vuokrat", "Koulut")) {
            assertThat(new SmallReport().table(labelled("vuokrat", label)).findings()).as(label).isEmpty();
        }
        assertThat(new SmallReport().table(labelled("muu-rivi", "Vuokratuotot")).findings()).isEmpty();
    }

    private static Table summed(String sum) {
        Formula formula = new Formula.Sum(List.of(new Term(1, new CellRef("a", "c1")), new Term(1, new CellRef("b", "c1"))));
        return new Table(
                "t1", "Summa", "", "", List.of(column("c1", "Toteuma")),
                List.of(
                        new Row("a", Row.Role.DETAIL, "Kerhot", List.of(cell("5.00"))),
                        new Row("b", Row.Role.DETAIL, "Luku", List.of(cell("6.00"))),
                        new Row("c", Row.Role.SUM, "Yhteensä", List.of(new Cell(new Value.Amount(Money.of(sum)), formula)))),
                List.of());
    }

    @Test
    void aPrintedSumIsItsPartsSum() {
        assertThat(new SmallReport().table(summed("11.00")).findings()).isEmpty();
        assertThat(new SmallReport().table(summed("12.00")).said("recomputation"))
                .containsExactly("Taulukko ”Summa”, rivi ”Yhteensä”: Sarake ”Toteuma”: painettu 12 ei ole sama kuin osistaan laskettu.");
    }

    private static SmallReport forecasts(String... forecasts) {
        Map<String, Source> sources = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < forecasts.length; i++) {
            rows.add(new Row("r" + i, Row.Role.DETAIL, "Rivi " + i, List.of(
                    fact(sources, "b" + i, "AMENDED_BUDGET", "-100.00"), fact(sources, "f" + i, "FORECAST", forecasts[i]))));
        }
        Table table = new Table("t1", "Ennuste", "", "", List.of(column("c1", "TA"), column("c2", "Ennuste")), rows, List.of());
        return new SmallReport().table(table).from(new Provenance(sources, Map.of()));
    }

    private static Cell fact(Map<String, Source> sources, String id, String measure, String amount) {
        sources.put(id, new Source("", List.of(new Fact(measure, "4000", "", 2024, 0, Money.of(amount), 1, "1"))));
        return new Cell(new Value.Amount(Money.of(amount)), new Formula.Facts(id));
    }

    @Test
    void forecastsThatAllRepeatTheBudgetTellNothing() {
        assertThat(forecasts("-100.00", "-100.00", "-100.00").said("forecast-repeats-budget"))
                .containsExactly("Koko asiakirja: Kaikki 3 ennustetta ovat samat kuin talousarvio.");
        assertThat(forecasts("-100.00", "-100.00", "-101.00").findings()).isEmpty();
        assertThat(forecasts("-100.00").findings()).isEmpty();
    }

    @Test
    void aBindingBudgetIsNotExceeded() {
        SmallReport report = new SmallReport().binds("10", "kate", false).amount("10", "kate", Amounts.BUDGET, "-17007850.00");
        assertThat(report.amount("10", "kate", Amounts.ACTUAL, "-17007850.40").findings()).isEmpty();
        assertThat(report.amount("10", "kate", Amounts.ACTUAL, "-17262262.00").said("budget-exceeded"))
                .containsExactly("Koulut: Sitova määräraha (Lautakunta) on ylitetty: talousarvio −17 007 850 €, toteuma −17 262 262 €, "
                        + "ylitys 254 412 € (101,50 %).");
    }

    @Test
    void duringTheYearAForecastWarnsAndNetIncomeMayStillComeIn() {
        assertThat(new SmallReport().through(6).binds("10", "kate", true).budgetAndActual("10", "kate", "-500.00", "-300.00")
                .amount("10", "kate", Amounts.FORECAST, "-510.00").said("budget-exceeded"))
                .singleElement().asString().contains("Ennuste ylittää");
        assertThat(new SmallReport().through(6).binds("10", "kate", true).budgetAndActual("10", "kate", "500.00", "300.00").findings())
                .isEmpty();
        assertThat(new SmallReport().binds("10", "kate", true).budgetAndActual("10", "kate", "500.00", "300.00").said("budget-exceeded"))
                .hasSize(1);
        assertThat(new SmallReport().plan().binds("10", "kate", true).budgetAndActual("10", "kate", "-500.00", "-900.00").findings())
                .isEmpty();
    }

    @Test
    void sharesMakeAHundred() {
        assertThat(new SmallReport().statistic("syyt", "a", "3.37", "%", Role.SHARE).statistic("syyt", "b", "86.63", "%", Role.SHARE)
                .said("statistics")).containsExactly("Koulut, tilasto ”syyt”: 2 osuutta on yhteensä 90,00 %, ero sataan 10,00 %.");
        assertThat(new SmallReport().statistic("syyt", "a", "33.3", "%", Role.SHARE).statistic("syyt", "b", "33.3", "%", Role.SHARE)
                .statistic("syyt", "c", "33.3", "%", Role.SHARE).findings()).isEmpty();
    }

    @Test
    void aSumOfAStatisticsTableIsWhatStandsAboveIt() {
        assertThat(statistics("10").findings()).isEmpty();
        assertThat(statistics("17").said("statistics")).singleElement().asString().contains("Summa ”Yhteensä” on 17, mutta rivit ovat yhteensä 10.");
    }

    private static SmallReport statistics(String sum) {
        return new SmallReport().statistic("kävijät", "lapset", "4", "kpl", Role.DETAIL).statistic("kävijät", "aikuiset", "6", "kpl", Role.DETAIL)
                .statistic("kävijät", "Yhteensä", sum, "kpl", Role.SUM);
    }

    private static Table brief(String id, String title, String row, String label) {
        return new Table(
                id, title, "", "", List.of(column("c1", "Toteuma")), List.of(new Row(row, Row.Role.SUM, label, List.of(cell("-5.00")))),
                List.of());
    }

    private static SmallReport twoDefinitions(String brief, String rest) {
        return new SmallReport()
                .table(brief("t1", "Sivistys", "kulut", "Toimintakulut"))
                .table(brief("t2", "Koulut: tulot ja menot", "menot", "MENOT"))
                .amount("T", "kulut", Amounts.ACTUAL, "-13630142.00").amount("T", "short:menot", Amounts.ACTUAL, brief)
                .amount("T", "rahoitus", Amounts.ACTUAL, rest).amount("10", "short:menot", Amounts.ACTUAL, brief);
    }

    @Test
    void twoDefinitionsOfCostsAreNoted() {
        assertThat(twoDefinitions("-13630557.00", "-415.00").findings()).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.NOTE);
            assertThat(found.what(fi.toteuma.kernel.Language.FI)).contains("Rahoitustuotot ja -kulut");
        });
        assertThat(twoDefinitions("-13630142.00", "-415.00").findings()).isEmpty();
    }

    @Test
    void whatIsNotPrintedIsNotCompared() {
        assertThat(twoDefinitions("-13630557.00", "-415.00").amount("20", "short:menot", Amounts.ACTUAL, "-1.00").findings()).isEmpty();
    }
}
