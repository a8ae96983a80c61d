package fi.toteuma.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Reorganisation.Share;
import fi.toteuma.organisation.UnitObstacle.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitChangeTest {

    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);

    private final Organisation town = new Organisation(List.of(
            unit("T", "Kunta", null, Y2020, null), unit("A", "Alku", "T", Y2020, Y2024.minusDays(1)), unit("A", "Loppu", "T", Y2024, null),
            unit("B", "Toinen", "T", Y2020, null), unit("a1", "Pieni", "A", Y2020, null)));

    @Test
    void a_new_name_divides_the_period_that_its_day_is_in() {
        ChangedUnits changed = town.with(new UnitChange.Rename("A", Y2025, Wording.of("Uusi"), ""));
        assertThat(changed.obstacles()).isEmpty();
        assertThat(changed.periods()).containsExactly(
                unit("A", "Loppu", "T", Y2024, Y2025.minusDays(1)), unit("A", "Uusi", "T", Y2025, null));
        assertThat(changed.after().problems(List.of("taso"))).isEmpty();
        assertThat(town.with(new UnitChange.Rename("A", Y2020, Wording.of("Uusi"), "")).periods())
                .as("the later period keeps its name").containsExactly(unit("A", "Uusi", "T", Y2020, Y2024.minusDays(1)));
    }

    @Test
    void a_unit_moves_with_what_is_below_it() {
        ChangedUnits changed = town.with(new UnitChange.Move("A", Y2025, "B", "taso"));
        assertThat(changed.after().at(Y2025).path("a1")).extracting(Unit::code).containsExactly("T", "B", "A", "a1");
        assertThat(changed.after().at(Y2025.minusDays(1)).path("a1")).extracting(Unit::code).containsExactly("T", "A", "a1");
        assertThat(town.with(new UnitChange.Move("A", Y2025, "a1", "taso")).after().problems(List.of("taso")))
                .hasAtLeastOneElementOfType(TreeProblem.Cycle.class);
    }

    @Test
    void an_end_takes_hold_in_the_last_period_only() {
        assertThat(town.with(new UnitChange.End("a1", Y2024)).periods()).containsExactly(unit("a1", "Pieni", "A", Y2020, Y2024));
        assertThat(town.with(new UnitChange.End("A", Y2020)).obstacles()).containsExactly(new UnitObstacle(Kind.LATER_PERIOD, "A", Y2024));
        assertThat(town.with(new UnitChange.End("B", Y2020.minusDays(1))).obstacles()).containsExactly(new UnitObstacle(Kind.BACKWARDS, "B", Y2020));
        assertThat(town.with(new UnitChange.End("A", Y2025)).after().problems(List.of("taso"))).containsExactly(
                new TreeProblem.ParentNotThere("a1", DateRange.since(Y2020), "A", Y2025.plusDays(1)));
    }

    @Test
    void a_code_comes_again_only_when_its_other_periods_are_over() {
        assertThat(town.with(new UnitChange.Add(unit("B", "Taas", "T", Y2025, null))).obstacles())
                .containsExactly(new UnitObstacle(Kind.TAKEN, "B", Y2020));
        Organisation ended = town.with(new UnitChange.End("B", Y2024)).after();
        assertThat(ended.with(new UnitChange.Add(unit("B", "Taas", "T", Y2025, null))).periods()).containsExactly(unit("B", "Taas", "T", Y2025, null));
    }

    @Test
    void what_changes_nothing_is_no_change() {
        assertThat(town.with(new UnitChange.Rename("B", Y2025, Wording.of("Toinen"), "")).obstacles()).extracting(UnitObstacle::kind).containsExactly(Kind.SAME);
        assertThat(town.with(new UnitChange.End("B", null)).obstacles()).extracting(UnitObstacle::kind).containsExactly(Kind.SAME);
        assertThat(town.with(new UnitChange.Correct("B", Y2024, Wording.of("Muu"), "", "taso")).obstacles())
                .as("no period begins on the day").containsExactly(new UnitObstacle(Kind.NOT_THERE, "B", Y2024));
    }

    @Test
    void one_unit_becomes_several_and_what_was_below_it_goes_where_it_is_told() {
        List<Share> shares = List.of(new Share("A", "A1", new BigDecimal("0.6")), new Share("A", "A2", new BigDecimal("0.4")));
        List<UnitVersion> fresh = List.of(unit("A1", "Yksi", "T", Y2026, null), unit("A2", "Kaksi", "T", Y2026, null));
        ChangedUnits changed = town.with(new UnitChange.Reorganise(Y2026, fresh, shares, Map.of("a1", "A2")));
        assertThat(changed.after().problems(List.of("taso"))).isEmpty();
        assertThat(changed.after().at(Y2026).subtree("T")).containsExactlyInAnyOrder("T", "A1", "A2", "a1", "B");
        assertThat(changed.after().at(Y2026).path("a1")).extracting(Unit::code).containsExactly("T", "A2", "a1");
        assertThat(changed.after().at(Y2026.minusDays(1)).subtree("T")).containsExactlyInAnyOrder("T", "A", "a1", "B");
    }

    @Test
    void several_units_become_one_that_goes_on_itself() {
        List<Share> shares = List.of(new Share("a1", "B", BigDecimal.ONE), new Share("B", "B", BigDecimal.ONE));
        ChangedUnits changed = town.with(new UnitChange.Reorganise(Y2026, List.of(), shares, Map.of()));
        assertThat(changed.periods()).containsExactly(unit("a1", "Pieni", "A", Y2020, Y2026.minusDays(1)));
        assertThat(changed.after().at(Y2026).find("B")).isPresent();
        assertThat(town.with(new UnitChange.Reorganise(Y2020, List.of(), shares, Map.of())).obstacles())
                .as("nobody was there the day before").extracting(UnitObstacle::kind).containsOnly(Kind.NOT_THERE);
    }

    private static UnitVersion unit(String code, String name, @Nullable String parent, LocalDate from, @Nullable LocalDate to) {
        return new UnitVersion(code, Wording.of(name), "taso", parent, new DateRange(from, to), "", 0);
    }
}
