package fi.toteuma.goals;

import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a goal is measured by, in words, and in numbers where it can be.
 *
 * @param title empty where only a target was given
 * @param target in words; may be empty
 * @param number empty for measures in words
 */
public record Measure(String code, String goal, Wording title, Wording target, Optional<Numeric> number, String source) {

    /**
     * A measure in numbers.
     *
     * @param measuredIn its unit: "%", "kpl"
     * @param more whether more is better
     * @param baseline where it was before; empty if that isn't known
     * @param partlyFrom from where on the goal is partly met; empty: at any step from the baseline towards the target
     */
    public record Numeric(
            Wording measuredIn, boolean more, Optional<BigDecimal> baseline, Optional<BigDecimal> partlyFrom, BigDecimal target) {}
}
