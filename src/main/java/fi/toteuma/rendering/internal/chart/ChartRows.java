package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a chart shows, as a table of printed text: for readers who want the figures, or don't see the drawing.
 *
 * @param heads the first one over the labels
 * @param rows label first, then one text per further head
 * @param words how many columns from the first hold words; the others hold numbers
 */
public record ChartRows(List<String> heads, List<List<String>> rows, int words) {

    private ChartRows(List<String> heads, List<List<String>> rows) {
        this(heads, rows, 1);
    }

    /** @param word gives the heads in the document's language, by key */
    public static ChartRows of(Chart chart, UnaryOperator<String> word) {
        String item = word.apply("chart.item");
        return switch (chart.figure()) {
            case Figure.Bars(List<Chart.Bar> bars, String unit) -> bars(bars, item, unit, word);
            case Figure.ActualInBudget(List<Chart.Pair> pairs, List<String> heads) -> new ChartRows(
                    List.of(item, heads.get(0), heads.get(1), word.apply("chart.share")),
                    pairs.stream()
                            .map(pair -> List.of(pair.label(), pair.printedActual(), pair.printedBudget(), pair.printedShare()))
                            .toList());
            case Figure.Dots dots -> new ChartRows(
                    List.of(item, word.apply("chart.now"), word.apply("chart.before")),
                    dots.rows().stream()
                            .map(row -> List.of(row.label(), row.printedNow(), row.before() == null ? "–" : row.printedBefore()))
                            .toList());
            case Figure.Years years -> new ChartRows(
                    List.of(word.apply("chart.year"), word.apply("chart.value")),
                    years.bars().stream()
                            .map(bar -> List.of((bar.label() + " " + bar.sublabel()).strip(), bar.printed()))
                            .toList());
            case Figure.RiskMatrix matrix -> matrix(matrix, word);
        };
    }

    private static ChartRows bars(List<Chart.Bar> bars, String item, String unit, UnaryOperator<String> word) {
        List<List<String>> rows = new ArrayList<>();
        for (Chart.Bar bar : bars) {
            String label = bar.sublabel().isEmpty() ? bar.label() : bar.label() + " (" + bar.sublabel() + ")";
            rows.add(List.of(label, bar.printed()));
        }
        return new ChartRows(List.of(item, unit.isEmpty() ? word.apply("chart.value") : unit), rows);
    }

    /** Every square, the highest value first, with the numbers of its risks. */
    private static ChartRows matrix(Figure.RiskMatrix matrix, UnaryOperator<String> word) {
        return new ChartRows(
                List.of(matrix.likelihoodHead(), matrix.impactHead(), word.apply("chart.value"), word.apply("chart.risks")),
                matrix.squares().stream()
                        .sorted(Comparator.comparingInt(Chart.Square::value).reversed())
                        .map(square -> List.of(
                                matrix.likelihoods().get(square.likelihood() - 1),
                                matrix.impacts().get(square.impact() - 1),
                                Integer.toString(square.value()),
                                square.numbers().isEmpty() ? word.apply("chart.none") : String.join(", ", square.numbers())))
                        .toList(),
                2);
    }
}
