package fi.toteuma.organisation;

import static fi.toteuma.organisation.OrganisationTest.unit;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Money;
import fi.toteuma.organisation.Reorganisation.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Amounts of an earlier year in the organisation of a later day, over one reorganisation and over several. */
class RestatementTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate MIDSUMMER = LocalDate.of(2024, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 4, 30);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @Test
    void amountsFollowTwoReorganisationsOneAfterTheOther() {
        Organisation town = new Organisation(List.of(
                unit("T", null, OLD, null, 1), unit("A", "T", OLD, MIDSUMMER.minusDays(1), 2),
                unit("B", "T", MIDSUMMER, NEW_YEAR.minusDays(1), 3), unit("C", "T", NEW_YEAR, null, 4),
                unit("D", "T", NEW_YEAR, null, 5)));
        Restatement restatement = restatement(town, 2024, reorganisation(MIDSUMMER, "A→B 1"), reorganisation(NEW_YEAR, "B→C 0.6", "B→D 0.4"));
        assertThat(restatement.divide("A", MARCH, Money.of("-10.01"))).isEqualTo(Map.of("C", Money.of("-6.01"), "D", Money.of("-4.00")));
        assertThat(restatement.sources(List.of("D"))).containsExactlyInAnyOrder("A", "B", "D");
    }

    @Test
    void aUnitThatGoesOnKeepsWhatWasBookedAfterItWasSplit() {
        Organisation town = new Organisation(List.of(
                unit("T", null, OLD, null, 1), unit("A", "T", OLD, null, 2), unit("B", "T", MIDSUMMER, null, 3)));
        Restatement restatement = restatement(town, 2024, reorganisation(MIDSUMMER, "A→A 0.75", "A→B 0.25"));
        assertThat(restatement.divide("A", YearMonth.of(2024, 6), Money.of("8"))).isEqualTo(Map.of("A", Money.of("6"), "B", Money.of("2")));
        assertThat(restatement.divide("A", YearMonth.of(2024, 7), Money.of("8"))).isEqualTo(Map.of("A", Money.of("8")));
    }

    @Test
    void whatIsBookedOnAUnitAfterItEndedMovesAsWell() {
        Organisation town = new Organisation(List.of(
                unit("T", null, OLD, null, 1), unit("A", "T", OLD, MIDSUMMER.minusDays(1), 2), unit("B", "T", MIDSUMMER, null, 3)));
        Restatement restatement = restatement(town, 2024, reorganisation(MIDSUMMER, "A→B 1"));
        assertThat(restatement.divide("A", YearMonth.of(2024, 9), Money.of("8"))).isEqualTo(Map.of("B", Money.of("8")));
    }

    @Test
    void aUnitThatEndsWithNothingSaidIsFollowedByTheUnitAboveIt() {
        Organisation town = new Organisation(List.of(
                unit("T", null, OLD, null, 1), unit("A", "T", OLD, NEW_YEAR.minusDays(1), 2),
                unit("A1", "A", OLD, NEW_YEAR.minusDays(1), 3), unit("B", "T", OLD, NEW_YEAR.minusDays(1), 4),
                unit("X", "T", NEW_YEAR, null, 5)));
        Restatement restatement = restatement(town, 2024, reorganisation(NEW_YEAR, "A→X 1"));
        assertThat(restatement.divide("A1", MARCH, Money.of("8"))).as("with its board").isEqualTo(Map.of("X", Money.of("8")));
        assertThat(restatement.divide("B", MARCH, Money.of("8"))).as("to the top").isEqualTo(Map.of("T", Money.of("8")));
        assertThat(restatement.sources(List.of("X"))).containsExactlyInAnyOrder("A", "A1", "X");
        assertThat(restatement.sources(List.of("T"))).contains("B");
    }

    @Test
    void onlyReorganisationsBetweenTheYearAndTheDayCount() {
        List<Reorganisation> all = List.of(
                reorganisation(NEW_YEAR, "A→B 1"), reorganisation(MIDSUMMER, "A→B 1"), reorganisation(OLD, "A→B 1"));
        assertThat(Restatement.between(all, 2024, DAY)).extracting(Reorganisation::effective).containsExactly(MIDSUMMER, NEW_YEAR);
        assertThat(Restatement.between(all, 2025, DAY)).as("the year began in the organisation of the day").isEmpty();
        assertThat(Restatement.between(all, 2024, MIDSUMMER.minusDays(1))).isEmpty();
    }

    /** A town over two reorganisations: the parents of its units in three periods, who ends when, and who goes on how. */
    record Town(Organisation organisation, List<Reorganisation> reorganisations) {}

    @Provide
    Arbitrary<Town> towns() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(any.list().ofSize(60), any.list().ofSize(60), any.list().ofSize(60)).as(RestatementTest::town);
    }

    @Property(tries = 300)
    void thePartsAddUpToTheCentForAnyTreeAndAnyReorganisation(
            @ForAll("towns") Town town,
            @ForAll @IntRange(max = 11) int unit,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long cents) {
        OrganisationTree tree = town.organisation().at(DAY);
        Restatement restatement = Restatement.of(
                town.organisation(), Restatement.between(town.reorganisations(), 2024, DAY), DAY);
        Map<String, Money> parts = restatement.divide("u" + unit, YearMonth.of(2024, month), Money.ofCents(cents));
        assertThat(parts.values().stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofCents(cents));
        assertThat(tree.subtree("u0")).as("nothing is lost: it all stands below the top").containsAll(parts.keySet());
        parts.keySet().forEach(code -> {
            Set<String> sources = restatement.sources(tree.subtree(code));
            assertThat(sources).as("a unit is found among the sources of its parts").contains("u" + unit);
        });
    }

    private static Town town(List<Integer> parents, List<Integer> ends, List<Integer> shares) {
        List<LocalDate> starts = List.of(OLD, MIDSUMMER, NEW_YEAR);
        List<UnitVersion> versions = new ArrayList<>();
        List<Reorganisation> reorganisations = new ArrayList<>();
        versions.add(unit("u0", null, OLD, null, 0));
        List<Integer> before = List.of();
        for (int period = 0; period < 3; period++) {
            LocalDate last = period == 2 ? null : starts.get(period + 1).minusDays(1);
            List<Integer> alive = new ArrayList<>(List.of(0));
            for (int i = 1; i < 12; i++) {
                if (ends.get(period * 20 + i) % 3 > 0 || period == 0) {
                    String parent = "u" + alive.get(parents.get(period * 20 + i) % alive.size());
                    versions.add(unit("u" + i, parent, starts.get(period), last, i));
                    alive.add(i);
                }
            }
            if (period > 0) {
                reorganisations.add(new Reorganisation(starts.get(period), shares(before, alive, shares, period)));
            }
            before = alive;
        }
        return new Town(new Organisation(versions), reorganisations);
    }

    /** Some of the units divided between two that are there afterwards, in thousandths. */
    private static List<Share> shares(List<Integer> before, List<Integer> after, List<Integer> random, int period) {
        List<Share> shares = new ArrayList<>();
        for (int from : before) {
            int choice = random.get(period * 20 + from);
            int first = after.get(choice % after.size());
            int second = after.get((choice / 7) % after.size());
            if (from == 0 || choice % 2 == 0) {
                continue;
            }
            if (first == second || choice % 1000 == 0) {
                shares.add(new Share("u" + from, "u" + first, BigDecimal.ONE));
            } else {
                shares.add(new Share("u" + from, "u" + first, new BigDecimal(choice % 1000).movePointLeft(3)));
                shares.add(new Share("u" + from, "u" + second, new BigDecimal(1000 - choice % 1000).movePointLeft(3)));
            }
        }
        return shares;
    }

    private static Restatement restatement(Organisation town, int year, Reorganisation... reorganisations) {
        return Restatement.of(town, Restatement.between(List.of(reorganisations), year, DAY), DAY);
    }

    private static Reorganisation reorganisation(LocalDate effective, String... shares) {
        Map<String, Share> read = new LinkedHashMap<>();
        for (String share : shares) {
            String[] words = share.split("[→ ]");
            read.put(share, new Share(words[0], words[1], new BigDecimal(words[2])));
        }
        return new Reorganisation(effective, List.copyOf(read.values()));
    }
}
