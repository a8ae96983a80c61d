package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Said;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.projects.ProjectTotal;
import java.util.List;

/**
 * The projects that a total is over. Whoever gives a total of a unit may mean the unit's own projects or those below it too.
 *
 * @param all a project and what is told of it, in print order
 */
record ProjectRows(List<Row> all) {

    record Row(Project project, ProjectReport report) {}

    static ProjectRows own(ReportUnderCheck report, ProjectTotal total) {
        return of(report, List.of(total.unit()));
    }

    static ProjectRows withBelow(ReportUnderCheck report, ProjectTotal total) {
        return of(report, report.withBelow(total.unit()));
    }

    private static ProjectRows of(ReportUnderCheck report, List<String> units) {
        return new ProjectRows(report.projects().stream()
                .filter(project -> units.contains(project.unit()))
                .flatMap(project -> report.report(project).map(told -> new Row(project, told)).stream())
                .toList());
    }

    /** Totals of the report's units. */
    static List<ProjectTotal> totals(ReportUnderCheck report, String field) {
        return report.subject().content().projectTotals().stream()
                .filter(total -> total.field().equals(field) && report.unit(total.unit()).isPresent())
                .toList();
    }

    static Place place(ReportUnderCheck report, ProjectTotal total) {
        return new Place(
                Place.Kind.UNIT, total.unit() + "/projects", List.of(new Said.Name(report.unitName(total.unit()))));
    }
}
