package fi.toteuma.organisation;

import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves amounts of earlier months into the organisation of a later day, through every reorganisation between the two.
 *
 * <p>What is moved adds up to the cent to what there was (domain rule 10). A unit that ended while nothing says who goes on
 * with its work is followed by the unit that stood above it, so that no amount is lost on the way.
 */
public final class Restatement {

    private final Organisation organisation;
    private final OrganisationTree tree;
    private final List<Step> steps;

    private record Step(Reorganisation reorganisation, Set<String> mapped, OrganisationTree after) {}

    private Restatement(Organisation organisation, OrganisationTree tree, List<Step> steps) {
        this.organisation = organisation;
        this.tree = tree;
        this.steps = steps;
    }

    /**
     * @param between the reorganisations to follow, of {@link #between}
     * @param treeDate the amounts move into the organisation of this day
     */
    public static Restatement of(Organisation organisation, List<Reorganisation> between, LocalDate treeDate) {
        List<Step> steps = between.stream()
                .map(reorganisation -> new Step(
                        reorganisation,
                        Reorganisation.byOldUnit(reorganisation.shares()).keySet(),
                        organisation.at(reorganisation.effective())))
                .toList();
        return new Restatement(organisation, organisation.at(treeDate), steps);
    }

    /** The reorganisations that took effect after a year's first day and no later than a day, in their order. */
    public static List<Reorganisation> between(Collection<Reorganisation> all, int year, LocalDate treeDate) {
        LocalDate firstDay = LocalDate.of(year, 1, 1);
        return all.stream()
                .filter(one -> one.effective().isAfter(firstDay) && !one.effective().isAfter(treeDate))
                .sorted(Comparator.comparing(Reorganisation::effective))
                .toList();
    }

    /** Codes of all units, of any time, whose own amounts may move into one of these units, these units included. */
    public Set<String> sources(Collection<String> units) {
        Set<String> wanted = new HashSet<>(units);
        Set<String> codes = new HashSet<>();
        organisation.versions().forEach(version -> codes.add(version.code()));
        codes.stream().filter(code -> wanted.contains(standing(code, tree))).forEach(wanted::add);
        for (Step step : steps.reversed()) {
            Set<String> later = Set.copyOf(wanted);
            Set<String> dividedThere = step.reorganisation().shares().stream()
                    .filter(share -> later.contains(share.to()))
                    .map(Reorganisation.Share::from)
                    .collect(Collectors.toSet());
            for (String code : codes) {
                String follower = follower(code, step);
                if (dividedThere.contains(follower) || later.contains(follower)) {
                    wanted.add(code);
                }
            }
        }
        return wanted;
    }

    /**
     * Where an amount of a unit itself, booked in a month, stands in the later organisation.
     *
     * @return by unit; the parts add up to the amount
     */
    public SequencedMap<String, Money> divide(String unit, YearMonth booked, Money amount) {
        SequencedMap<String, Money> parts = new LinkedHashMap<>();
        parts.put(unit, amount);
        for (Step step : steps) {
            SequencedMap<String, Money> next = new LinkedHashMap<>();
            parts.forEach((code, part) -> {
                if (isBefore(booked, code, step)) {
                    step.reorganisation().divide(follower(code, step), part).forEach((to, share) -> next.merge(to, share, Money::plus));
                } else {
                    next.merge(code, part, Money::plus);
                }
            });
            parts = next;
        }
        SequencedMap<String, Money> standing = new LinkedHashMap<>();
        parts.forEach((code, part) -> standing.merge(standing(code, tree), part, Money::plus));
        return standing;
    }

    /** Whether the amount is of the organisation before: of an earlier month, or of a unit that is no more. */
    private static boolean isBefore(YearMonth booked, String code, Step step) {
        return booked.atEndOfMonth().isBefore(step.reorganisation().effective())
                || step.after().find(code).isEmpty();
    }

    /** The unit whose work the reorganisation says something about: the unit itself, or else one above it if the unit ends. */
    private String follower(String code, Step step) {
        String above = code;
        for (int i = 0; i < organisation.versions().size(); i++) {
            if (step.mapped().contains(above) || step.after().find(above).isPresent()) {
                return above;
            }
            Optional<String> parent = parentBefore(above, step.reorganisation().effective());
            if (parent.isEmpty()) {
                return above;
            }
            above = parent.get();
        }
        return above;
    }

    /** The unit itself if it is in the tree, or else the first one above it that is. */
    private String standing(String code, OrganisationTree in) {
        List<String> seen = new ArrayList<>();
        for (@Nullable String above = code; above != null && !seen.contains(above); ) {
            if (in.find(above).isPresent()) {
                return above;
            }
            seen.add(above);
            above = parentBefore(above, in.day().plusDays(1)).orElse(null);
        }
        return code;
    }

    /** The unit above, as it last was before a day. */
    private Optional<String> parentBefore(String code, LocalDate day) {
        return organisation.versions().stream()
                .filter(version -> version.code().equals(code) && version.period().from().isBefore(day))
                .max(Comparator.comparing(version -> version.period().from()))
                .map(UnitVersion::parent);
    }
}
