package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.goals.StatusProposal;
import fi.toteuma.goals.StatusProposal.Measured;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A goal's status isn't what its measured values speak for, and no reason is given. */
final class StatusAgainstValues implements Rule {

    @Override
    public String name() {
        return "status-against-values";
    }

    @Override
    public String source() {
        return "Report quality 20; Local Government Act 410/2015 §115";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.goals().stream().flatMap(goal -> check(report, goal).stream()).toList();
    }

    private Optional<Finding> check(ReportUnderCheck report, Goal goal) {
        Optional<FollowUp> told = report.followUp(goal);
        Optional<GoalStatus> status = told.flatMap(FollowUp::status);
        boolean reasoned = told.filter(one -> !one.reason().in(report.language()).isBlank()).isPresent();
        Optional<StatusProposal> proposal = StatusProposal.of(measured(report, goal));
        if (status.isEmpty() || reasoned || proposal.isEmpty() || proposal.get().status() == status.get()) {
            return Optional.empty();
        }
        Measure because = proposal.get().because();
        Measure.Numeric number = because.number().orElseThrow();
        return Optional.of(new Finding(
                name(), "", Severity.CONTRADICTION, report.place(goal),
                List.of(status(status.get()), status(proposal.get().status()), measure(report, because),
                        said(proposal.get().value(), number.measuredIn()), said(number.target(), number.measuredIn()))));
    }

    private static Said measure(ReportUnderCheck report, Measure measure) {
        boolean titled = !measure.title().in(report.language()).isBlank();
        return new Said.Name(titled ? measure.title() : measure.target());
    }

    private static List<Measured> measured(ReportUnderCheck report, Goal goal) {
        return goal.measures().stream()
                .filter(measure -> measure.number().isPresent())
                .flatMap(measure -> latest(report, measure).map(value -> new Measured(measure, value)).stream())
                .toList();
    }

    private static Optional<BigDecimal> latest(ReportUnderCheck report, Measure measure) {
        return report.subject().content().measureValues().stream()
                .filter(value -> value.measure().equals(measure.code()) && !value.date().isAfter(report.subject().reportDate()))
                .reduce((earlier, later) -> later)
                .map(MeasureValue::value);
    }

    static Said status(GoalStatus status) {
        return new Said.Term("status." + status.key());
    }

    private static Said said(BigDecimal value, Wording measuredIn) {
        BigDecimal plain = value.stripTrailingZeros();
        BigDecimal shown = plain.scale() < 0 ? plain.setScale(0) : plain;
        return measuredIn.in(Language.FI).equals("%") ? new Said.Percent(shown) : new Said.Number(shown);
    }
}
