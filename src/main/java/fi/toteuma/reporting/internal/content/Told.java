package fi.toteuma.reporting.internal.content;

import fi.toteuma.goals.Goal;
import fi.toteuma.reporting.Content;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is told of a unit. */
public final class Told {

    private Told() {}

    /** A unit's goals, or those of the units below it too. */
    public static List<Goal> goals(Topic topic, Content content, String unit, boolean withBelow) {
        return of(topic, content.goals(), Goal::unit, unit, withBelow);
    }

    /** @param unit as a layout writes it */
    static <T> List<T> of(Topic topic, List<T> all, Function<T, String> unitOf, String unit, boolean withBelow) {
        String code = topic.unit(unit);
        Set<String> units = withBelow ? topic.withBelow(code) : Set.of(code);
        return all.stream().filter(one -> units.contains(unitOf.apply(one))).toList();
    }
}
