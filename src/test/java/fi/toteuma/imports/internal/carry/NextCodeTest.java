package fi.toteuma.imports.internal.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextCodeTest {

    @ParameterizedTest
    @CsvSource({
        "K24-3, K25-3",
        "V24-1, V25-1",
        "K2024-3, K2025-3",
        "2024/HYV/1, 2025/HYV/1",
        "K24-24, K25-24",
        "K24-400-1-M1, K25-400-1-M1",
        "K-3, K-3-25",
        "K240-3, K240-3-25",
        "KULTTUURI, KULTTUURI-25",
        "KULTTUURI-24, KULTTUURI-25"
    })
    void theYearInACodeIsReplacedOrAdded(String old, String code) {
        assertThat(NextCode.of(old, 2024, 2025, any -> false)).isEqualTo(code);
    }

    @Test
    void aRunningNumberThatLooksLikeTheYearIsNotTheYear() {
        assertThat(NextCode.of("R-24", 2024, 2025, Set.of("R-25")::contains)).isEqualTo("R-24-25");
    }

    @Test
    void aYearMayBeLeftOut() {
        assertThat(NextCode.of("K24-3", 2024, 2026, any -> false)).isEqualTo("K26-3");
    }

    @Test
    void theFirstYearsOfACenturyKeepTheirNought() {
        assertThat(NextCode.of("K99-3", 2099, 2100, any -> false)).isEqualTo("K00-3");
    }
}
