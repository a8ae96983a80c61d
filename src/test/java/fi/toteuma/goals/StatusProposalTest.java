package fi.toteuma.goals;

import static fi.toteuma.goals.GoalStatus.MET;
import static fi.toteuma.goals.GoalStatus.NOT_MET;
import static fi.toteuma.goals.GoalStatus.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.goals.Measure.Numeric;
import fi.toteuma.goals.StatusProposal.Measured;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StatusProposalTest {

    /** The smallest step that a stored value can take. */
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    /** A way from the baseline by way of "partly" to the target, in the direction that is better. */
    private record Way(boolean more, BigDecimal baseline, BigDecimal partly, BigDecimal target) {

        static Way of(boolean more, BigDecimal baseline, BigDecimal first, BigDecimal second) {
            BigDecimal sign = more ? BigDecimal.ONE : BigDecimal.ONE.negate();
            BigDecimal partly = baseline.add(first.multiply(sign));
            return new Way(more, baseline, partly, partly.add(second.multiply(sign)));
        }

        Numeric withPartly() {
            return new Numeric(Wording.of("%"), more, Optional.of(baseline), Optional.of(partly), target);
        }

        Numeric withBaseline() {
            return new Numeric(Wording.of("%"), more, Optional.of(baseline), Optional.empty(), target);
        }

        Numeric targetOnly() {
            return new Numeric(Wording.of("%"), more, Optional.empty(), Optional.empty(), target);
        }

        BigDecimal justBefore(BigDecimal value) {
            return more ? value.subtract(STEP) : value.add(STEP);
        }

        BigDecimal justBeyond(BigDecimal value) {
            return more ? value.add(STEP) : value.subtract(STEP);
        }
    }

    @Property
    void theTargetItselfIsMetAndJustBeforeItIsNot(
            @ForAll boolean more, @ForAll @Scale(4) @BigRange(min = "-1000", max = "1000") BigDecimal baseline,
            @ForAll @Scale(4) @BigRange(min = "0.0002", max = "500") BigDecimal first,
            @ForAll @Scale(4) @BigRange(min = "0.0002", max = "500") BigDecimal second) {
        Way way = Way.of(more, baseline, first, second);
        for (Numeric measure : List.of(way.withPartly(), way.withBaseline(), way.targetOnly())) {
            assertThat(StatusProposal.of(measure, way.target())).isEqualTo(MET);
            assertThat(StatusProposal.of(measure, way.target().setScale(9))).as("noughts say nothing").isEqualTo(MET);
            assertThat(StatusProposal.of(measure, way.justBeyond(way.target()))).isEqualTo(MET);
            assertThat(StatusProposal.of(measure, way.justBefore(way.target()))).isNotEqualTo(MET);
        }
        assertThat(StatusProposal.of(way.targetOnly(), way.justBefore(way.target()))).isEqualTo(NOT_MET);
    }

    @Property
    void partlyBeginsAtItsOwnBoundaryWhateverTheBaseline(
            @ForAll boolean more, @ForAll @Scale(4) @BigRange(min = "-1000", max = "1000") BigDecimal baseline,
            @ForAll @Scale(4) @BigRange(min = "0.0002", max = "500") BigDecimal first,
            @ForAll @Scale(4) @BigRange(min = "0.0002", max = "500") BigDecimal second) {
        Way way = Way.of(more, baseline, first, second);
        Numeric measure = way.withPartly();
        assertThat(StatusProposal.of(measure, way.partly())).isEqualTo(PARTLY);
        assertThat(StatusProposal.of(measure, way.justBefore(way.target()))).isEqualTo(PARTLY);
        assertThat(StatusProposal.of(measure, way.justBefore(way.partly()))).isEqualTo(NOT_MET);
        assertThat(StatusProposal.of(measure, way.justBeyond(way.baseline()))).isEqualTo(NOT_MET);
    }

    @Property
    void standingAtTheBaselineIsNoStepAndTheSmallestStepIsPartly(
            @ForAll boolean more, @ForAll @Scale(4) @BigRange(min = "-1000", max = "1000") BigDecimal baseline,
            @ForAll @Scale(4) @BigRange(min = "0.0002", max = "500") BigDecimal first,
            @ForAll @Scale(4) @BigRange(min = "0.0002", max = "500") BigDecimal second) {
        Way way = Way.of(more, baseline, first, second);
        Numeric measure = way.withBaseline();
        assertThat(StatusProposal.of(measure, way.baseline())).isEqualTo(NOT_MET);
        assertThat(StatusProposal.of(measure, way.justBefore(way.baseline()))).isEqualTo(NOT_MET);
        assertThat(StatusProposal.of(measure, way.justBeyond(way.baseline()))).isEqualTo(PARTLY);
        assertThat(StatusProposal.of(measure, way.justBefore(way.target()))).isEqualTo(PARTLY);
    }

    @Property
    void aBetterValueNeverProposesAWorseStatus(
            @ForAll boolean more, @ForAll boolean withPartly, @ForAll @BigRange(min = "-100", max = "100") BigDecimal one,
            @ForAll @BigRange(min = "-100", max = "100") BigDecimal other) {
        Way way = Way.of(more, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TEN);
        Numeric measure = withPartly ? way.withPartly() : way.withBaseline();
        BigDecimal better = more ? one.max(other) : one.min(other);
        BigDecimal worse = more ? one.min(other) : one.max(other);
        assertThat(StatusProposal.of(measure, better)).isLessThanOrEqualTo(StatusProposal.of(measure, worse));
    }

    @Property
    void aGoalIsMetOrNotOnlyIfAllItsMeasuresSaySo(@ForAll @Size(min = 1, max = 6) List<GoalStatus> says) {
        List<GoalStatus> measured = says.stream().filter(status -> status.compareTo(NOT_MET) <= 0).toList();
        Optional<StatusProposal> proposal = StatusProposal.of(measured.stream().map(StatusProposalTest::measured).toList());
        if (measured.isEmpty()) {
            assertThat(proposal).isEmpty();
            return;
        }
        boolean same = measured.stream().distinct().count() == 1;
        GoalStatus worst = measured.stream().max(GoalStatus::compareTo).orElseThrow();
        assertThat(proposal).hasValueSatisfying(one -> {
            assertThat(one.status()).isEqualTo(same ? worst : PARTLY);
            assertThat(StatusProposal.of(one.because().number().orElseThrow(), one.value())).as("the worst one decided").isEqualTo(worst);
        });
    }

    @Test
    void whatWasNotMeasuredProposesNothing() {
        assertThat(StatusProposal.of(List.of())).isEmpty();
    }

    private static Measured measured(GoalStatus status) {
        Numeric number = Way.of(true, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE).withPartly();
        BigDecimal value = BigDecimal.valueOf(status == MET ? 2 : status == PARTLY ? 1 : 0);
        return new Measured(new Measure("M", "G", Wording.of(""), Wording.of(""), Optional.of(number), ""), value);
    }
}
