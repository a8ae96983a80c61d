package fi.toteuma.reminders;

import fi.toteuma.access.Person;
import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import java.util.List;
import java.util.Optional;

/**
 * A unit that hasn't told all it has to.
 *
 * @param people those who write for it: whoever's role is over the unit itself, else over the nearest unit above
 * @param days over the deadline; below zero: days left
 */
public record Late(ReportingDuty duty, Wording unit, List<Missing> missing, List<Person> people, long days) {

    public Late {
        missing = List.copyOf(missing);
        people = List.copyOf(people);
    }

    /**
     * A part that isn't done.
     *
     * @param count of things still to tell; at least 1
     * @param first key of the first of them; empty where nothing is known of it yet
     */
    public record Missing(Part part, long count, Optional<String> first) {}
}
