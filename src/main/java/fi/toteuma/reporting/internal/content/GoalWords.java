package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.EvidenceFile;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.reporting.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A goal in words: itself, its measures, what was told of it. */
final class GoalWords {

    private final Topic topic;
    private final Content content;
    private final Goal goal;

    GoalWords(Topic topic, Content content, Goal goal) {
        this.topic = topic;
        this.content = content;
        this.goal = goal;
    }

    /** @param among whether the goal or what was told of it stands in the same cell, so that each needs a word of what it is */
    List<Piece> of(String what, boolean among) {
        return switch (what) {
            case "goal" -> List.of(Line.of(title(), Weight.STRONG));
            case "area" -> line(goal.area(), Weight.PLAIN);
            case "task" -> line(goal.task(), Weight.PLAIN);
            case "unit" -> goal.unit().equals(topic.unit()) ? List.of() : line(topic.unitName(goal.unit()), Weight.QUIET);
            case "layer" -> line(topic.phrase("goals.layer." + goal.layer().name()), Weight.QUIET);
            case "responsible" -> responsible(among);
            case "measures" -> measures(among, measure -> topic.text(measure.title()));
            case "targets" -> measures(false, measure -> topic.text(measure.target()));
            case "measures-and-targets" -> measures(among, this::measureAndTarget);
            case "history" -> history();
            case "changes" -> goal.changes().stream().map(this::change).toList();
            default -> throw new IllegalArgumentException("a goal shows no " + what);
        };
    }

    List<Piece> followUp(Optional<FollowUp> followUp) {
        return followUp.map(one -> new Prose(topic, goal.unit()).pieces(one.text())).orElse(List.of());
    }

    private String title() {
        return goal.area().isEmpty() ? topic.text(goal.title()) : goal.area() + ": " + topic.text(goal.title());
    }

    private List<Piece> responsible(boolean among) {
        String role = topic.text(goal.responsible());
        if (role.isEmpty()) {
            return List.of();
        }
        return List.of(Line.of(among ? topic.phrase("goals.responsible", role) : role, among ? Weight.QUIET : Weight.PLAIN));
    }

    private List<Piece> measures(boolean named, Function<Measure, String> words) {
        List<Piece> lines = new ArrayList<>();
        for (Measure measure : goal.measures()) {
            String text = words.apply(measure);
            if (!text.isEmpty()) {
                List<Span> spans = new Prose(topic, goal.unit()).line(named ? topic.phrase("goals.measure", text) : text);
                lines.add(new Line(spans, Weight.PLAIN));
            }
        }
        return lines;
    }

    private String measureAndTarget(Measure measure) {
        return String.join(
                "; ", Stream.of(topic.text(measure.title()), topic.text(measure.target())).filter(text -> !text.isEmpty()).toList());
    }

    /** The latest values of the measures in numbers, as they were known on a day. */
    List<Piece> values(LocalDate day) {
        return goal.measures().stream().flatMap(measure -> value(measure, day).stream()).toList();
    }

    /** A measure's value, and below it what shows where it comes from. */
    private List<Piece> value(Measure measure, LocalDate day) {
        Optional<MeasureValue> latest = content.measureValues().stream()
                .filter(value -> value.measure().equals(measure.code()) && !value.date().isAfter(day))
                .reduce((earlier, later) -> later);
        List<Piece> pieces = new ArrayList<>();
        latest.ifPresent(value -> measure.number().ifPresent(number -> {
            pieces.add(Line.of(
                    topic.phrase("goals.value", Numbers.plain(topic, value.value(), topic.text(number.measuredIn())),
                            Numbers.plain(topic, number.target(), topic.text(number.measuredIn())), Numbers.date(value.date())),
                    Weight.PLAIN));
            evidence(value).ifPresent(pieces::add);
        }));
        return pieces;
    }

    /** A file that was only named, before files could be attached, shows nothing. */
    private Optional<Piece> evidence(MeasureValue value) {
        String label = topic.phrase("goals.evidence");
        return value.file()
                .map(file -> (Piece) new Piece.Evidence(label, file.name(), file.mediaType(), file.sha256()))
                .or(() -> EvidenceFile.isLink(value.evidence())
                        ? Optional.of(new Piece.Evidence(label, value.evidence(), "", ""))
                        : Optional.empty());
    }

    /**
     * Which earlier goals this one carries on, back along the chain, and how each read where it was reworded since. Of years in which
     * it read the same the first one is named.
     */
    private List<Piece> history() {
        List<Piece> lines = new ArrayList<>();
        Optional<Goal> earlier = carriedOnBy(goal);
        String now = topic.text(goal.title());
        while (earlier.isPresent()) {
            Goal one = earlier.get();
            String then = topic.text(one.title());
            earlier = carriedOnBy(one);
            String year = String.valueOf(one.year());
            boolean stayed = earlier.filter(before -> topic.text(before.title()).equals(then)).isPresent();
            if (!then.equals(now)) {
                lines.add(Line.of(topic.phrase("goals.reworded", year, then), Weight.QUIET));
            } else if (!stayed) {
                lines.add(Line.of(topic.phrase("goals.carried-on", year), Weight.QUIET));
            }
            now = then;
        }
        return lines;
    }

    private Optional<Goal> carriedOnBy(Goal later) {
        return content.earlierGoals().stream().filter(one -> one.code().equals(later.continues()) && one.year() < later.year()).findFirst();
    }

    private Piece change(GoalChange change) {
        String decision = change.isDecided()
                ? topic.phrase("goals.changed.decided", topic.bodyName(change.decidedBy()), Numbers.date(change.decidedOn()), change.section()).strip()
                : topic.phrase("goals.changed.undecided", Numbers.date(change.decidedOn()));
        String words = topic.text(change.isAddition() ? change.now() : change.before());
        return Line.of(topic.phrase("goals.changed." + change.field(), words, decision), Weight.QUIET);
    }

    private static List<Piece> line(String text, Weight weight) {
        return text.isEmpty() ? List.of() : List.of(Line.of(text, weight));
    }
}
