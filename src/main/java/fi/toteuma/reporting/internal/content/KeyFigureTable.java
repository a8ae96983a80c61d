package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.indicators.Formula.Outcome;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.KeyFigureValue.Basis;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.WordColumnSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Key figures by year: a row a name, its parts one below the other. */
public final class KeyFigureTable {

    private final Topic topic;
    private final Content content;
    private final RecordsSpec spec;

    public KeyFigureTable(Topic topic, Content content, RecordsSpec spec) {
        this.topic = topic;
        this.content = content;
        this.spec = spec;
    }

    /** Only key figures that have a value in some column: others belong to other years. */
    public List<Block> blocks() {
        WordTables table = new WordTables(topic, spec);
        Map<String, List<KeyFigure>> rows = new LinkedHashMap<>();
        Told.of(topic, content.keyFigures(), KeyFigure::unit, spec.unit(), spec.withBelow()).stream()
                .filter(this::hasValue)
                .forEach(figure -> rows.computeIfAbsent(figure.unit() + "|" + topic.text(figure.name()), key -> new ArrayList<>()).add(figure));
        rows.values().forEach(parts -> table.row(
                parts.getFirst().code(), (what, column) -> parts.stream().flatMap(part -> shown(part, parts, what, column).stream()).toList()));
        return table.blocks(formulas(rows));
    }

    private boolean hasValue(KeyFigure figure) {
        return spec.columns().stream()
                .anyMatch(column -> column.shows().stream()
                        .flatMap(what -> basis(what).stream())
                        .anyMatch(basis -> given(figure, basis, column).isPresent()));
    }

    private List<Piece> shown(KeyFigure part, List<KeyFigure> parts, String what, WordColumnSpec column) {
        return switch (what) {
            case "name" -> part == parts.getFirst() ? List.of(Line.of(topic.text(part.name()), Weight.STRONG)) : List.of();
            case "parts" -> line(topic.text(part.part()));
            case "source" -> line(part.source());
            case "formula" -> line(part.formula());
            default -> value(part, basis(what).orElseThrow(), column);
        };
    }

    private static Optional<Basis> basis(String what) {
        return switch (what) {
            case "actual" -> Optional.of(Basis.ACTUAL);
            case "target" -> Optional.of(Basis.TARGET);
            case "forecast" -> Optional.of(Basis.FORECAST);
            default -> Optional.empty();
        };
    }

    private List<Piece> value(KeyFigure figure, Basis basis, WordColumnSpec column) {
        List<Piece> pieces = new ArrayList<>();
        Optional<KeyFigureValue> given = given(figure, basis, column);
        if (given.isPresent() && !given.get().printed().isEmpty()) {
            pieces.add(Line.of(given.get().printed(), Weight.PLAIN));
        } else {
            given.flatMap(KeyFigureValue::value)
                    .or(() -> basis == Basis.ACTUAL && computed(figure, column) instanceof Outcome.Value(var value, var inputs)
                            ? Optional.of(value)
                            : Optional.empty())
                    .ifPresent(value -> pieces.add(Numbers.rounded(topic, value, figure.decimals(), topic.text(figure.measuredIn()))));
        }
        if (given.isPresent() && !given.get().comparable()) {
            pieces.add(Line.of(topic.phrase("key-figures.not-comparable"), Weight.QUIET));
        }
        return pieces;
    }

    private Optional<KeyFigureValue> given(KeyFigure figure, Basis basis, WordColumnSpec column) {
        return content.keyFigureValues().stream()
                .filter(value -> value.keyFigure().equals(figure.code())
                        && value.year() == topic.year(column.year())
                        && value.through() == topic.month(column.through())
                        && value.basis() == basis)
                .findFirst();
    }

    private Outcome computed(KeyFigure figure, WordColumnSpec column) {
        return new KeyFigureFormula(topic, content).of(figure, topic.year(column.year()), topic.month(column.through()));
    }

    /** What was computed, with what went in. */
    private List<String> formulas(Map<String, List<KeyFigure>> rows) {
        List<String> notes = new ArrayList<>();
        spec.columns().stream().filter(column -> column.shows("actual")).reduce((first, last) -> last).ifPresent(column -> {
            for (KeyFigure figure : rows.values().stream().flatMap(List::stream).toList()) {
                if (computed(figure, column) instanceof Outcome.Value(var value, var inputs)) {
                    String name = (topic.text(figure.name()) + " " + topic.text(figure.part())).strip();
                    notes.add(topic.phrase(
                            "key-figures.formula", name, String.valueOf(topic.year(column.year())),
                            Numbers.rounded(topic, value, figure.decimals(), topic.text(figure.measuredIn())).printed(),
                            inputs.entrySet().stream()
                                    .map(input -> inputName(input.getKey()) + " " + Numbers.plain(topic, input.getValue(), ""))
                                    .collect(Collectors.joining(", "))));
                }
            }
        });
        return notes;
    }

    private String inputName(String reference) {
        return content.series().stream()
                .filter(series -> series.code().equals(reference))
                .map(series -> topic.text(series.name()))
                .findFirst()
                .or(() -> amountName(reference.split("/")))
                .orElse(reference);
    }

    private Optional<String> amountName(String[] parts) {
        return parts.length == 3 ? topic.amountName(topic.unit(parts[0]), parts[1], parts[2]) : Optional.empty();
    }

    private static List<Piece> line(String text) {
        return text.isEmpty() ? List.of() : List.of(Line.of(text, Weight.PLAIN));
    }
}
