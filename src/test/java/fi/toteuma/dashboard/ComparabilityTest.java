package fi.toteuma.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.UnitVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparabilityTest {

    private static final LocalDate LATER = LocalDate.of(2031, 3, 31);

    @Test
    void anUnchangedUnitIsComparable() {
        assertThat(holds(unit("A", null, "2020-01-01", null), unit("A1", "A", "2020-01-01", null))).isTrue();
    }

    @Test
    void aUnitThatIsNewBelowTakesNothingAway() {
        assertThat(holds(unit("A", null, "2020-01-01", null), unit("A1", "A", "2020-01-01", null), unit("A2", "A", "2031-01-01", null)))
                .isTrue();
    }

    @Test
    void aUnitThatEndedBelowWouldBeMissing() {
        assertThat(holds(unit("A", null, "2020-01-01", null), unit("A1", "A", "2020-01-01", "2030-12-31"))).isFalse();
        assertThat(holds(unit("A", null, "2020-01-01", null), unit("A1", "A", "2030-03-01", "2030-09-30")))
                .as("even if it lived within the year only")
                .isFalse();
    }

    @Test
    void aUnitThatMovedAwayWouldBeMissingToo() {
        assertThat(holds(
                        unit("A", null, "2020-01-01", null), unit("B", null, "2020-01-01", null), unit("A1", "A", "2020-01-01", "2030-12-31"),
                        unit("A1", "B", "2031-01-01", null)))
                .isFalse();
    }

    @Test
    void aUnitThatBeganDuringTheYearHasNoWholeYear() {
        assertThat(holds(unit("A", null, "2030-02-01", null))).isFalse();
    }

    private static boolean holds(UnitVersion... versions) {
        return Comparability.holds(new Organisation(List.of(versions)), "A", 2030, LATER);
    }

    private static UnitVersion unit(String code, @Nullable String parent, String from, @Nullable String to) {
        DateRange period = new DateRange(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new UnitVersion(code, Wording.of(code), "taso", parent, period, "", 0);
    }
}
