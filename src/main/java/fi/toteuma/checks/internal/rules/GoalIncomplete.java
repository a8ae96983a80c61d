package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.Measure;
import fi.toteuma.kernel.Wording;
import java.util.ArrayList;
import java.util.List;

/** A goal without a measure, a target, somebody responsible or a follow-up. Plans have no follow-ups, and need none. */
final class GoalIncomplete implements Rule {

    @Override
    public String name() {
        return "goal-incomplete";
    }

    @Override
    public String source() {
        return "Report quality 22; Local Government Act 410/2015 §110, §115";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        boolean followsUp = report.goals().stream().anyMatch(goal -> report.followUp(goal).isPresent());
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : report.goals()) {
            List<Said> lacks = lacks(report, goal, followsUp);
            if (!lacks.isEmpty()) {
                findings.add(new Finding(name(), "", Severity.DOUBT, report.place(goal), List.of(new Said.Several(lacks))));
            }
        }
        return findings;
    }

    private static List<Said> lacks(ReportUnderCheck report, Goal goal, boolean followsUp) {
        List<Said> lacks = new ArrayList<>();
        if (goal.measures().isEmpty()) {
            lacks.add(new Said.Term("lacks.measure"));
        } else if (goal.measures().stream().noneMatch(measure -> isAimed(report, measure))) {
            lacks.add(new Said.Term("lacks.target"));
        }
        if (isBlank(report, goal.responsible())) {
            lacks.add(new Said.Term("lacks.responsible"));
        }
        if (followsUp && report.followUp(goal).filter(one -> tells(report, one)).isEmpty()) {
            lacks.add(new Said.Term("lacks.follow-up"));
        }
        return lacks;
    }

    private static boolean isAimed(ReportUnderCheck report, Measure measure) {
        return measure.number().isPresent() || !isBlank(report, measure.target());
    }

    private static boolean tells(ReportUnderCheck report, FollowUp followUp) {
        return followUp.status().isPresent() || !isBlank(report, followUp.text());
    }

    private static boolean isBlank(ReportUnderCheck report, Wording wording) {
        return wording.in(report.language()).isBlank();
    }
}
