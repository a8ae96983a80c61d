package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.YearBar;
import fi.toteuma.rendering.internal.chart.ChartSvg.Anchor;
import fi.toteuma.rendering.internal.chart.ChartSvg.Look;
import fi.toteuma.rendering.internal.chart.ChartSvg.Tone;

/** Years where there is little room: lying bars of their magnitudes, name and value above each. */
final class StackedYearsDrawing {

    private final ChartSvg svg;
    private final Scale scale;

    StackedYearsDrawing(ChartSvg svg) {
        this.svg = svg;
        this.scale = svg.scale();
    }

    double draw(Chart.Figure.Years figure) {
        double longest = figure.bars().stream().mapToDouble(bar -> bar.value().abs().doubleValue()).max().orElse(0);
        double y = 0;
        for (int i = 0; i < figure.bars().size(); i++) {
            if (i == figure.breakBefore()) {
                y = seriesBreak(figure, y);
            }
            YearBar bar = figure.bars().get(i);
            double labelEnd = svg.width(Tone.STRONG, bar.label(), scale.small()) + scale.em(0.5);
            svg.text(Tone.STRONG, Anchor.START, 0, y + scale.em(1.2), scale.small(), bar.label());
            svg.text(Tone.QUIET, Anchor.START, labelEnd, y + scale.em(1.2), scale.small(), bar.sublabel());
            svg.text(Tone.STRONG, Anchor.END, scale.width(), y + scale.em(1.2), scale.small(), bar.printed());
            double length = BarsDrawing.length(bar.value().abs().doubleValue(), longest, scale.width());
            svg.bar(bar.mark(), 0, y + scale.em(1.7), length, scale.em(1.3));
            y += scale.em(3.9);
        }
        return y - scale.em(0.6);
    }

    private double seriesBreak(Chart.Figure.Years figure, double y) {
        svg.text(Tone.QUIET, Anchor.START, 0, y + scale.em(0.9), scale.small(), "↑\u00a0" + figure.beforeName());
        double line = y + scale.em(1.6);
        svg.line(Look.BREAK, 0, line, scale.width(), line);
        svg.text(Tone.QUIET, Anchor.START, 0, line + scale.em(1.4), scale.small(), "↓\u00a0" + figure.afterName());
        return line + scale.em(2.2);
    }
}
