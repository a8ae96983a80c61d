package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectPart;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.reporting.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A project in words and numbers, as told at the report's date. */
final class ProjectWords {

    private final Topic topic;
    private final Content content;
    private final ObjectiveWords objectives;
    private final Project project;
    private final Optional<ProjectReport> report;

    ProjectWords(Topic topic, Content content, Project project) {
        this.topic = topic;
        this.content = content;
        this.objectives = new ObjectiveWords(topic, content.objectives());
        this.project = project;
        this.report = content.projectReports().stream().filter(one -> one.project().equals(project.code())).findFirst();
    }

    List<Piece> of(String what) {
        return switch (what) {
            case "objective" -> objectives.names(project.objectives());
            case "sub-objectives" -> objectives.below(project.objectives());
            case "name" -> line(topic.text(project.name()), Weight.STRONG);
            case "unit" -> project.unit().equals(topic.unit()) ? List.of() : line(topic.unitName(project.unit()), Weight.QUIET);
            case "description" -> prose(project.description());
            case "managed-by" -> line(topic.text(project.managedBy()));
            case "responsible" -> line(topic.text(project.responsible()));
            case "period" -> line(project.period());
            case "phase" -> line(topic.text(project.phase()));
            case "funder" -> parts(topic.text(project.funder()), part -> topic.text(part.funder()));
            case "funder-decision" -> parts(project.funderDecision(), ProjectPart::funderDecision);
            case "city-decision" -> line(topic.text(project.cityDecision()));
            case "budget-years" -> line(project.budgetYears());
            case "other" -> prose(project.other());
            case "funding" -> money(ProjectReport::funding, report.map(ProjectReport::fundingPrinted).orElse(""));
            case "income" -> money(ProjectReport::income, report.map(ProjectReport::incomePrinted).orElse(""));
            case "costs" -> money(ProjectReport::costs, "");
            case "city-amount" -> money(ProjectReport::cityAmount, "");
            case "city-share" -> report.flatMap(ProjectReport::cityShare).map(share -> List.<Piece>of(Numbers.percent(topic, share)))
                    .orElse(List.of());
            case "spent" -> spent();
            case "status" -> report.map(one -> prose(one.status())).orElse(List.of());
            default -> throw new IllegalArgumentException("a project shows no " + what);
        };
    }

    private List<Piece> spent() {
        String printed = report.map(ProjectReport::spentPrinted).orElse("");
        if (!printed.isEmpty()) {
            return line(printed);
        }
        return report.flatMap(told -> Spent.of(content, project, told)).map(this::spent).orElse(List.of());
    }

    private List<Piece> spent(Spent spent) {
        return spent.byLedger()
                ? List.of(Numbers.rounded(topic, spent.percent(), 1, "%"), Line.of(topic.phrase("projects.by-ledger"), Weight.QUIET))
                : List.of(Numbers.percent(topic, spent.percent()));
    }

    private List<Piece> money(Function<ProjectReport, Optional<Money>> amount, String printed) {
        if (!printed.isEmpty()) {
            return line(printed);
        }
        return report.flatMap(amount).map(money -> List.<Piece>of(Numbers.euros(topic, money))).orElse(List.of());
    }

    /** Of the project as a whole, or of each of its parts. */
    private List<Piece> parts(String whole, Function<ProjectPart, String> ofPart) {
        List<Piece> lines = new ArrayList<>();
        Stream.concat(
                        Stream.of(whole),
                        content.projectParts().stream().filter(part -> part.project().equals(project.code())).map(ofPart))
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(text -> lines.add(Line.of(text, Weight.PLAIN)));
        return lines;
    }

    private List<Piece> prose(Wording text) {
        return new Prose(topic, project.unit()).pieces(text);
    }

    private static List<Piece> line(String text) {
        return line(text, Weight.PLAIN);
    }

    private static List<Piece> line(String text, Weight weight) {
        return text.isEmpty() ? List.of() : List.of(Line.of(text, weight));
    }
}
