package fi.toteuma.checks;

import java.util.List;

/** Something that must hold in a report. Without state, and a pure function. */
public interface Rule {

    /** Names it in messages and findings: small letters and hyphens. */
    String name();

    /** What it rests on: a law, a rule of the domain, a point of what makes a good report. */
    String source();

    /** What doesn't hold; nothing where the rule can't tell. */
    List<Finding> check(ReportUnderCheck report);
}
