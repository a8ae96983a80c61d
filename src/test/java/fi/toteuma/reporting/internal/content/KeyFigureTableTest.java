package fi.toteuma.reporting.internal.content;

import static fi.toteuma.reporting.internal.content.SomeSpec.column;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.SeriesValue;
import fi.toteuma.kernel.Wording;
import fi.toteuma.reporting.internal.layout.BlockSpec.WordColumnSpec;
import fi.toteuma.reporting.internal.layout.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyFigureTableTest {

    private final SomeContent content = new SomeContent();

    private List<String> rows(Topic topic, WordColumnSpec... columns) {
        return SomeSpec.rows(new KeyFigureTable(topic, content.made(), SomeSpec.of(Records.KEY_FIGURES, columns)).blocks());
    }

    private void figure(String code, String part, String formula) {
        content.keyFigures.add(new KeyFigure(code, "T", Wording.of("Hoito"), Wording.of(part), Wording.of("€"), formula, 0, ""));
    }

    private void value(String code, int year, KeyFigureValue.Basis basis, String value, boolean comparable) {
        content.keyFigureValues.add(
                new KeyFigureValue(code, year, 12, basis, Optional.of(new BigDecimal(value)), "", comparable, ""));
    }

    @Test
    void aPartsValueStandsBesideThatPartAlsoWhereAnotherHasNone() {
        figure("A", "€/lapsi", "");
        figure("B", "€/asukas", "");
        value("A", 2024, KeyFigureValue.Basis.ACTUAL, "1", false);
        value("B", 2024, KeyFigureValue.Basis.ACTUAL, "2", true);
        value("B", 2025, KeyFigureValue.Basis.TARGET, "3", true);

        assertThat(rows(SomeTopic.closing(), column("parts"), SomeSpec.of("n-1", "12", "actual"), column("target"), column("forecast")))
                .containsExactly("€/lapsi / €/asukas | 1\u00a0€ (ei vertailukelpoinen) / 2\u00a0€ | puuttuu / 3\u00a0€ | ");
    }

    @Test
    void nothingIsWorkedOutForAPeriodThatHasntEnded() {
        content.seriesValues.add(new SeriesValue("people", LocalDate.of(2024, 12, 31), new BigDecimal("10"), true, ""));
        figure("A", "", "-figure(\"self/kate/actual\") / series(\"people\")");
        value("A", 2025, KeyFigureValue.Basis.TARGET, "90", true);

        assertThat(rows(SomeTopic.interim(), column("target"), column("actual"), SomeSpec.of("n", "m", "actual")))
                .containsExactly("90\u00a0€ |  | 100\u00a0€");
    }

    @Test
    void aFigureThatOnlyItsFormulaKnowsIsShown() {
        content.seriesValues.add(new SeriesValue("people", LocalDate.of(2024, 12, 31), new BigDecimal("10"), true, ""));
        figure("A", "", "-figure(\"self/kate/actual\") / series(\"people\")");

        assertThat(rows(SomeTopic.closing(), column("name"), column("actual"))).containsExactly("Hoito | 100\u00a0€");
    }

    @Test
    void itselfInAFormulaIsTheFiguresUnitNotTheDocuments() {
        content.keyFigures.add(new KeyFigure("A", "10", Wording.of("Hoito"), Wording.of(""), Wording.of("€"), "-figure(\"self/kate/actual\")", 0, ""));

        assertThat(rows(SomeTopic.closing(), column("name"), column("actual"))).containsExactly("Hoito | 50\u00a0€");
    }

    @Test
    void aForecastSaysThatItIsOneWhereActualsStandInTheSameColumn() {
        figure("A", "", "");
        value("A", 2024, KeyFigureValue.Basis.FORECAST, "1", true);
        value("A", 2025, KeyFigureValue.Basis.FORECAST, "2", false);
        content.keyFigures.add(new KeyFigure("B", "T", Wording.of("Koulu"), Wording.of(""), Wording.of("€"), "", 0, ""));
        value("B", 2024, KeyFigureValue.Basis.ACTUAL, "3", true);
        value("B", 2025, KeyFigureValue.Basis.TARGET, "4", true);

        assertThat(rows(SomeTopic.closing(), column("name"), SomeSpec.of("n-1", "12", "forecast", "actual"), column("forecast", "target")))
                .containsExactly(
                        "Hoito | 1\u00a0€ (ennuste) | 2\u00a0€ (ennuste) (ei vertailukelpoinen)", "Koulu | 3\u00a0€ | 4\u00a0€ (tavoite)");
        assertThat(rows(SomeTopic.closing(), column("name"), SomeSpec.of("n-1", "12", "forecast")))
                .as("there the head says it").containsExactly("Hoito | 1\u00a0€");
    }
}
