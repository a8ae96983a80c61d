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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Goals of one unit and layer that lack the same are one finding: it is the list that isn't complete. */
    @Override
    public List<Finding> check(ReportUnderCheck report) {
        boolean followsUp = report.goals().stream().anyMatch(goal -> report.followUp(goal).isPresent());
        Map<Lacking, List<Goal>> lacking = new LinkedHashMap<>();
        for (Goal goal : report.goals()) {
            List<Said> lacks = lacks(report, goal, followsUp);
            if (!lacks.isEmpty()) {
                lacking.computeIfAbsent(new Lacking(goal.unit(), goal.layer(), lacks), key -> new ArrayList<>()).add(goal);
            }
        }
        return lacking.entrySet().stream().map(entry -> finding(report, entry.getKey().lacks(), entry.getValue())).toList();
    }

    private record Lacking(String unit, Goal.Layer layer, List<Said> lacks) {}

    private Finding finding(ReportUnderCheck report, List<Said> lacks, List<Goal> goals) {
        Said codes = new Said.Several(goals.stream().map(goal -> (Said) new Said.Text(goal.code())).toList());
        return new Finding(
                name(), goals.size() == 1 ? "" : "several", Severity.DOUBT, report.place(goals.getFirst()),
                List.of(new Said.Several(lacks), Said.count(goals.size()), codes));
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
