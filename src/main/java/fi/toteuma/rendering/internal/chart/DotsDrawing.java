package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.DotRow;
import fi.toteuma.rendering.internal.chart.ChartSvg.Anchor;
import fi.toteuma.rendering.internal.chart.ChartSvg.Look;
import fi.toteuma.rendering.internal.chart.ChartSvg.Tone;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** Two dots a row on one percent scale: this year solid, last year hollow. */
final class DotsDrawing {

    /** Between two lines above the dots. */
    private static final double LINE = 1.4;

    private final ChartSvg svg;
    private final Scale scale;

    DotsDrawing(ChartSvg svg) {
        this.svg = svg;
        this.scale = svg.scale();
    }

    /** A percent scale with round ends: where it starts and ends, how far its lines stand apart, and where it lies. */
    private record Axis(double low, double high, double step, double left, double right) {

        double x(double percent) {
            return left + (percent - low) / (high - low) * (right - left);
        }

        double x(BigDecimal percent) {
            return x(percent.doubleValue());
        }
    }

    double draw(Chart.Figure.Dots figure) {
        double gap = scale.em(1.2);
        boolean stacked = scale.stacked();
        double left = stacked
                ? scale.em(0.6)
                : figure.rows().stream().mapToDouble(row -> svg.width(Tone.PLAIN, row.label(), scale.small())).max().orElse(0) + gap;
        double values = figure.rows().stream().mapToDouble(this::valueWidth).max().orElse(0);
        double right = stacked
                ? scale.width() - scale.em(2)
                : scale.width() - Math.max(values, svg.width(Tone.QUIET, figure.valueHead(), scale.small())) - gap * 1.5;
        Axis axis = axis(figure, left, right);
        double befores = figure.rows().stream().mapToDouble(row -> svg.width(Tone.QUIET, " " + before(row), scale.small())).max().orElse(0);
        double top = scale.em(stacked ? 3.4 : 1.9);
        double row = scale.em(stacked ? 3.6 : 2.35);
        double bottom = top + row * figure.rows().size() + scale.em(LINE) * figure.rows().stream().filter(this::apart).count();
        labels(axis, bottom);
        evenLabel(figure, axis, top);
        if (!stacked) {
            lines(figure, axis, top, bottom);
        }
        svg.text(Tone.QUIET, Anchor.END, scale.width(), scale.em(1.1), scale.small(), figure.valueHead());
        double y = top;
        for (DotRow dots : figure.rows()) {
            double labels = stacked ? y + scale.em(1.4) : y + row / 2 + scale.em(0.35);
            svg.text(Tone.PLAIN, stacked ? Anchor.START : Anchor.END, stacked ? left + scale.em(0.4) : left - gap, labels, scale.small(), dots.label());
            if (apart(dots)) {
                y += scale.em(LINE);
                labels += scale.em(LINE);
            }
            boolean alone = dots.before() == null;
            svg.pair(alone ? scale.width() - befores : scale.width(), labels, scale.small(), dots.printedNow(), before(dots));
            if (stacked) {
                lines(figure, axis, y + scale.em(1.9), y + scale.em(3.3));
            }
            dots(dots, axis, stacked ? y + scale.em(2.6) : y + row / 2);
            y += row;
        }
        return bottom + scale.em(1.8);
    }

    private Axis axis(Chart.Figure.Dots figure, double left, double right) {
        double[] values = figure.rows().stream()
                .flatMapToDouble(row -> row.before() == null
                        ? DoubleStream.of(row.now().doubleValue())
                        : DoubleStream.of(row.now().doubleValue(), row.before().doubleValue()))
                .toArray();
        double even = Objects.requireNonNullElse(figure.even(), BigDecimal.ZERO).doubleValue();
        double highest = Math.max(DoubleStream.of(values).max().orElse(0), Math.max(even, 10));
        double lowest = Math.min(DoubleStream.of(values).min().orElse(0), 0);
        double step = 10;
        int most = scale.stacked() ? 5 : 8;
        double[] rounds = {20, 50, 100, 200, 500};
        for (int i = 0; i < rounds.length && (highest - lowest) / step > most; i++) {
            step = rounds[i];
        }
        while ((highest - lowest) / step > most) {
            step *= 2;
        }
        return new Axis(Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, step, left, right);
    }

    private void lines(Chart.Figure.Dots figure, Axis axis, double top, double bottom) {
        for (double percent = axis.low(); percent <= axis.high(); percent += axis.step()) {
            svg.line(percent == 0 ? Look.AXIS : Look.GRID, axis.x(percent), top, axis.x(percent), bottom);
        }
        if (figure.even() != null) {
            svg.line(Look.BREAK, axis.x(figure.even()), top - scale.em(0.3), axis.x(figure.even()), bottom);
        }
    }

    private void labels(Axis axis, double bottom) {
        for (double percent = axis.low(); percent <= axis.high(); percent += axis.step()) {
            boolean last = percent + axis.step() > axis.high();
            String label = (percent < 0 ? "−" : "") + Math.round(Math.abs(percent)) + (last ? "\u00a0%" : "");
            svg.text(Tone.QUIET, Anchor.MIDDLE, axis.x(percent), bottom + scale.em(1.4), scale.small(), label);
        }
    }

    private void evenLabel(Chart.Figure.Dots figure, Axis axis, double top) {
        if (figure.even() != null) {
            double half = svg.width(Tone.QUIET, figure.evenLabel(), scale.small()) / 2;
            double middle = Math.clamp(axis.x(figure.even()), half, scale.width() - half);
            svg.text(Tone.QUIET, Anchor.MIDDLE, middle, top - scale.em(0.7), scale.small(), figure.evenLabel());
        }
    }

    private void dots(DotRow row, Axis axis, double y) {
        double now = axis.x(row.now());
        if (row.before() != null) {
            double before = axis.x(row.before());
            svg.line(Look.LINK, before, y, now, y);
            svg.dot(Look.BEFORE, before, y, scale.em(0.37));
        }
        svg.dot(Look.ACTUAL, now, y, scale.em(0.42));
    }

    /** Whether name and values don't fit in one line above the dots: then each has its own. */
    private boolean apart(DotRow row) {
        double name = svg.width(Tone.PLAIN, row.label(), scale.small());
        return scale.stacked() && scale.em(2) + name + valueWidth(row) > scale.width();
    }

    private double valueWidth(DotRow row) {
        return svg.width(Tone.STRONG, row.printedNow(), scale.small()) + svg.width(Tone.QUIET, " " + before(row), scale.small());
    }

    private static String before(DotRow row) {
        return row.before() == null ? "" : "(" + row.printedBefore() + ")";
    }
}
