package fi.toteuma.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Money;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A sum divided as last year's was. */
class ProfileTest {

    @Test
    void aSumIsDividedAsLastYearsWas() {
        assertThat(Profile.spread(Money.of("-100.00"), money("-600.00", "-300.00", "-100.00"))).contains(money("-60.00", "-30.00", "-10.00"));
    }

    @Test
    void theCentThatIsLeftGoesToTheLargestRemainder() {
        assertThat(Profile.spread(Money.of("100.00"), money("2.00", "2.00", "1.00", "1.00"))).contains(money("33.33", "33.33", "16.67", "16.67"));
    }

    @Test
    void aRefundAmongCostsGetsNothing() {
        assertThat(Profile.spread(Money.of("-90.00"), money("-200.00", "50.00", "-100.00"))).contains(money("-60.00", "0.00", "-30.00"));
    }

    @Test
    void nothingLastYearSaysNothing() {
        assertThat(Profile.spread(Money.of("-90.00"), money("0.00", "0.00"))).isEmpty();
        assertThat(Profile.spread(Money.of("-90.00"), List.of())).isEmpty();
        assertThat(Profile.spread(Money.ZERO, money("0.00", "0.00"))).contains(money("0.00", "0.00"));
    }

    @Property
    void thePartsAddUpToTheSum(
            @ForAll @LongRange(min = -100_000_000_000L, max = 100_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 1_000_000_000L) Long> profile) {
        List<Money> parts = Profile.spread(Money.ofCents(cents), profile.stream().map(Money::ofCents).toList()).orElseThrow();
        assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofCents(cents));
        assertThat(parts).allSatisfy(part -> assertThat(part.signum() * Long.signum(cents)).isNotNegative());
    }

    private static List<Money> money(String... amounts) {
        return List.of(amounts).stream().map(Money::of).toList();
    }
}
