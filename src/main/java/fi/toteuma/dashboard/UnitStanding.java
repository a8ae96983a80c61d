package fi.toteuma.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a unit's goals, risks and projects stand, with those of all units below it. Each is of the day that it was last told of. */
public record UnitStanding(Told<GoalStanding> goals, Told<RiskStanding> risks, Told<ProjectStanding> projects) {

    /**
     * @param day the last day on which something was told of one of them, no later than the day asked about and in its year; empty where
     *     nothing was
     * @param all as of that day; goals and risks that nothing was told of come along, projects don't
     */
    public record Told<T>(Optional<LocalDate> day, List<T> all) {

        public Told {
            all = List.copyOf(all);
        }
    }
}
