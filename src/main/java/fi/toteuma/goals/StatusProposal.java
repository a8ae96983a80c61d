package fi.toteuma.goals;

import fi.toteuma.goals.Measure.Numeric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The status that measured values speak for. The responsible person decides; another choice needs a reason.
 *
 * @param because the measure that decided it: the worst one
 * @param value its latest value
 */
public record StatusProposal(GoalStatus status, Measure because, BigDecimal value) {

    /** A measure with its latest value. */
    public record Measured(Measure measure, BigDecimal value) {}

    /**
     * What a value says: met at the target or beyond it; partly met from {@code partlyFrom} on, or, where that isn't given,
     * at any step from the baseline towards the target; otherwise not met. The boundaries themselves belong to the better side,
     * but standing at the baseline is no step.
     */
    public static GoalStatus of(Numeric measure, BigDecimal value) {
        if (reaches(measure, value, measure.target())) {
            return GoalStatus.MET;
        }
        if (measure.partlyFrom().isPresent()) {
            return reaches(measure, value, measure.partlyFrom().get()) ? GoalStatus.PARTLY : GoalStatus.NOT_MET;
        }
        boolean step = measure.baseline().isPresent()
                && (measure.more() ? value.compareTo(measure.baseline().get()) > 0 : value.compareTo(measure.baseline().get()) < 0);
        return step ? GoalStatus.PARTLY : GoalStatus.NOT_MET;
    }

    /**
     * The proposal for a goal: met if all its measured values say so, not met if all say that, otherwise partly met.
     *
     * @return empty where nothing was measured
     */
    public static Optional<StatusProposal> of(List<Measured> measured) {
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        List<GoalStatus> all = measured.stream().map(one -> of(one.measure().number().orElseThrow(), one.value())).toList();
        GoalStatus worst = all.stream().max(Enum::compareTo).orElseThrow();
        Measured because = measured.get(all.indexOf(worst));
        boolean mixed = worst == GoalStatus.NOT_MET && all.stream().anyMatch(status -> status != GoalStatus.NOT_MET);
        return Optional.of(new StatusProposal(mixed ? GoalStatus.PARTLY : worst, because.measure(), because.value()));
    }

    /**
     * The proposal for a goal from what was measured of it.
     *
     * @param values of any measures, oldest first
     * @return empty where nothing was measured
     */
    public static Optional<StatusProposal> of(Goal goal, List<MeasureValue> values) {
        return of(goal.measures().stream()
                .filter(measure -> measure.number().isPresent())
                .flatMap(measure -> values.stream()
                        .filter(value -> value.measure().equals(measure.code()))
                        .reduce((one, later) -> later)
                        .map(value -> new Measured(measure, value.value()))
                        .stream())
                .toList());
    }

    private static boolean reaches(Numeric measure, BigDecimal value, BigDecimal limit) {
        return measure.more() ? value.compareTo(limit) >= 0 : value.compareTo(limit) <= 0;
    }
}
