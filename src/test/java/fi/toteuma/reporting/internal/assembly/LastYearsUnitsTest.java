package fi.toteuma.reporting.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Reorganisation.Share;
import fi.toteuma.organisation.UnitVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which units a unit was a year ago: last year's goals are theirs. */
class LastYearsUnitsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    /** Unit 30 goes on with the work of 10 and 11 from 2025 on; 20 moves from S to T. */
    private final Organisation organisation = new Organisation(List.of(
            unit("K", null, null, null), unit("S", "K", null, null), unit("T", "K", null, null), unit("10", "T", null, NEW_YEAR),
            unit("11", "T", null, NEW_YEAR), unit("30", "T", NEW_YEAR, null), unit("20", "S", null, NEW_YEAR), unit("20", "T", NEW_YEAR, null)));

    private final OrganisationTree now = organisation.at(LocalDate.of(2025, 6, 30));
    private final ReorganisationNotes reorganisations = new ReorganisationNotes(organisation, List.of(new Reorganisation(
            NEW_YEAR, List.of(new Share("10", "30", BigDecimal.ONE), new Share("11", "30", BigDecimal.ONE)))));

    private static UnitVersion unit(String code, String parent, LocalDate from, LocalDate before) {
        DateRange period = new DateRange(from == null ? LocalDate.of(2020, 1, 1) : from, before == null ? null : before.minusDays(1));
        return new UnitVersion(code, Wording.of(code), "taso", parent, period, "", 0);
    }

    @Test
    void aUnitWithThoseBelowIsWhatLastYearsTreeSays() {
        assertThat(reorganisations.unitsOf(2024, now, "T", true)).containsExactlyInAnyOrder("T", "10", "11");
        assertThat(reorganisations.unitsOf(2024, now, "S", true)).containsExactlyInAnyOrder("S", "20");
    }

    @Test
    void aUnitAloneIsItselfOrThoseWhoseWorkItGoesOnWith() {
        assertThat(reorganisations.unitsOf(2024, now, "20", false)).containsExactly("20");
        assertThat(reorganisations.unitsOf(2024, now, "30", false)).containsExactlyInAnyOrder("10", "11");
    }
}
