package fi.toteuma.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula is read before there is anything to work it out with. */
class FormulaReadingTest {

    @Test
    void itSaysWhatItAsksForInTheOrderOfTheFormula() {
        assertThat(FormulaReading.of("100 * figure(\"self/tuotot/budget\") / -FIGURE(\"420/kulut/budget\") + series(\"a\") - series(\"b\") ^ 2"))
                .isEqualTo(new FormulaReading.Asks(List.of("self/tuotot/budget", "420/kulut/budget"), List.of("a", "b")));
        assertThat(FormulaReading.of("7 / 3")).isEqualTo(new FormulaReading.Asks(List.of(), List.of()));
    }

    @Test
    void theSameFigureTwiceMayComeToZeroAndStillBeRead() {
        assertThat(FormulaReading.of("1 / (series(\"a\") - series(\"a\"))")).isInstanceOf(FormulaReading.Asks.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "serie(\"vakiluku\") * 2 | 1 | serie", "1 + lainat / asukas | 5 | lainat", "1 / figure(lainat) | 12 | lainat",
        "series(\"a\" + \"b\") | 12 | +", "figure(\"a\") / | 13 | /"
    })
    void whatCanNotBeReadIsNamedWithItsPlace(String formula, int position, String part) {
        assertThat(FormulaReading.of(formula)).isEqualTo(new FormulaReading.Unreadable(position, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure()", "series(\"a\", \"b\")", "((((((", "1 +", "\"", "1 2", ")", "a.b", "a[1]"})
    void allElseThatIsNoArithmeticIsUnreadableAndSaysWhere(String formula) {
        assertThat(FormulaReading.of(formula)).isInstanceOfSatisfying(FormulaReading.Unreadable.class, wrong -> {
            assertThat(wrong.position()).isBetween(1, formula.length());
            assertThat(wrong.part()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 < 2", "series(\"a\") > 3", "\"sana\"", "null"})
    void aComparisonOrAWordIsNoNumber(String formula) {
        assertThat(FormulaReading.of(formula)).isEqualTo(new FormulaReading.NoNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9^999999999", "2^(1/0)"})
    void readingTakesNoTime(String formula) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(FormulaReading.of(formula)).isNotNull());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(FormulaReading.of("-".repeat(28_000) + "1")).isNotNull());
    }
}
