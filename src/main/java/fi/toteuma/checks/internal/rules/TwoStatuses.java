package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The same goal stands in the report twice, with two statuses. Goals of one title are the same goal where one unit is above the
 * other, or where the same is told of both: sister units may each have a goal of the same name.
 */
final class TwoStatuses implements Rule {

    @Override
    public String name() {
        return "two-statuses";
    }

    @Override
    public String source() {
        return "Domain, section 5; report quality 20";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        List<Finding> findings = new ArrayList<>();
        List<Goal> goals = report.goals();
        for (int i = 0; i < goals.size(); i++) {
            for (Goal earlier : goals.subList(0, i)) {
                check(report, earlier, goals.get(i)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> check(ReportUnderCheck report, Goal earlier, Goal later) {
        if (!letters(report, earlier.title()).equals(letters(report, later.title())) || !isSame(report, earlier, later)) {
            return Optional.empty();
        }
        Optional<GoalStatus> first = report.followUp(earlier).flatMap(FollowUp::status);
        Optional<GoalStatus> second = report.followUp(later).flatMap(FollowUp::status);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                name(), "", Severity.CONTRADICTION, report.place(later),
                List.of(StatusAgainstValues.status(second.get()), new Said.Text(earlier.code()),
                        new Said.Name(report.unitName(earlier.unit())), StatusAgainstValues.status(first.get()))));
    }

    private static boolean isSame(ReportUnderCheck report, Goal one, Goal other) {
        if (report.isWithin(one.unit(), other.unit()) || report.isWithin(other.unit(), one.unit())) {
            return true;
        }
        String told = told(report, one);
        return !told.isEmpty() && told.equals(told(report, other));
    }

    private static String told(ReportUnderCheck report, Goal goal) {
        return report.followUp(goal).map(one -> letters(report, one.text())).orElse("");
    }

    private static String letters(ReportUnderCheck report, Wording wording) {
        return wording.in(report.language()).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
