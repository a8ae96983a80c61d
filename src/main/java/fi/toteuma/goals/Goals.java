package fi.toteuma.goals;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** A municipality's strategy, goals and follow-ups, in the order they are printed in. */
public interface Goals {

    List<Objective> objectives(MunicipalityId municipality);

    /**
     * The goals of a year as they stand on a day: changes decided by then are in them.
     *
     * @param on the day of the report
     */
    List<Goal> of(MunicipalityId municipality, int year, LocalDate on);

    /** The years that there are goals of, the latest first. */
    List<Integer> years(MunicipalityId municipality);

    /** Follow-ups of a year's goals, at report dates up to this day, oldest first. */
    List<FollowUp> followUps(MunicipalityId municipality, int year, LocalDate upTo);

    /** Values of the measures of a year's goals up to this day, oldest first. */
    List<MeasureValue> values(MunicipalityId municipality, int year, LocalDate upTo);
}
