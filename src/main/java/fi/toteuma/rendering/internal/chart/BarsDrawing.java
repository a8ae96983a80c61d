package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Bar;
import fi.toteuma.rendering.internal.chart.ChartSvg.Anchor;
import fi.toteuma.rendering.internal.chart.ChartSvg.Look;
import fi.toteuma.rendering.internal.chart.ChartSvg.Tone;
import java.util.stream.Stream;

/** Result, plan and forecast as horizontal bars from zero. */
final class BarsDrawing {

    private final ChartSvg svg;
    private final Scale scale;

    BarsDrawing(ChartSvg svg) {
        this.svg = svg;
        this.scale = svg.scale();
    }

    double draw(Chart.Figure.Bars bars) {
        double longest = bars.bars().stream()
                .flatMap(bar -> Stream.concat(Stream.ofNullable(bar.value()), Stream.ofNullable(bar.reference())))
                .mapToDouble(value -> value.abs().doubleValue())
                .max()
                .orElse(0);
        return scale.stacked() ? stacked(bars, longest) : beside(bars, longest);
    }

    /** A bar that was not given isn't drawn: a bar of no length would mean zero. */
    private void bar(Bar bar, double x, double y, double width, double height) {
        if (bar.value() != null) {
            svg.bar(bar.mark(), x, y, width, height);
        }
    }

    private static double size(Bar bar) {
        return bar.value() == null ? 0 : bar.value().abs().doubleValue();
    }

    private static Tone tone(Bar bar) {
        return bar.mark() == Chart.Mark.ACTUAL ? Tone.STRONG : Tone.PLAIN;
    }

    private static Tone valueTone(Bar bar) {
        return bar.value() == null ? Tone.ABSENT : tone(bar);
    }

    private double beside(Chart.Figure.Bars bars, double longest) {
        double left = labelWidth(bars);
        double room = scale.width() - left - valueWidth(bars) - scale.em(2);
        boolean sublabels = bars.bars().stream().anyMatch(bar -> !bar.sublabel().isEmpty());
        double row = scale.em(sublabels ? 3.6 : 3);
        double thickness = scale.em(1.7);
        double y = 0;
        for (Bar bar : bars.bars()) {
            double width = length(size(bar), longest, room);
            double top = y + scale.em(0.5);
            double label = bar.sublabel().isEmpty() ? top + scale.em(1.2) : y + scale.em(1.3);
            svg.text(tone(bar), Anchor.START, 0, label, scale.large(), bar.label());
            svg.text(Tone.QUIET, Anchor.START, 0, label + scale.em(1.3), scale.small(), bar.sublabel());
            bar(bar, left, top, width, thickness);
            svg.text(valueTone(bar), Anchor.END, scale.width(), top + scale.em(1.2), scale.large(), bar.printed());
            if (bar.reference() != null) {
                double at = left + length(bar.reference().abs().doubleValue(), longest, room);
                reference(at, top, thickness);
                referenceLabel(bar, Math.max(at, left + width) + scale.em(0.8), left + room, top + scale.em(1.15), top + scale.em(2.8));
            }
            y += row;
        }
        svg.line(Look.AXIS, left, 0, left, y - scale.em(0.7));
        return y - scale.em(0.5);
    }

    /** Beside the bar where it fits, else under it. */
    private void referenceLabel(Bar bar, double x, double end, double baseline, double below) {
        double width = svg.width(Tone.QUIET, bar.referenceLabel(), scale.small());
        boolean fits = x + width <= end;
        svg.text(Tone.QUIET, fits ? Anchor.START : Anchor.END, fits ? x : end, fits ? baseline : below, scale.small(), bar.referenceLabel());
    }

    private double stacked(Chart.Figure.Bars bars, double longest) {
        double thickness = scale.em(1.6);
        double room = scale.width() - scale.outline();
        double y = 0;
        for (Bar bar : bars.bars()) {
            svg.text(tone(bar), Anchor.START, 0, y + scale.em(1.2), scale.small(), bar.label());
            svg.text(valueTone(bar), Anchor.END, scale.width(), y + scale.em(1.2), scale.small(), bar.printed());
            double top = y + scale.em(1.8);
            if (!bar.sublabel().isEmpty()) {
                svg.text(Tone.QUIET, Anchor.START, 0, y + scale.em(2.6), scale.small(), bar.sublabel());
                top += scale.em(1.4);
            }
            bar(bar, 0, top, length(size(bar), longest, room), thickness);
            y = top + thickness;
            if (bar.reference() != null) {
                reference(length(bar.reference().abs().doubleValue(), longest, room), top, thickness);
                svg.text(Tone.QUIET, Anchor.START, 0, y + scale.em(1.4), scale.small(), bar.referenceLabel());
                y += scale.em(1.6);
            }
            y += scale.em(1.2);
        }
        return y - scale.em(0.8);
    }

    /** Last year's same period: a thin line over the bar, with an edge that keeps it visible on a solid bar. */
    private void reference(double x, double top, double thickness) {
        svg.line(Look.EDGE, x, top, x, top + thickness);
        svg.line(Look.REFERENCE, x, top - scale.em(0.35), x, top + thickness + scale.em(0.35));
    }

    private double labelWidth(Chart.Figure.Bars bars) {
        return bars.bars().stream()
                        .mapToDouble(bar -> Math.max(
                                svg.width(Tone.STRONG, bar.label(), scale.large()), svg.width(Tone.QUIET, bar.sublabel(), scale.small())))
                        .max()
                        .orElse(0)
                + scale.em(1.6);
    }

    private double valueWidth(Chart.Figure.Bars bars) {
        return bars.bars().stream()
                .mapToDouble(bar -> svg.width(Tone.STRONG, bar.printed(), scale.large()))
                .max()
                .orElse(0);
    }

    static double length(double value, double longest, double room) {
        return longest == 0 ? 0 : value / longest * room;
    }
}
