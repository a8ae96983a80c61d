package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Square;
import fi.toteuma.rendering.internal.chart.ChartSvg.Anchor;
import fi.toteuma.rendering.internal.chart.ChartSvg.Look;
import fi.toteuma.rendering.internal.chart.ChartSvg.Tone;
import java.util.List;

/** Risks as numbered circles in squares: likelihood upwards, impact to the right, each square with its value in the corner. */
final class RiskMatrixDrawing {

    private static final double HIGHEST_SIDE = 7;
    private static final double RADIUS = 0.8;
    private static final double GAP = 0.35;

    private final ChartSvg svg;
    private final Scale scale;

    RiskMatrixDrawing(ChartSvg svg) {
        this.svg = svg;
        this.scale = svg.scale();
    }

    double draw(Chart.Figure.RiskMatrix matrix) {
        boolean stacked = scale.stacked();
        int rows = matrix.likelihoods().size();
        int columns = matrix.impacts().size();
        double left = stacked ? 0 : widest(matrix.likelihoods()) + scale.em(1);
        double side = Math.min((scale.width() - left) / columns, scale.em(HIGHEST_SIDE) * (stacked ? 2 : 1));
        int perLine = Math.max(1, (int) ((side - scale.em(0.8)) / scale.em(2 * RADIUS + GAP)));
        int lines = matrix.squares().stream().mapToInt(square -> Math.ceilDiv(square.numbers().size(), perLine)).max().orElse(0);
        double height = Math.max(scale.em(4.6), scale.em(1.8 + lines * (2 * RADIUS + GAP) + 0.3));
        double named = stacked ? scale.em(1.9) : 0;
        double top = scale.em(stacked ? 1.6 : 2.2);
        double bottom = top + rows * (height + named);

        svg.text(Tone.STRONG, Anchor.START, 0, scale.em(1.1), scale.small(), "↑ " + matrix.likelihoodHead());
        for (int i = 0; i < rows; i++) {
            double y = bottom - (i + 1) * (height + named);
            String name = name(i, matrix.likelihoods());
            if (stacked) {
                svg.text(Tone.QUIET, Anchor.START, 0, y + scale.em(1.4), scale.small(), name);
            } else {
                svg.text(Tone.QUIET, Anchor.END, left - scale.em(0.7), y + height / 2 + scale.em(0.35), scale.small(), name);
            }
        }
        for (Square square : matrix.squares()) {
            double x = left + (square.impact() - 1) * side;
            double y = bottom - square.likelihood() * (height + named) + named;
            square(square, x, y, side, height, perLine);
        }
        double end = impacts(matrix.impacts(), left, side, bottom);
        svg.text(Tone.STRONG, Anchor.MIDDLE, left + side * columns / 2, end + scale.em(1.6), scale.small(), matrix.impactHead() + " →");
        return end + scale.em(2.1);
    }

    /** A line between the squares is left in the colour of the page. */
    private void square(Square square, double x, double y, double side, double height, int perLine) {
        double edge = scale.em(0.06);
        svg.rect(band(square), x + edge, y + edge, side - 2 * edge, height - 2 * edge);
        Tone tone = square.band() == 3 ? Tone.ON_BAND_3 : Tone.PLAIN;
        svg.text(tone, Anchor.END, x + side - scale.em(0.5), y + scale.em(1.2), scale.small(), Integer.toString(square.value()));
        int lines = Math.ceilDiv(square.numbers().size(), perLine);
        double step = scale.em(2 * RADIUS + GAP);
        for (int i = 0; i < square.numbers().size(); i++) {
            double middle = x + scale.em(0.6 + RADIUS) + i % perLine * step;
            double level = y + height - scale.em(0.5 + RADIUS) - (lines - 1 - i / perLine) * step;
            svg.dot(Look.BADGE, middle, level, scale.em(RADIUS));
            svg.text(Tone.ON_BADGE, Anchor.MIDDLE, middle, level + scale.em(0.35), scale.small(), square.numbers().get(i));
        }
    }

    private static Look band(Square square) {
        return switch (square.band()) {
            case 1 -> Look.BAND_1;
            case 2 -> Look.BAND_2;
            case 3 -> Look.BAND_3;
            default -> throw new IllegalArgumentException("a square's band is one to three, not " + square.band());
        };
    }

    /** Number and word in one line where all fit under their squares, else in two. */
    private double impacts(List<String> words, double left, double side, double bottom) {
        boolean broken = widest(words) > side;
        for (int i = 0; i < words.size(); i++) {
            double middle = left + (i + 0.5) * side;
            if (broken) {
                svg.text(Tone.QUIET, Anchor.MIDDLE, middle, bottom + scale.em(1.4), scale.small(), Integer.toString(i + 1));
                svg.text(Tone.QUIET, Anchor.MIDDLE, middle, bottom + scale.em(2.8), scale.small(), words.get(i));
            } else {
                svg.text(Tone.QUIET, Anchor.MIDDLE, middle, bottom + scale.em(1.4), scale.small(), name(i, words));
            }
        }
        return bottom + scale.em(broken ? 3.1 : 1.7);
    }

    private double widest(List<String> words) {
        double widest = 0;
        for (int i = 0; i < words.size(); i++) {
            widest = Math.max(widest, svg.width(Tone.QUIET, name(i, words), scale.small()));
        }
        return widest;
    }

    private static String name(int place, List<String> words) {
        return place + 1 + " " + words.get(place);
    }
}
