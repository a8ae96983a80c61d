package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.goals.Objective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Objectives as they stand in tables. */
final class ObjectiveWords {

    private final Topic topic;
    private final Map<String, Objective> objectives = new LinkedHashMap<>();

    ObjectiveWords(Topic topic, List<Objective> all) {
        this.topic = topic;
        all.forEach(objective -> objectives.put(objective.code(), objective));
    }

    /** The names, one below the other. */
    List<Piece> names(List<String> codes) {
        return codes.stream().map(code -> (Piece) Line.of(name(code), Weight.STRONG)).toList();
    }

    /** What is below them, as a list. */
    List<Piece> below(List<String> codes) {
        List<List<Span>> items = children(codes).stream().map(name -> List.of(Span.of(name))).toList();
        return items.isEmpty() ? List.of() : List.of(new Piece.Items(false, items));
    }

    /** An objective's name with those below it in one quiet line: heads a group of goals. */
    List<Piece> head(List<String> codes) {
        List<Piece> head = new ArrayList<>(names(codes));
        List<String> below = children(codes);
        if (!below.isEmpty()) {
            head.add(Line.of(String.join(" · ", below), Weight.QUIET));
        }
        return head;
    }

    /** Top-level objectives of the frameworks that these belong to, in their order. */
    List<String> tops(List<String> codes) {
        var frameworks = codes.stream().filter(objectives::containsKey).map(code -> objectives.get(code).framework())
                .collect(Collectors.toSet());
        return objectives.values().stream()
                .filter(objective -> objective.parent().isEmpty() && frameworks.contains(objective.framework()))
                .map(Objective::code)
                .toList();
    }

    /** Whether one of these objectives is this one or below it. */
    boolean serve(List<String> codes, String top) {
        return codes.stream().anyMatch(code -> top(code).equals(top));
    }

    private String top(String code) {
        Objective objective = objectives.get(code);
        return objective == null || objective.parent().isEmpty() ? code : top(objective.parent());
    }

    private String name(String code) {
        Objective objective = objectives.get(code);
        return objective == null ? code : topic.text(objective.name());
    }

    private List<String> children(List<String> codes) {
        return objectives.values().stream()
                .filter(objective -> codes.contains(objective.parent()))
                .map(objective -> topic.text(objective.name()))
                .toList();
    }
}
