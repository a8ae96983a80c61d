package fi.toteuma.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);

    @Test
    void a_unit_that_moves_stands_elsewhere_from_that_day_on() {
        Organisation town = new Organisation(List.of(
                unit("T", null, Y2020, null, 1), unit("B", "T", Y2020, null, 3), unit("A", "T", Y2020, null, 2),
                unit("a1", "A", Y2020, Y2025.minusDays(1), 4), unit("a1", "B", Y2025, null, 4)));
        assertThat(town.at(Y2024).subtree("T")).containsExactly("T", "A", "a1", "B");
        assertThat(town.at(Y2025).subtree("T")).containsExactly("T", "A", "B", "a1");
        assertThat(town.at(Y2025).path("a1")).extracting(Unit::code).containsExactly("T", "B", "a1");
        assertThat(town.at(Y2025).children("T")).extracting(Unit::code).as("in the order given").containsExactly("A", "B");
        assertThat(town.at(LocalDate.of(2019, 12, 31)).roots()).isEmpty();
        assertThat(town.problems(List.of("taso"))).isEmpty();
    }

    @Test
    void periods_of_a_code_that_overlap_are_found() {
        Organisation town = new Organisation(List.of(unit("T", null, Y2020, Y2025, 1), unit("T", null, Y2025, null, 1)));
        assertThat(town.problems(List.of("taso"))).containsExactly(
                new TreeProblem.Overlap("T", new DateRange(Y2020, Y2025), DateRange.since(Y2025)));
    }

    @Test
    void a_parent_that_ends_before_its_unit_is_found_with_the_first_day_without_it() {
        Organisation town = new Organisation(List.of(
                unit("T", null, Y2020, Y2025.minusDays(1), 1), unit("A", "T", Y2024, null, 2), unit("B", "X", Y2024, null, 3)));
        assertThat(town.problems(List.of("taso"))).containsExactly(
                new TreeProblem.ParentNotThere("A", DateRange.since(Y2024), "T", Y2025),
                new TreeProblem.ParentNotThere("B", DateRange.since(Y2024), "X", Y2024));
    }

    @Test
    void a_parent_renamed_meanwhile_is_there_all_the_time() {
        Organisation town = new Organisation(List.of(
                unit("T", null, Y2020, Y2024.minusDays(1), 1), unit("T", null, Y2024, null, 1), unit("A", "T", Y2020, null, 2)));
        assertThat(town.problems(List.of("taso"))).isEmpty();
    }

    @Test
    void a_unit_below_itself_is_found_once_with_its_circle() {
        Organisation town = new Organisation(List.of(
                unit("C", "A", Y2020, null, 1), unit("A", "B", Y2020, null, 2), unit("B", "C", Y2024, null, 3),
                unit("B", null, Y2020, Y2024.minusDays(1), 3), unit("D", "A", Y2020, null, 4)));
        assertThat(town.problems(List.of("taso"))).containsExactly(new TreeProblem.Cycle("A", Y2024, List.of("A", "B", "C")));
    }

    @Test
    void a_level_that_the_municipality_does_not_have_is_found() {
        assertThat(new Organisation(List.of(unit("T", null, Y2020, null, 1))).problems(List.of("toimiala")))
                .containsExactly(new TreeProblem.UnknownLevel("T", DateRange.since(Y2020), "taso"));
    }

    static UnitVersion unit(String code, @Nullable String parent, LocalDate from, @Nullable LocalDate to, int ordinal) {
        return new UnitVersion(code, Wording.of("Yksikkö " + code, "Enhet " + code), "taso", parent, new DateRange(from, to), "", ordinal);
    }
}
