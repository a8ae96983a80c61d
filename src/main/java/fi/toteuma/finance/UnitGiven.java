package fi.toteuma.finance;

import fi.toteuma.organisation.OrganisationTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a unit gave of a measure that each unit has to give, such as a forecast.
 *
 * @param unit code
 * @param budgeted whether it or a unit below it has a budget for the year
 * @param given whether it or a unit below it gave the measure
 * @param own whether it gave the measure itself, for all units below it
 */
public record UnitGiven(String unit, boolean budgeted, boolean given, boolean own) {

    /**
     * Codes of the topmost units, from this one down, that have a budget but gave nothing, in print order. The sum of the others is not
     * the whole's (domain rule 12).
     *
     * @param all what the unit and those below it gave
     */
    public static List<String> without(String unit, OrganisationTree tree, Collection<UnitGiven> all) {
        List<String> gaps = new ArrayList<>();
        collect(unit, tree, all.stream().collect(Collectors.toMap(UnitGiven::unit, Function.identity())), gaps);
        return gaps;
    }

    private static void collect(String unit, OrganisationTree tree, Map<String, UnitGiven> units, List<String> gaps) {
        UnitGiven given = units.get(unit);
        if (given == null || !given.budgeted() || given.own()) {
            return;
        }
        if (!given.given()) {
            gaps.add(unit);
            return;
        }
        tree.children(unit).forEach(child -> collect(child.code(), tree, units, gaps));
    }
}
