package fi.toteuma.organisation;

import static fi.toteuma.organisation.OrganisationTest.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Reorganisation.Share;
import fi.toteuma.organisation.Reorganisation.ShareProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReorganisationTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 1, 1);
    private static final long MOST = 999_999_999_999_999L;

    @Test
    void a_cent_that_cannot_be_divided_goes_to_the_part_that_lost_most() {
        Reorganisation thirds = of(share("A", "X", "0.33333333"), share("A", "Y", "0.33333333"), share("A", "Z", "0.33333333"));
        assertThat(thirds.divide("A", Money.of("-100.00")))
                .isEqualTo(Map.of("X", Money.of("-33.34"), "Y", Money.of("-33.33"), "Z", Money.of("-33.33")));
        Reorganisation uneven = of(share("A", "X", "0.125"), share("A", "Y", "0.875"));
        assertThat(uneven.divide("A", Money.of("0.03"))).isEqualTo(Map.of("X", Money.ZERO, "Y", Money.of("0.03")));
    }

    @Test
    void a_unit_that_nothing_is_said_of_stays_itself() {
        assertThat(of(share("A", "X", "1")).divide("B", Money.of("5"))).isEqualTo(Map.of("B", Money.of("5")));
    }

    @Property
    void the_parts_add_up_to_the_cent_for_any_shares(
            @ForAll @LongRange(min = -MOST, max = MOST) long cents,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 1_000_000) Integer> weights) {
        Money amount = Money.ofCents(cents);
        List<Money> parts = LargestRemainder.divide(amount, weights.stream().map(BigDecimal::valueOf).toList());
        assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(amount);
        assertThat(parts).allSatisfy(part -> assertThat(part.signum() * amount.signum()).isNotNegative());
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal cent = new BigDecimal("0.01");
            BigDecimal off = parts.get(i).amount().multiply(BigDecimal.valueOf(sum))
                    .subtract(amount.amount().multiply(BigDecimal.valueOf(weights.get(i)))).abs();
            assertThat(off).as("no part is a cent off").isLessThan(cent.multiply(BigDecimal.valueOf(sum)));
        }
    }

    @Test
    void shares_that_are_not_the_whole_are_refused() {
        List<Share> shares = List.of(share("A", "X", "0.5"), share("A", "Y", "0.4"), share("B", "X", "1"));
        assertThat(Reorganisation.problems(shares)).containsExactly(new ShareProblem("A", new BigDecimal("0.9")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reorganisation(NEW, shares));
        assertThat(Reorganisation.problems(List.of(share("A", "X", "0.99999999")))).as("one share must be 1").hasSize(1);
    }

    @Test
    void a_unit_that_ends_with_nobody_going_on_is_found() {
        Organisation town = town();
        Reorganisation reorganisation = of(share("A", "X", "1"));
        assertThat(reorganisation.unmapped(town.at(NEW.minusDays(1)), town.at(NEW))).containsExactly("B");
    }

    @Test
    void the_footnote_names_old_and_new_units_in_the_language_of_the_report() {
        Organisation town = town();
        Reorganisation reorganisation = new Reorganisation(NEW,
                List.of(share("A", "X", "0.625", "Kv 1.12.2024."), share("A", "T", "0.375", "Kv 1.12.2024."), share("B", "X", "1"), share("T", "T", "1")));
        RestatementNote note = new RestatementNote(reorganisation, town.at(NEW.minusDays(1)), town.at(NEW));
        Wording text = note.of(List.of("T", "X")).orElseThrow();
        assertThat(text.in(Language.FI)).isEqualTo("Aiempien vuosien luvut on muutettu 1.1.2025 voimaan tulleen organisaation "
                + "mukaisiksi: Yksikkö A → Yksikkö X 62,5\u00a0%, Yksikkö T 37,5\u00a0%; Yksikkö B → Yksikkö X. Kv 1.12.2024.");
        assertThat(text.in(Language.SV)).contains("Enhet B → Enhet X").startsWith("Tidigare års siffror");
        assertThat(text.in(Language.EN)).startsWith("Earlier years' figures");
        assertThat(note.of(List.of("T"))).isPresent();
        assertThat(note.of(List.of("Q"))).isEmpty();
    }

    @Test
    void words_on_a_change_stand_only_where_a_new_unit_of_it_is_shown() {
        Organisation town = new Organisation(List.of(unit("T", null, OLD, null, 1), unit("A", "T", OLD, NEW.minusDays(1), 2),
                unit("B", "T", OLD, NEW.minusDays(1), 3), unit("X", "T", NEW, null, 4), unit("Y", "T", NEW, null, 5),
                unit("Z", "T", NEW, null, 6)));
        Reorganisation reorganisation = new Reorganisation(NEW, List.of(
                share("A", "X", "0.6", "A jaettiin lasten määrän mukaan."), share("A", "Y", "0.4", "A jaettiin lasten määrän mukaan."),
                share("B", "Z", "1", "B yhdistyi.")));
        RestatementNote note = new RestatementNote(reorganisation, town.at(NEW.minusDays(1)), town.at(NEW));
        assertThat(note.of(List.of("Y")).orElseThrow().in(Language.FI)).endsWith("A jaettiin lasten määrän mukaan.");
        assertThat(note.of(List.of("Z")).orElseThrow().in(Language.FI)).endsWith(": Yksikkö B → Yksikkö Z. B yhdistyi.");
        assertThat(note.of(List.of("X", "Y", "Z")).orElseThrow().in(Language.FI)).as("each once").endsWith(" A jaettiin lasten määrän mukaan. B yhdistyi.");
    }

    @Test
    void the_footnote_names_a_unit_that_moved_to_or_from_what_is_shown() {
        Organisation town = new Organisation(List.of(unit("T", null, OLD, null, 1), unit("A", "T", OLD, null, 2),
                unit("B", "T", OLD, null, 3), unit("H", "A", OLD, NEW.minusDays(1), 4), unit("H", "B", NEW, null, 4)));
        RestatementNote note = new RestatementNote(of(), town.at(NEW.minusDays(1)), town.at(NEW));
        assertThat(note.of(List.of("B", "H")).orElseThrow().in(Language.FI)).endsWith(": Yksikkö H (Yksikkö A → Yksikkö B).");
        assertThat(note.of(List.of("A"))).as("where it was missed").isPresent();
        assertThat(note.of(List.of("H"))).as("of itself nothing changed").isEmpty();
        assertThat(note.of(List.of("T", "A", "B", "H"))).as("the whole is the same").isEmpty();
    }

    private static Organisation town() {
        return new Organisation(List.of(unit("T", null, OLD, null, 1), unit("A", "T", OLD, NEW.minusDays(1), 2),
                unit("B", "T", OLD, NEW.minusDays(1), 3), unit("X", "T", NEW, null, 4)));
    }

    private static Reorganisation of(Share... shares) {
        return new Reorganisation(NEW, List.of(shares));
    }

    private static Share share(String from, String to, String share) {
        return new Share(from, to, new BigDecimal(share));
    }

    private static Share share(String from, String to, String share, String note) {
        return new Share(from, to, new BigDecimal(share), Optional.of(Wording.of(note)));
    }
}
