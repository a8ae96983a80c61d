package fi.toteuma.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.budget.ForecastProposal.Past;
import fi.toteuma.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastProposalTest {

    @Test
    void theActualSoFarGrowsByTheShareThatEarlierYearsHadByThen() {
        ForecastProposal proposal = ForecastProposal.of(Money.of("-1200000.00"), List.of(
                        past(2023, "-1000000", "-4000000"), past(2022, "-900000", "-3600000")))
                .orElseThrow();
        assertThat(proposal.amount()).isEqualTo(Money.of("-4800000.00"));
        assertThat(proposal.years()).containsExactly(2023, 2022);
        assertThat(proposal.error()).as("each year had the same share").isEqualByComparingTo("0.0");
    }

    @Test
    void itIsRoundedToAHundredThousandAndSaysHowFarItWouldHaveMissed() {
        ForecastProposal proposal = ForecastProposal.of(Money.of("-250000.00"), List.of(
                        past(2023, "-250000", "-1000000"), past(2022, "-500000", "-1000000")))
                .orElseThrow();
        // 250 000 × 2 000 000 / 750 000 = 666 666,67
        assertThat(proposal.amount()).isEqualTo(Money.of("-700000.00"));
        // 2023 by 2022: 500 000, missed by half; 2022 by 2023: 2 000 000, missed by the whole
        assertThat(proposal.error()).isEqualByComparingTo("75.0");
    }

    @Test
    void oneEarlierYearIsTooFew() {
        assertThat(ForecastProposal.of(Money.of("-250000.00"), List.of(past(2023, "-250000", "-1000000")))).isEmpty();
        assertThat(ForecastProposal.of(Money.of("-250000.00"), List.of(past(2023, "-250000", "-1000000"), past(2022, "0", "-1000000")))).isEmpty();
    }

    private static Past past(int year, String through, String whole) {
        return new Past(year, Money.of(through), Money.of(whole));
    }
}
