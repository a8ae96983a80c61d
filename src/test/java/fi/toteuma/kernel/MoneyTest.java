package fi.toteuma.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void anAmountIsNeverRoundedOnItsWayIn() {
        assertThatThrownBy(() -> Money.of("0.005")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of("1.50")).isEqualTo(new Money(new BigDecimal("1.5")));
    }

    @Test
    void theLargestAmountIsThatOfTheDatabase() {
        assertThat(Money.of("9999999999999.99").amount()).isEqualTo(Money.LIMIT);
        assertThatThrownBy(() -> Money.of("10000000000000.00")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("9999999999999.99").plus(Money.of("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("-9999999999999.99").minus(Money.of("0.01"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void halvesAreRoundedAwayFromZero() {
        assertThat(Money.of("0.50").in(1, 0)).isEqualByComparingTo("1");
        assertThat(Money.of("-0.50").in(1, 0)).isEqualByComparingTo("-1");
        assertThat(Money.of("499.99").in(1000, 0)).isEqualByComparingTo("0");
        assertThat(Money.of("500.00").in(1000, 0)).isEqualByComparingTo("1");
        assertThat(Money.of("1250.00").in(1000, 1)).isEqualByComparingTo("1.3");
    }

    @Property
    void theOrderInWhichPartsAreAddedDoesNotMatter(
            @ForAll @Size(max = 40) List<@LongRange(min = -99_999_999_999L, max = 99_999_999_999L) Long> cents) {
        Money forwards = sum(cents);
        List<Long> turned = new ArrayList<>(cents).reversed();

        assertThat(sum(turned)).isEqualTo(forwards);
        assertThat(forwards.amount().movePointRight(2).longValueExact())
                .isEqualTo(cents.stream().mapToLong(Long::longValue).sum());
    }

    private static Money sum(List<Long> cents) {
        return cents.stream().map(Money::ofCents).reduce(Money.ZERO, Money::plus);
    }
}
