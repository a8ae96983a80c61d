package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.YearBar;
import fi.toteuma.rendering.internal.chart.ChartSvg.Anchor;
import fi.toteuma.rendering.internal.chart.ChartSvg.Look;
import fi.toteuma.rendering.internal.chart.ChartSvg.Tone;

/** Upright bars by year, with a gap and a dashed line where the series breaks. Values under zero hang from the axis. */
final class YearsDrawing {

    private final ChartSvg svg;
    private final Scale scale;

    YearsDrawing(ChartSvg svg) {
        this.svg = svg;
        this.scale = svg.scale();
    }

    double draw(Chart.Figure.Years figure) {
        boolean broken = figure.breakBefore() > 0;
        double high = figure.bars().stream().mapToDouble(bar -> Math.max(bar.value().doubleValue(), 0)).max().orElse(0);
        double low = figure.bars().stream().mapToDouble(bar -> Math.max(-bar.value().doubleValue(), 0)).max().orElse(0);
        double top = scale.em(broken ? 3.4 : 1.6);
        double room = scale.em(13);
        double axis = top + BarsDrawing.length(high, high + low, room);
        double bottom = top + room + (low > 0 ? scale.em(1.6) : 0);
        double gap = broken ? scale.em(3) : 0;
        double slot = (scale.width() - scale.em(2) - gap) / figure.bars().size();
        double thickness = Math.min(slot * 0.7, scale.em(8));
        for (int i = 0; i < figure.bars().size(); i++) {
            double shift = broken && i >= figure.breakBefore() ? gap : 0;
            double middle = scale.em(1) + slot * (i + 0.5) + shift;
            YearBar bar = figure.bars().get(i);
            upright(bar, middle, thickness, axis, BarsDrawing.length(Math.abs(bar.value().doubleValue()), high + low, room));
            svg.text(Tone.STRONG, Anchor.MIDDLE, middle, bottom + scale.em(1.5), scale.small(), bar.label());
            svg.text(Tone.QUIET, Anchor.MIDDLE, middle, bottom + scale.em(2.9), scale.small(), bar.sublabel());
        }
        double end = bottom + scale.em(3.5);
        if (broken) {
            double cut = scale.em(1) + slot * figure.breakBefore() + gap / 2;
            svg.line(Look.AXIS, 0, axis, cut - scale.em(1), axis);
            svg.line(Look.AXIS, cut + scale.em(1), axis, scale.width(), axis);
            svg.line(Look.BREAK, cut, scale.em(0.2), cut, end);
            svg.text(Tone.QUIET, Anchor.END, cut - scale.em(1), scale.em(1.1), scale.small(), figure.beforeName());
            svg.text(Tone.QUIET, Anchor.START, cut + scale.em(1), scale.em(1.1), scale.small(), figure.afterName());
        } else {
            svg.line(Look.AXIS, 0, axis, scale.width(), axis);
        }
        return end;
    }

    private void upright(YearBar bar, double middle, double thickness, double axis, double length) {
        boolean below = bar.value().signum() < 0;
        svg.bar(bar.mark(), middle - thickness / 2, below ? axis : axis - length, thickness, length);
        double baseline = below ? axis + length + scale.em(1.2) : axis - length - scale.em(0.6);
        svg.text(Tone.STRONG, Anchor.MIDDLE, middle, baseline, scale.small(), bar.printed());
    }
}
