package fi.toteuma.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void costsAndIncomeAreComparedEachByTheirSharesOfBudgetAndOfLastYearsEnd() {
        List<LineFigures> lines = List.of(
                line("30.00", "100.00", "20.00", "100.00"), line("-20.00", "-100.00", "-25.00", "-100.00"));
        assertThat(Pace.of(lines, false)).isEqualTo(Pace.FASTER);
        assertThat(Pace.of(lines, true)).isEqualTo(Pace.SLOWER);
    }

    @Test
    void equalSharesAreEvenWhateverTheAmounts() {
        assertThat(Pace.of(List.of(line("-50.00", "-200.00", "-25.00", "-100.00")), true)).isEqualTo(Pace.EVEN);
    }

    @Test
    void aLineWithoutABudgetOrALastYearIsLeftOutOfAll() {
        LineFigures without = line("-900.00", "0.00", "-1.00", "-100.00");
        assertThat(Pace.of(List.of(without), true)).isEqualTo(Pace.NONE);
        assertThat(Pace.of(List.of(without, line("-20.00", "-100.00", "-25.00", "-100.00")), true)).isEqualTo(Pace.SLOWER);
    }

    private static LineFigures line(String actual, String budget, String before, String yearBefore) {
        return new LineFigures(
                "rivi", Wording.of("Rivi"), Optional.of(Money.of(actual)), Optional.of(Money.of(budget)), Optional.empty(),
                Optional.of(Money.of(before)), Optional.of(Money.of(yearBefore)));
    }
}
