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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Key figures by year: a row a name, its parts one below the other. */
public final class KeyFigureTable {

    private final Topic topic;
    private final Content content;
    private final RecordsSpec spec;
    private final Map<List<Object>, Outcome> workedOut = new HashMap<>();

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
                parts.getFirst().code(), (what, column) -> basis(what)
                        .map(basis -> values(parts, basis, column))
                        .orElseGet(() -> parts.stream().flatMap(part -> words(part, parts, what).stream()).toList())));
        return table.blocks(formulas(rows));
    }

    private boolean hasValue(KeyFigure figure) {
        return spec.columns().stream()
                .anyMatch(column -> column.shows().stream()
                        .flatMap(what -> basis(what).stream())
                        .anyMatch(basis -> given(figure, basis, column).isPresent() || computed(figure, basis, column).isPresent()));
    }

    private List<Piece> words(KeyFigure part, List<KeyFigure> parts, String what) {
        return switch (what) {
            case "name" -> part == parts.getFirst() ? List.of(Line.of(topic.text(part.name()), Weight.STRONG)) : List.of();
            case "parts" -> line(topic.text(part.part()));
            case "source" -> line(part.source());
            case "formula" -> line(part.formula());
            default -> throw new IllegalArgumentException("a key figure shows no " + what);
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

    /** A line a part, so that each stands beside its part: one that has no value says so where one below it has. */
    private List<Piece> values(List<KeyFigure> parts, Basis basis, WordColumnSpec column) {
        List<Piece> lines = new ArrayList<>();
        int last = 0;
        for (KeyFigure part : parts) {
            Optional<Piece> value = value(part, basis, column);
            lines.add(value.orElseGet(() -> Line.of(topic.notation().words().missing(), Weight.QUIET)));
            last = value.isPresent() ? lines.size() : last;
        }
        return lines.subList(0, last);
    }

    private Optional<Piece> value(KeyFigure figure, Basis basis, WordColumnSpec column) {
        Optional<KeyFigureValue> given = given(figure, basis, column);
        String mark = basisMark(basis, column)
                + given.filter(value -> !value.comparable()).map(value -> " (" + topic.phrase("key-figures.not-comparable") + ")").orElse("");
        Optional<String> printed = given.map(KeyFigureValue::printed).filter(text -> !text.isEmpty());
        if (printed.isPresent()) {
            return Optional.of(Line.of(printed.get() + mark, Weight.PLAIN));
        }
        return given.flatMap(KeyFigureValue::value)
                .or(() -> computed(figure, basis, column))
                .map(value -> Numbers.rounded(topic, value, figure.decimals(), topic.text(figure.measuredIn())))
                .map(number -> new Piece.Number(number.value(), number.decimals(), number.printed() + mark));
    }

    /** Where a column's head can't say what kind of value stands below it, a value that isn't an actual says so itself. */
    private String basisMark(Basis basis, WordColumnSpec column) {
        long kinds = column.shows().stream().flatMap(what -> basis(what).stream()).distinct().count();
        return kinds < 2 || basis == Basis.ACTUAL
                ? ""
                : " (" + topic.phrase("key-figures." + basis.name().toLowerCase(Locale.ROOT)) + ")";
    }

    private Optional<KeyFigureValue> given(KeyFigure figure, Basis basis, WordColumnSpec column) {
        return content.keyFigureValues().stream()
                .filter(value -> value.keyFigure().equals(figure.code())
                        && value.year() == topic.year(column.year())
                        && value.through() == topic.month(column.through())
                        && value.basis() == basis)
                .findFirst();
    }

    private Optional<BigDecimal> computed(KeyFigure figure, Basis basis, WordColumnSpec column) {
        return basis == Basis.ACTUAL && outcome(figure, column) instanceof Outcome.Value(var value, var inputs)
                ? Optional.of(value)
                : Optional.empty();
    }

    private Outcome outcome(KeyFigure figure, WordColumnSpec column) {
        int year = topic.year(column.year());
        int through = topic.month(column.through());
        return workedOut.computeIfAbsent(
                List.of(figure.code(), year, through), key -> new KeyFigureFormula(topic, content).of(figure, year, through));
    }

    /** What was computed, with what went in. */
    private List<String> formulas(Map<String, List<KeyFigure>> rows) {
        List<String> notes = new ArrayList<>();
        spec.columns().stream().filter(column -> column.shows("actual")).reduce((first, last) -> last).ifPresent(column -> {
            for (KeyFigure figure : rows.values().stream().flatMap(List::stream).toList()) {
                if (outcome(figure, column) instanceof Outcome.Value(var value, var inputs)) {
                    String name = (topic.text(figure.name()) + " " + topic.text(figure.part())).strip();
                    notes.add(topic.phrase(
                            "key-figures.formula", name, String.valueOf(topic.year(column.year())),
                            Numbers.rounded(topic, value, figure.decimals(), topic.text(figure.measuredIn())).printed(),
                            inputs.entrySet().stream()
                                    .map(input -> inputName(figure, input.getKey()) + " " + Numbers.plain(topic, input.getValue(), ""))
                                    .collect(Collectors.joining(", "))));
                }
            }
        });
        return notes;
    }

    private String inputName(KeyFigure figure, String reference) {
        return content.series().stream()
                .filter(series -> series.code().equals(reference))
                .map(series -> topic.text(series.name()))
                .findFirst()
                .or(() -> amountName(figure, reference.split("/")))
                .orElse(reference);
    }

    private Optional<String> amountName(KeyFigure figure, String[] parts) {
        return parts.length == 3 ? topic.amountName(KeyFigureFormula.unit(figure, parts[0]), parts[1], parts[2]) : Optional.empty();
    }

    private static List<Piece> line(String text) {
        return text.isEmpty() ? List.of() : List.of(Line.of(text, Weight.PLAIN));
    }
}
