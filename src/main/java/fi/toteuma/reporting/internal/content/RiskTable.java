package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Badge;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.kernel.Wording;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Risks of a unit: weight, control, how the control came about. */
public final class RiskTable {

    private final Topic topic;
    private final Content content;
    private final RecordsSpec spec;

    public RiskTable(Topic topic, Content content, RecordsSpec spec) {
        this.topic = topic;
        this.content = content;
        this.spec = spec;
    }

    public List<Block> blocks() {
        WordTables table = new WordTables(topic, spec);
        int number = 0;
        for (Risk risk : WeighedRisks.of(topic, content, spec.unit(), spec.withBelow())) {
            String place = String.valueOf(++number);
            table.row(risk.code(), (what, column) -> shown(risk, place, what, column.shows().size() > 1));
        }
        return table.blocks(List.of());
    }

    private List<Piece> shown(Risk risk, String number, String what, boolean among) {
        Optional<RiskAssessment> now = new WeighedRisks(topic, content).now(risk);
        return switch (what) {
            case "number" -> List.of(new Badge(number));
            case "class" -> text(risk, risk.riskClass(), among ? Weight.QUIET : Weight.PLAIN);
            case "description" -> text(risk, risk.description(), Weight.STRONG);
            case "control" -> new Prose(topic, risk.unit()).pieces(risk.control());
            case "owner" -> text(risk, risk.owner(), Weight.PLAIN);
            case "unit" -> risk.unit().equals(topic.unit()) ? List.of() : List.of(Line.of(topic.unitName(risk.unit()), Weight.QUIET));
            case "follow-up" -> now.map(one -> new Prose(topic, risk.unit()).pieces(one.followUp())).orElse(List.of());
            case "likelihood" -> scale("risks.likelihood", now.map(RiskAssessment::likelihood).orElse(OptionalInt.empty()));
            case "impact" -> scale("risks.impact", now.map(RiskAssessment::impact).orElse(OptionalInt.empty()));
            case "value" -> now.flatMap(new WeighedRisks(topic, content)::mark).map(mark -> List.<Piece>of(mark))
                    .orElseGet(() -> List.of(Line.of(topic.phrase("risks.not-weighed"), Weight.QUIET)));
            case "change" -> List.of(Line.of(topic.phrase("risks.change." + new WeighedRisks(topic, content).change(risk)), Weight.PLAIN));
            default -> throw new IllegalArgumentException("a risk shows no " + what);
        };
    }

    private List<Piece> scale(String key, OptionalInt value) {
        return value.isPresent() ? List.of(Line.of(topic.phrase(key, String.valueOf(value.getAsInt())), Weight.PLAIN)) : List.of();
    }

    private List<Piece> text(Risk risk, Wording wording, Weight weight) {
        List<Span> words = new Prose(topic, risk.unit()).line(wording);
        return topic.text(wording).isEmpty() ? List.of() : List.of(new Line(words, weight));
    }
}
