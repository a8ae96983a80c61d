package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Status;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.projects.Project;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.Records;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The finding of a section about the unit and the units below it, from its records: never another count than its table's. */
public final class Findings {

    private final Topic topic;
    private final Content content;
    private final FindingWords words;

    public Findings(Topic topic, Content content) {
        this.topic = topic;
        this.content = content;
        this.words = new FindingWords(topic.language(), topic::phrase);
    }

    /** @return nothing where there are no such records, or none that a finding can be made of */
    public String of(Records records) {
        return switch (records) {
            case GOALS -> goals();
            case RISKS -> risks();
            case PROJECTS -> projects();
            case KEY_FIGURES -> "";
        };
    }

    private String goals() {
        Map<Status, Long> counts = Told.goals(topic, content, "self", true).stream()
                .collect(Collectors.groupingBy(goal -> Statuses.now(topic, content, goal), Collectors.counting()));
        return words.goals(counts, topic.saysResults());
    }

    private String risks() {
        WeighedRisks weighed = new WeighedRisks(topic, content);
        List<Risk> risks = WeighedRisks.of(topic, content, "self", true);
        List<Risk> known = risks.stream().filter(risk -> value(weighed, risk) > 0).toList();
        int largest = known.stream().mapToInt(risk -> value(weighed, risk)).max().orElse(0);
        RiskScale scale = topic.riskScale();
        int worst = scale.bands().size();
        return risks.isEmpty() ? "" : words.risks(
                known.size(), largest,
                known.stream().filter(risk -> value(weighed, risk) == largest).map(risk -> topic.text(risk.description())).toList(),
                topic.text(scale.bands().get(worst - 1).name()),
                known.stream().filter(risk -> scale.band(value(weighed, risk)) == worst).count());
    }

    /** Likelihood × impact at the report's date; 0 for a risk that wasn't weighed. */
    private static int value(WeighedRisks weighed, Risk risk) {
        return weighed.now(risk).map(RiskAssessment::value).orElse(OptionalInt.empty()).orElse(0);
    }

    private String projects() {
        List<String> codes = Told.of(topic, content.projects(), Project::unit, "self", true).stream().map(Project::code).toList();
        List<Money> funding = content.projectReports().stream()
                .filter(report -> codes.contains(report.project()))
                .flatMap(report -> report.funding().stream())
                .toList();
        Optional<String> sum = funding.stream().reduce(Money::plus).map(money -> Numbers.euros(topic, money).printed());
        return codes.isEmpty() ? "" : words.projects(codes.size(), funding.size(), sum);
    }
}
