package fi.toteuma.web.internal.live;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.review.PartState;
import fi.toteuma.review.Reviews;
import java.util.HashMap;
import java.util.Map;

/** What a reader may do with the parts of a report's units; each unit is asked about once. Nothing while the report is frozen. */
final class Reach {

    private final LiveReport report;
    private final Person person;
    private final Reviews reviews;
    private final Map<String, PartState> states = new HashMap<>();

    Reach(LiveReport report, Person person, Reviews reviews) {
        this.report = report;
        this.person = person;
        this.reviews = reviews;
    }

    /** Whether the reader writes for the unit, though perhaps not now. */
    boolean concerns(String unit) {
        return may(Right.WRITE, unit);
    }

    boolean speaks(String unit) {
        return may(Right.COMMENT, unit);
    }

    /** Whether the reader can write for the unit now. */
    boolean writes(String unit) {
        return concerns(unit) && state(unit).isOpen();
    }

    PartState state(String unit) {
        return states.computeIfAbsent(unit, one -> reviews.state(report.municipality().id(), one, report.listing().asOf()));
    }

    private boolean may(Right right, String unit) {
        return report.isDraft() && person.may(right, report.municipality().id(), unit, report.tree());
    }
}
