package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Square;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.RiskMatrixSpec;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Risks by likelihood and impact; the numbers are those of the table of the same risks. A note names those that no square holds. */
public final class RiskMatrix {

    private final Topic topic;
    private final Content content;
    private final RiskMatrixSpec spec;

    public RiskMatrix(Topic topic, Content content, RiskMatrixSpec spec) {
        this.topic = topic;
        this.content = content;
        this.spec = spec;
    }

    public List<Block> blocks() {
        List<Risk> risks = WeighedRisks.of(topic, content, spec.unit(), spec.withBelow());
        if (risks.isEmpty()) {
            return List.of();
        }
        RiskScale scale = topic.riskScale();
        List<Square> squares = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int likelihood = scale.likelihoods().size(); likelihood >= 1; likelihood--) {
            for (int impact = 1; impact <= scale.impacts().size(); impact++) {
                int value = likelihood * impact;
                squares.add(new Square(likelihood, impact, value, scale.band(value), numbers(risks, likelihood, impact)));
            }
        }
        for (int i = 0; i < risks.size(); i++) {
            words.add((i + 1) + ": " + topic.text(risks.get(i).description()) + ", " + weight(risks.get(i)));
        }
        return List.of(new Block.ChartBlock(new Chart(
                topic.chartId(), topic.numberedChart(topic.fill(spec.title())), topic.phrase("risks.matrix.subtitle"),
                String.join("; ", words) + ".", note(risks, scale),
                new Chart.Figure.RiskMatrix(
                        topic.phrase("risks.matrix.likelihood"), words(scale.likelihoods()), topic.phrase("risks.matrix.impact"),
                        words(scale.impacts()), squares))));
    }

    /** Risks without a circle, so that none is lost: off the scale, or not weighed. */
    private String note(List<Risk> risks, RiskScale scale) {
        List<String> off = new ArrayList<>();
        List<String> unweighed = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            Optional<RiskAssessment> now = new WeighedRisks(topic, content).now(risks.get(i)).filter(one -> one.value().isPresent());
            if (now.isEmpty()) {
                unweighed.add(named(risks, i));
            } else if (!holds(scale, now.get())) {
                off.add(named(risks, i) + ", " + weight(risks.get(i)));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!off.isEmpty()) {
            sentences.add(topic.phrase("risks.matrix.off-scale", String.join("; ", off)));
        }
        if (!unweighed.isEmpty()) {
            sentences.add(topic.phrase("risks.matrix.not-weighed", String.join("; ", unweighed)));
        }
        return String.join(" ", sentences);
    }

    private String named(List<Risk> risks, int index) {
        return (index + 1) + " " + topic.text(risks.get(index).description());
    }

    private static boolean holds(RiskScale scale, RiskAssessment weighed) {
        return isOn(scale.likelihoods(), weighed.likelihood().orElse(0)) && isOn(scale.impacts(), weighed.impact().orElse(0));
    }

    private static boolean isOn(List<Wording> steps, int step) {
        return step >= 1 && step <= steps.size();
    }

    private String weight(Risk risk) {
        WeighedRisks weighed = new WeighedRisks(topic, content);
        return weighed.now(risk).flatMap(weighed::mark)
                .map(mark -> mark.word() + " (" + mark.product() + ")")
                .orElseGet(() -> topic.phrase("risks.not-weighed"));
    }

    private List<String> numbers(List<Risk> risks, int likelihood, int impact) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            Optional<RiskAssessment> now = new WeighedRisks(topic, content).now(risks.get(i));
            if (now.isPresent() && now.get().likelihood().orElse(0) == likelihood && now.get().impact().orElse(0) == impact) {
                numbers.add(String.valueOf(i + 1));
            }
        }
        return numbers;
    }

    private List<String> words(List<Wording> scale) {
        return scale.stream().map(topic::text).toList();
    }
}
