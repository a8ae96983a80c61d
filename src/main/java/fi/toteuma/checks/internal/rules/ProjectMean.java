package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.projects.ProjectTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mean of the city's shares, or of what is spent, is no mean of the rows: neither plain nor weighted by funding. */
final class ProjectMean implements Rule {

    @Override
    public String name() {
        return "project-mean";
    }

    @Override
    public String source() {
        return "Domain, section 5";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return Stream.of("city-share", "spent")
                .flatMap(field -> ProjectRows.totals(report, field).stream())
                .flatMap(total -> check(report, total).stream())
                .toList();
    }

    private Optional<Finding> check(ReportUnderCheck report, ProjectTotal total) {
        List<ProjectRows> candidates = List.of(ProjectRows.own(report, total), ProjectRows.withBelow(report, total));
        BigDecimal given = total.value().stripTrailingZeros();
        BigDecimal value = given.scale() < 0 ? given.setScale(0) : given;
        List<BigDecimal> means = new ArrayList<>();
        for (ProjectRows rows : candidates) {
            means.addAll(new Means(report, rows, total.field()).all(value.scale()));
        }
        if (means.isEmpty() || means.stream().anyMatch(mean -> mean.compareTo(value) == 0)) {
            return Optional.empty();
        }
        List<Said> shown = means.stream().distinct().sorted().<Said>map(Said.Percent::new).toList();
        return Optional.of(new Finding(
                name(), "", Severity.CONTRADICTION, ProjectRows.place(report, total),
                List.of(new Said.Term("project." + total.field()), new Said.Percent(value), new Said.Several(shown))));
    }
}
