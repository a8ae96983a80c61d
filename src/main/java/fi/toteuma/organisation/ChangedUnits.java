package fi.toteuma.organisation;

import java.util.List;

/**
 * What a change comes to.
 *
 * @param periods those that change or are new, as they would stand; none where there are obstacles
 * @param after all units as they would be
 * @param obstacles why it can't be made; empty if it can
 */
public record ChangedUnits(List<UnitVersion> periods, Organisation after, List<UnitObstacle> obstacles) {

    public ChangedUnits {
        periods = List.copyOf(periods);
        obstacles = List.copyOf(obstacles);
    }
}
