package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.checks.internal.rules.ProjectRows.Row;
import fi.toteuma.kernel.Money;
import fi.toteuma.projects.ProjectTotal;
import java.util.List;
import java.util.Optional;

/** The projects' funding as somebody added it up isn't what their rows add up to; a row that makes the difference is named. */
final class ProjectSum implements Rule {

    private static final Money EURO = Money.of("1.00");

    @Override
    public String name() {
        return "project-sum";
    }

    @Override
    public String source() {
        return "Domain, section 5";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return ProjectRows.totals(report, "funding").stream().flatMap(total -> check(report, total).stream()).toList();
    }

    private Optional<Finding> check(ReportUnderCheck report, ProjectTotal total) {
        Money given = new Money(total.value());
        ProjectRows rows = ProjectRows.withBelow(report, total);
        if (isSum(given, ProjectRows.own(report, total)) || isSum(given, rows)) {
            return Optional.empty();
        }
        Money difference = sum(rows).minus(given);
        List<Said> makeIt = rows.all().stream()
                .filter(row -> row.report().funding().filter(money -> money.equals(difference.abs())).isPresent())
                .<Said>map(row -> new Said.Name(row.project().name()))
                .toList();
        String variant = makeIt.isEmpty() ? "" : difference.signum() > 0 ? "left-out" : "twice";
        return Optional.of(new Finding(
                name(), variant, Severity.CONTRADICTION, ProjectRows.place(report, total),
                List.of(new Said.Euros(given), Said.count(rows.all().size()), new Said.Euros(sum(rows)), new Said.Euros(difference.abs()),
                        new Said.Several(makeIt))));
    }

    private static boolean isSum(Money given, ProjectRows rows) {
        return sum(rows).minus(given).abs().compareTo(EURO) < 0;
    }

    private static Money sum(ProjectRows rows) {
        return rows.all().stream().map(Row::report).flatMap(told -> told.funding().stream()).reduce(Money.ZERO, Money::plus);
    }
}
