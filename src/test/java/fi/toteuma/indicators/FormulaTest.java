package fi.toteuma.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.indicators.Formula.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static Outcome of(String formula) {
        return Formula.evaluate(formula, new Formula.Inputs() {
            @Override
            public Optional<BigDecimal> figure(String reference) {
                return reference.equals("none") ? Optional.empty() : Optional.of(new BigDecimal("-7738516.25"));
            }

            @Override
            public Optional<BigDecimal> series(String code) {
                return code.equals("zero") ? Optional.of(BigDecimal.ZERO) : Optional.of(new BigDecimal("17827"));
            }
        });
    }

    @Test
    void itIsWorkedOutInDecimals() {
        assertThat(of("-figure(\"420/toimintakate/actual\") / series(\"vakiluku\")"))
                .isInstanceOfSatisfying(Outcome.Value.class, value -> {
                    assertThat(value.value()).isBetween(new BigDecimal("434.08"), new BigDecimal("434.09"));
                    assertThat(value.inputs()).containsOnlyKeys("420/toimintakate/actual", "vakiluku");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1 / series(\"zero\")", "figure(\"a\") /", "\"sana\"", "1 < 2", "nosuch(1)", "nosuch", "figure()", "series(\"a\", \"b\")", "null",
        "9^999999999", "9^99999999", "1E999999", "1E-999999", "2^(1/0)", "(((((("
    })
    void whatIsNoNumberIsWrongAndSoIsOneTooLargeToPrint(String formula) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertThat(of(formula)).isInstanceOf(Outcome.Wrong.class));
    }

    @Test
    void aNestedFormulaAsLongAsATextIsWrongAtWorst() {
        assertThat(of("(".repeat(14_000) + "1" + ")".repeat(14_000))).isInstanceOfAny(Outcome.Value.class, Outcome.Wrong.class);
        assertThat(of("-".repeat(28_000) + "1")).isInstanceOfAny(Outcome.Value.class, Outcome.Wrong.class);
    }

    @Test
    void allInputsThatAreMissingAreNamed() {
        assertThat(of("figure(\"none\") / series(\"zero\")")).isEqualTo(new Outcome.Missing(java.util.List.of("none")));
    }
}
