package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Piece.RiskMark;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.reporting.Content;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.util.List;
import java.util.Optional;

/** Risks with their weight at the report's date. */
final class WeighedRisks {

    private final Topic topic;
    private final Content content;

    WeighedRisks(Topic topic, Content content) {
        this.topic = topic;
        this.content = content;
    }

    /** The risks of a unit that were weighed at the report's date, or told of then. */
    static List<Risk> of(Topic topic, Content content, String unit, boolean withBelow) {
        WeighedRisks weighed = new WeighedRisks(topic, content);
        return Told.of(topic, content.risks(), Risk::unit, unit, withBelow).stream()
                .filter(risk -> weighed.now(risk).isPresent())
                .toList();
    }

    Optional<RiskAssessment> now(Risk risk) {
        return content.assessments().stream()
                .filter(one -> one.risk().equals(risk.code()) && one.reportDate().equals(topic.asOf()))
                .findFirst();
    }

    Optional<RiskMark> mark(RiskAssessment assessment) {
        if (assessment.value().isEmpty()) {
            return Optional.empty();
        }
        int value = assessment.value().getAsInt();
        RiskScale scale = topic.riskScale();
        int band = scale.band(value);
        return Optional.of(new RiskMark(
                band, topic.text(scale.bands().get(band - 1).name()),
                assessment.likelihood().getAsInt() + " × " + assessment.impact().getAsInt() + " = " + value));
    }

    /** How the value moved since it was last weighed: new, same, higher or lower; not-weighed where it has none now. */
    String change(Risk risk) {
        Optional<RiskAssessment> now = now(risk).filter(one -> one.value().isPresent());
        if (now.isEmpty()) {
            return "not-weighed";
        }
        Optional<RiskAssessment> before = content.assessments().stream()
                .filter(one -> one.risk().equals(risk.code()) || !risk.continues().isEmpty() && one.risk().equals(risk.continues()))
                .filter(one -> one.reportDate().isBefore(topic.asOf()) && one.value().isPresent())
                .reduce((earlier, later) -> later);
        if (before.isEmpty()) {
            return "new";
        }
        int moved = Integer.compare(now.get().value().getAsInt(), before.get().value().getAsInt());
        return moved == 0 ? "same" : moved > 0 ? "higher" : "lower";
    }
}
