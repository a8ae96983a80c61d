package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Mark;
import fi.toteuma.document.Chart.Pair;
import fi.toteuma.rendering.internal.chart.ChartSvg.Anchor;
import fi.toteuma.rendering.internal.chart.ChartSvg.Look;
import fi.toteuma.rendering.internal.chart.ChartSvg.Tone;
import java.util.List;
import java.util.function.Function;

/** A solid actual inside an outlined budget, a row each, with both amounts at the right. */
final class PairsDrawing {

    private final ChartSvg svg;
    private final Scale scale;

    PairsDrawing(ChartSvg svg) {
        this.svg = svg;
        this.scale = svg.scale();
    }

    double draw(Chart.Figure.ActualInBudget figure) {
        double longest = figure.rows().stream()
                .mapToDouble(row -> Math.max(row.actual().abs().doubleValue(), row.budget().abs().doubleValue()))
                .max()
                .orElse(0);
        return scale.stacked() ? stacked(figure, longest) : beside(figure, longest);
    }

    private double beside(Chart.Figure.ActualInBudget figure, double longest) {
        List<Pair> rows = figure.rows();
        double gap = scale.em(1.2);
        double left = widest(rows, Tone.PLAIN, Pair::label, "") + gap;
        double budgetWidth = widest(rows, Tone.PLAIN, Pair::printedBudget, figure.valueHeads().get(1));
        double actualEnd = scale.width() - budgetWidth - gap * 1.5;
        double actualWidth = widest(rows, Tone.STRONG, Pair::printedActual, figure.valueHeads().get(0));
        double shareWidth = widest(rows, Tone.STRONG, Pair::printedShare, "");
        double room = actualEnd - actualWidth - gap * 2 - shareWidth - left;
        svg.text(Tone.QUIET, Anchor.END, actualEnd, scale.em(1.1), scale.small(), figure.valueHeads().get(0));
        svg.text(Tone.QUIET, Anchor.END, scale.width(), scale.em(1.1), scale.small(), figure.valueHeads().get(1));
        double top = scale.em(2);
        double y = top;
        for (Pair row : rows) {
            double baseline = y + scale.em(1.55);
            svg.text(Tone.PLAIN, Anchor.END, left - gap, baseline, scale.small(), row.label());
            double end = bars(row, left, y + scale.em(0.35), scale.em(1.7), longest, room);
            svg.text(Tone.STRONG, Anchor.START, end + scale.em(0.8), baseline, scale.small(), row.printedShare());
            svg.text(Tone.STRONG, Anchor.END, actualEnd, baseline, scale.small(), row.printedActual());
            svg.text(Tone.PLAIN, Anchor.END, scale.width(), baseline, scale.small(), row.printedBudget());
            y += scale.em(2.7);
        }
        svg.line(Look.AXIS, left, top, left, y - scale.em(0.3));
        return y;
    }

    private double stacked(Chart.Figure.ActualInBudget figure, double longest) {
        double y = 0;
        for (Pair row : figure.rows()) {
            svg.text(Tone.PLAIN, Anchor.START, 0, y + scale.em(1.2), scale.small(), row.label());
            double name = svg.width(Tone.PLAIN, row.label(), scale.small());
            if (name + scale.em(1) + svg.width(Tone.STRONG, row.printedShare(), scale.small()) > scale.width()) {
                y += scale.em(1.4); // name and share don't fit in one line
            }
            svg.text(Tone.STRONG, Anchor.END, scale.width(), y + scale.em(1.2), scale.small(), row.printedShare());
            bars(row, 0, y + scale.em(1.8), scale.em(1.4), longest, scale.width());
            double below = y + scale.em(4.4);
            svg.text(Tone.QUIET, Anchor.START, 0, below, scale.small(), figure.valueHeads().get(0) + " " + row.printedActual());
            svg.text(Tone.QUIET, Anchor.START, 0, below + scale.em(1.4), scale.small(),
                    figure.valueHeads().get(1) + " " + row.printedBudget());
            y = below + scale.em(2.8);
        }
        return y - scale.em(0.9);
    }

    /** Draws both bars and gives the x where the longer one ends. An actual beyond its budget keeps the budget's end in sight. */
    private double bars(Pair row, double x, double y, double thickness, double longest, double room) {
        double budget = BarsDrawing.length(row.budget().abs().doubleValue(), longest, room);
        double actual = BarsDrawing.length(row.actual().abs().doubleValue(), longest, room);
        svg.bar(Mark.PLAN, x, y, budget, thickness);
        svg.bar(Mark.ACTUAL, x, y, actual, thickness);
        if (actual > budget) {
            svg.line(Look.EDGE, x + budget, y, x + budget, y + thickness);
            svg.line(Look.REFERENCE, x + budget, y - scale.em(0.2), x + budget, y + thickness + scale.em(0.2));
        }
        return x + Math.max(budget, actual);
    }

    private double widest(List<Pair> rows, Tone tone, Function<Pair, String> text, String head) {
        double widest = rows.stream().mapToDouble(row -> svg.width(tone, text.apply(row), scale.small())).max().orElse(0);
        return Math.max(widest, svg.width(Tone.QUIET, head, scale.small()));
    }
}
