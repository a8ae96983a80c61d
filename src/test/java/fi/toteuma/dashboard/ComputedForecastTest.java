package fi.toteuma.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComputedForecastTest {

    @Test
    void whatIsBookedIsDividedByTheMeanShareOfEarlierYearsAndRounded() {
        // shares by March 20 % and 30 %, mean 25 %: −1 010 000 ÷ 0,25 = −4 040 000
        assertThat(forecast("-1010000.00", year(2030, "-800000", "-4000000"), year(2029, "-900000", "-3000000")))
                .get()
                .satisfies(forecast -> {
                    assertThat(forecast.amount()).isEqualTo(Money.of("-4000000.00"));
                    assertThat(forecast.years()).containsExactly(2030, 2029);
                });
        assertThat(forecast("-1012500.00", year(2030, "-800000", "-4000000"), year(2029, "-900000", "-3000000")).orElseThrow().amount())
                .as("half a step goes away from zero: −4 050 000")
                .isEqualTo(Money.of("-4100000.00"));
    }

    @Test
    void itsErrorIsTheLargestMissOfAYearReckonedFromTheOthers() {
        // 2030 from 2029: 0,20 ÷ 0,30 = 67 % of its end, 33,3 % short; 2029 from 2030: 0,30 ÷ 0,20, 50 % over
        assertThat(forecast("-1000000.00", year(2030, "-800000", "-4000000"), year(2029, "-900000", "-3000000")).orElseThrow().error())
                .isEqualTo(new BigDecimal("50.0"));
        // three years: 0,20, 0,20 and 0,22; the last from the others 0,22 ÷ 0,20, 10 % over, the others 0,20 ÷ 0,21, 4,8 % short
        assertThat(forecast(
                        "-1000000.00", year(2030, "-200000", "-1000000"), year(2029, "-200000", "-1000000"), year(2028, "-220000", "-1000000"))
                .orElseThrow().error())
                .isEqualTo(new BigDecimal("10.0"));
    }

    @Test
    void withoutEarlierYearsOrWithOneThereIsNone() {
        assertThat(forecast("-1000000.00")).isEmpty();
        assertThat(forecast("-1000000.00", year(2030, "-800000", "-4000000"))).isEmpty();
    }

    @Test
    void aYearThatIsNotBookedByTheMonthOrToItsEndDoesNotCount() {
        Accrual withoutMarch = Accrual.of(2029, Map.of(12, money("-3000000")), List.of(12));
        Accrual withoutEnd = Accrual.of(2028, Map.of(3, money("-700000")), List.of(3));
        assertThat(forecast("-1000000.00", year(2030, "-800000", "-4000000"), withoutMarch, withoutEnd)).isEmpty();
    }

    @Test
    void aResultOnTheOtherSideThanEarlierIsNotForecast() {
        assertThat(forecast("1000000.00", year(2030, "-800000", "-4000000"), year(2029, "-900000", "-3000000"))).isEmpty();
        assertThat(forecast("0.00", year(2030, "-800000", "-4000000"), year(2029, "-900000", "-3000000"))).isEmpty();
    }

    @Test
    void whatRoundingWouldDistortByMoreThanATenthIsNotForecast() {
        assertThat(forecast("-124999.00", year(2030, "-250", "-1000"), year(2029, "-250", "-1000"))).isEmpty();
        assertThat(forecast("-125000.00", year(2030, "-250", "-1000"), year(2029, "-250", "-1000")).orElseThrow().amount())
                .isEqualTo(Money.of("-500000.00"));
    }

    @Test
    void aWholeYearNeedsNoForecast() {
        List<Accrual> earlier = List.of(year(2030, "-800000", "-4000000"), year(2029, "-900000", "-3000000"));
        assertThat(ComputedForecast.of(money("-4000000"), 12, earlier)).isEmpty();
    }

    private static Optional<ComputedForecast> forecast(String actual, Accrual... earlier) {
        return ComputedForecast.of(Money.of(actual), 3, List.of(earlier));
    }

    private static Accrual year(int year, String march, String end) {
        return Accrual.of(year, Map.of(3, money(march), 12, money(end)), List.of(3, 12));
    }

    private static Money money(String euros) {
        return Money.of(euros + ".00");
    }
}
