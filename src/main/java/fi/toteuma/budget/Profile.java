package fi.toteuma.budget;

import fi.toteuma.kernel.Money;
import fi.toteuma.organisation.LargestRemainder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Divides a sum as another sum was divided. */
public final class Profile {

    private Profile() {}

    /**
     * The parts of a sum in the proportions of a profile; they add up to it to the cent, by largest remainder. Parts that went against
     * the profile's own sum (a refund among costs) say nothing of proportions: they get nothing.
     *
     * @param profile in the order of the parts
     * @return empty where the profile comes to nothing and the sum doesn't
     */
    public static Optional<List<Money>> spread(Money sum, List<Money> profile) {
        BigDecimal whole = profile.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.isZero()) {
            return profile.isEmpty() ? Optional.empty() : Optional.of(profile.stream().map(part -> Money.ZERO).toList());
        }
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        List<BigDecimal> weights = profile.stream()
                .map(part -> part.signum() == whole.signum() ? part.amount().abs() : BigDecimal.ZERO)
                .toList();
        return Optional.of(LargestRemainder.divide(sum, weights));
    }
}
