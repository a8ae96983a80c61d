package fi.toteuma.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccrualTest {

    @Test
    void aMonthThatIsNotBookedIsNotKnownRatherThanZero() {
        Accrual accrual = Accrual.of(2031, Map.of(1, Money.of("-10.00"), 2, Money.of("-10.00"), 3, Money.of("-30.00")), List.of(1, 3));
        assertThat(accrual.through(1)).contains(Money.of("-10.00"));
        assertThat(accrual.through(2)).isEmpty();
        assertThat(accrual.wholeYear()).isEmpty();
        assertThat(accrual.shareOfYear(3)).as("nobody knows the year's end yet").isEmpty();
    }

    @Test
    void theShareOfAWholeIsRoundedHalfUpFromCentsToTwoDecimals() {
        Accrual accrual = Accrual.of(2031, Map.of(3, Money.of("-250.25"), 12, Money.of("-1000.00")), List.of(3, 12));
        assertThat(accrual.shareOfYear(3)).contains(new BigDecimal("25.03"));
        assertThat(accrual.share(3, Optional.of(Money.of("-2000.00")))).contains(new BigDecimal("12.51"));
        assertThat(accrual.share(3, Optional.empty())).as("no budget was given").isEmpty();
    }

    @Test
    void aZeroBudgetHasNoShare() {
        assertThat(Accrual.share(Money.of("-5.00"), Money.ZERO)).isEmpty();
        assertThat(Accrual.share(Money.ZERO, Money.of("-5.00"))).contains(new BigDecimal("0.00"));
    }

    @Test
    void aNetIncomeIsNoShareOfANetCost() {
        assertThat(Accrual.share(Money.of("5.00"), Money.of("-10.00"))).isEmpty();
    }
}
