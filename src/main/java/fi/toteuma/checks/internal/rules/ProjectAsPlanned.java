package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.reporting.ReportSubject.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A project's text says that its costs went as planned, while more than its costs is spent and the text doesn't say so. */
final class ProjectAsPlanned implements Rule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public String name() {
        return "project-as-planned";
    }

    @Override
    public String source() {
        return "Report quality 21";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.projects().stream()
                .flatMap(project -> report.report(project).stream().flatMap(told -> check(report, project, told)))
                .toList();
    }

    private Stream<Finding> check(ReportUnderCheck report, Project project, ProjectReport told) {
        BigDecimal limit = ALL.add(report.materiality().percent());
        List<String> sentences = Sentences.of(told.status().in(report.language()));
        if (told.spent().filter(spent -> spent.compareTo(limit) >= 0).isEmpty() || sentences.stream().anyMatch(AsPlanned::tellsOfOverrun)) {
            return Stream.empty();
        }
        return sentences.stream()
                .filter(sentence -> AsPlanned.isClaim(sentence) && isOfCosts(sentence))
                .map(sentence -> new Finding(
                        name(), "", Severity.CONTRADICTION, report.place(project),
                        List.of(Quote.of(sentence), new Said.Percent(told.spent().orElseThrow()))));
    }

    private static boolean isOfCosts(String sentence) {
        return Words.kind(sentence).filter(kind -> kind == Kind.COST).isPresent()
                || Words.kind(sentence).isEmpty() && Words.has(Words.BUDGET, sentence);
    }
}
