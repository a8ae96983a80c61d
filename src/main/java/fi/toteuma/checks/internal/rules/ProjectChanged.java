package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.reporting.ReportSubject.EarlierProject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The same project had another funding, or another share of the city's, in an earlier report. */
final class ProjectChanged implements Rule {

    @Override
    public String name() {
        return "project-changed";
    }

    @Override
    public String source() {
        return "Domain, section 5; report quality 15";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.projects().stream().flatMap(project -> check(report, project)).toList();
    }

    private Stream<Finding> check(ReportUnderCheck report, Project project) {
        Optional<EarlierProject> earlier = report.subject().earlierProjects().stream()
                .filter(one -> isSame(project, one.project()))
                .findFirst();
        Optional<ProjectReport> told = report.report(project);
        return earlier.isEmpty() || told.isEmpty()
                ? Stream.empty()
                : Stream.of(funding(report, project, told.get(), earlier.get()), share(report, project, told.get(), earlier.get()))
                        .flatMap(Optional::stream);
    }

    private static boolean isSame(Project project, Project earlier) {
        return earlier.code().equals(project.code()) || earlier.code().equals(project.continues());
    }

    private Optional<Finding> funding(ReportUnderCheck report, Project project, ProjectReport told, EarlierProject earlier) {
        return told.funding().flatMap(now -> earlier.report().funding()
                .filter(before -> !before.equals(now))
                .map(before -> finding(report, project, "funding", new Said.Euros(now), new Said.Euros(before), earlier)));
    }

    private Optional<Finding> share(ReportUnderCheck report, Project project, ProjectReport told, EarlierProject earlier) {
        return told.cityShare().flatMap(now -> earlier.report().cityShare()
                .filter(before -> before.compareTo(now) != 0)
                .map(before -> finding(report, project, "city-share", percent(now), percent(before), earlier)));
    }

    private static Said percent(BigDecimal value) {
        return new Said.Percent(value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value.stripTrailingZeros());
    }

    private Finding finding(ReportUnderCheck report, Project project, String field, Said now, Said before, EarlierProject earlier) {
        return new Finding(
                name(), "", Severity.DOUBT, report.place(project),
                List.of(new Said.Term("project." + field), now, before, new Said.Text(earlier.document())));
    }
}
