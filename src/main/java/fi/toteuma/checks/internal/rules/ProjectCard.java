package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.kernel.Money;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import java.util.List;
import java.util.Optional;

/** A project's income and the city's amount don't cover its costs, by more than rounding; told if income and costs are swapped. */
final class ProjectCard implements Rule {

    /** Three amounts, each rounded to a euro, may miss their sum by so much. */
    private static final Money ROUNDING = Money.of("1.50");

    @Override
    public String name() {
        return "project-card";
    }

    @Override
    public String source() {
        return "Domain, section 5";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.projects().stream()
                .flatMap(project -> report.report(project).flatMap(told -> check(report, project, told)).stream())
                .toList();
    }

    private Optional<Finding> check(ReportUnderCheck report, Project project, ProjectReport told) {
        if (told.income().isEmpty() || told.costs().isEmpty() || told.cityAmount().isEmpty()) {
            return Optional.empty();
        }
        Money income = told.income().get();
        Money costs = told.costs().get();
        Money city = told.cityAmount().get();
        Money difference = income.plus(city).minus(costs);
        if (isRounding(difference)) {
            return Optional.empty();
        }
        boolean swapped = isRounding(costs.plus(city).minus(income));
        return Optional.of(new Finding(
                name(), swapped ? "swapped" : "", Severity.CONTRADICTION, report.place(project),
                List.of(new Said.Euros(income), new Said.Euros(city), new Said.Euros(income.plus(city)), new Said.Euros(costs),
                        new Said.Euros(difference.abs()))));
    }

    private static boolean isRounding(Money difference) {
        return difference.abs().compareTo(ROUNDING) <= 0;
    }
}
