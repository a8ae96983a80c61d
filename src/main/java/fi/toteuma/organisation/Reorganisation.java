package fi.toteuma.organisation;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Where the work of units that end or split goes on.
 *
 * @param effective first day of the new organisation
 * @param shares by old unit, then new unit
 */
public record Reorganisation(LocalDate effective, List<Share> shares) {

    /** A share is kept with eight decimals. */
    private static final BigDecimal HALF_OF_LAST_DECIMAL = new BigDecimal("0.000000005");

    /**
     * A part of an old unit's amounts that belongs to a new unit.
     *
     * @param share above 0, at most 1
     * @param note the municipality's own words on the change of the old unit, if any
     */
    public record Share(String from, String to, BigDecimal share, Optional<Wording> note) {

        public Share(String from, String to, BigDecimal share) {
            this(from, to, share, Optional.empty());
        }
    }

    /** @throws IllegalArgumentException if the {@link #problems} of the shares aren't none */
    public Reorganisation {
        shares = List.copyOf(shares);
        List<ShareProblem> problems = problems(shares);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("shares that aren't the whole: " + problems);
        }
    }

    /**
     * An old unit whose shares don't add up to 1.
     *
     * @param sum of its shares
     */
    public record ShareProblem(String from, BigDecimal sum) {}

    /** Old units whose shares aren't the whole; thirds and the like may miss it by the rounding of their eight decimals. */
    public static List<ShareProblem> problems(List<Share> shares) {
        List<ShareProblem> problems = new ArrayList<>();
        byOldUnit(shares).forEach((from, parts) -> {
            BigDecimal sum = sum(parts);
            BigDecimal tolerance = parts.size() == 1 ? BigDecimal.ZERO
                    : HALF_OF_LAST_DECIMAL.multiply(BigDecimal.valueOf(parts.size()));
            if (sum.subtract(BigDecimal.ONE).abs().compareTo(tolerance) > 0) {
                problems.add(new ShareProblem(from, sum));
            }
        });
        return problems;
    }

    /**
     * Divides an old unit's amount among the units that go on with its work. The parts add up to the amount to the cent; a cent that
     * can't be divided goes to the part that lost most by rounding, the first one of equals.
     *
     * @return by new unit; just the unit itself where nothing is said of it
     */
    public SequencedMap<String, Money> divide(String oldUnit, Money amount) {
        List<Share> parts = shares.stream().filter(share -> share.from().equals(oldUnit)).toList();
        SequencedMap<String, Money> divided = new LinkedHashMap<>();
        if (parts.isEmpty()) {
            divided.put(oldUnit, amount);
            return divided;
        }
        List<Money> amounts = LargestRemainder.divide(amount, parts.stream().map(Share::share).toList());
        for (int i = 0; i < parts.size(); i++) {
            divided.merge(parts.get(i).to(), amounts.get(i), Money::plus);
        }
        return divided;
    }

    /** Codes of units that end with this reorganisation, while nothing says who goes on with their work. */
    public List<String> unmapped(OrganisationTree before, OrganisationTree after) {
        Map<String, List<Share>> mapped = byOldUnit(shares);
        return before.units().stream().map(Unit::code)
                .filter(code -> after.find(code).isEmpty() && !mapped.containsKey(code)).sorted().toList();
    }

    static SequencedMap<String, List<Share>> byOldUnit(List<Share> shares) {
        SequencedMap<String, List<Share>> byOldUnit = new LinkedHashMap<>();
        shares.forEach(share -> byOldUnit.computeIfAbsent(share.from(), from -> new ArrayList<>()).add(share));
        return byOldUnit;
    }

    private static BigDecimal sum(List<Share> parts) {
        return parts.stream().map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
