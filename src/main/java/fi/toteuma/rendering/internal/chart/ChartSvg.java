package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Chart;

/**
 * Collects the marks of one drawing and writes them as SVG. On screen, marks carry class names, so that the page's colours
 * (light or dark) apply, and text is text. In print, marks carry their colours and text is drawn as outlines.
 */
public final class ChartSvg {

    /** Where the drawing goes. */
    public enum Use {
        SCREEN,
        PRINT
    }

    /** How a mark looks; the class name on screen. */
    enum Look {
        ACTUAL("ch-actual"),
        PLAN("ch-plan"),
        HATCH("ch-hatch"),
        AXIS("ch-axis"),
        GRID("ch-grid"),
        BREAK("ch-break"),
        REFERENCE("ch-reference"),
        EDGE("ch-edge"),
        BEFORE("ch-before"),
        LINK("ch-link"),
        /** Squares of the risk matrix, the stronger the worse. */
        BAND_1("ch-band-1"),
        BAND_2("ch-band-2"),
        BAND_3("ch-band-3"),
        BADGE("ch-badge");

        private final String className;

        Look(String className) {
            this.className = className;
        }
    }

    /** Text in the colour of ink, bold or not, or in the quieter ink, upright or not. */
    enum Tone {
        STRONG("ch-strong", "#15232A", Typeface.BOLD),
        PLAIN("ch-plain", "#15232A", Typeface.REGULAR),
        QUIET("ch-quiet", "#46565E", Typeface.REGULAR),
        /** For what was not given. */
        ABSENT("ch-absent", "#46565E", Typeface.ITALIC),
        /** On the strongest band of the risk matrix. */
        ON_BAND_3("ch-on-band-3", "#FFFFFF", Typeface.REGULAR),
        ON_BADGE("ch-on-badge", "#FFFFFF", Typeface.BOLD);

        private final String className;
        private final String colour;
        private final Typeface face;

        Tone(String className, String colour, Typeface face) {
            this.className = className;
            this.colour = colour;
            this.face = face;
        }
    }

    /** Which end of a text its x names. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final double SPARE_ON_SCREEN = 1.15;

    private final Use use;
    private final String accent;
    private final Scale scale;
    private final StringBuilder marks = new StringBuilder();

    ChartSvg(Use use, String accent, Scale scale) {
        this.use = use;
        this.accent = accent;
        this.scale = scale;
    }

    Scale scale() {
        return scale;
    }

    /** How wide a text will be; on screen with some to spare, since the reader's typeface is not ours. */
    double width(Tone tone, String text, double size) {
        return tone.face.width(text, size) * (use == Use.SCREEN ? SPARE_ON_SCREEN : 1);
    }

    /** A bar or column in the notation of its kind. */
    void bar(Chart.Mark mark, double x, double y, double width, double height) {
        switch (mark) {
            case ACTUAL -> rect(Look.ACTUAL, x, y, width, height);
            case PLAN -> outlined(x, y, width, height);
            case FORECAST -> {
                outlined(x, y, width, height);
                path(Look.HATCH, Hatching.lines(x, y, width, height, scale.hatchStep()));
            }
        }
    }

    /** The outline's stroke lies inside the bar, so that outlined and solid bars of one value end at one place. */
    private void outlined(double x, double y, double width, double height) {
        double half = scale.outline() / 2;
        rect(Look.PLAN, x + half, y + half, Math.max(width - 2 * half, 0.1), height - 2 * half);
    }

    void rect(Look look, double x, double y, double width, double height) {
        marks.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y))
                .append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height)).append('"');
        close(look);
    }

    void line(Look look, double x1, double y1, double x2, double y2) {
        path(look, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
    }

    void dot(Look look, double x, double y, double radius) {
        marks.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y))
                .append("\" r=\"").append(number(radius)).append('"');
        close(look);
    }

    private void path(Look look, String d) {
        if (!d.isEmpty()) {
            marks.append("<path d=\"").append(d).append('"');
            close(look);
        }
    }

    private void close(Look look) {
        if (use == Use.SCREEN) {
            marks.append(" class=\"").append(look.className).append("\"/>");
        } else {
            marks.append(' ').append(printed(look)).append("/>");
        }
    }

    private String printed(Look look) {
        String outline = number(scale.outline());
        return switch (look) {
            case ACTUAL -> "fill=\"" + accent + "\"";
            case PLAN -> "fill=\"#FFFFFF\" stroke=\"" + accent + "\" stroke-width=\"" + outline + "\"";
            case HATCH -> "fill=\"none\" stroke=\"" + accent + "\" stroke-width=\"" + number(scale.hatchLine()) + "\"";
            case AXIS -> "fill=\"none\" stroke=\"#15232A\" stroke-width=\"1\"";
            case GRID -> "fill=\"none\" stroke=\"#D5D6D0\" stroke-width=\"0.5\"";
            case BREAK -> "fill=\"none\" stroke=\"#15232A\" stroke-width=\"0.9\" stroke-dasharray=\"3 2\"";
            case REFERENCE -> "fill=\"none\" stroke=\"#15232A\" stroke-width=\"1.5\"";
            case EDGE -> "fill=\"none\" stroke=\"#FFFFFF\" stroke-width=\"3.5\"";
            case BEFORE -> "fill=\"#FFFFFF\" stroke=\"#75838A\" stroke-width=\"1.5\"";
            case LINK -> "fill=\"none\" stroke=\"#75838A\" stroke-width=\"1.5\"";
            case BAND_1 -> "fill=\"#F4E9DC\" stroke=\"#74828A\" stroke-width=\"0.5\"";
            case BAND_2 -> "fill=\"#E0A35C\" stroke=\"#74828A\" stroke-width=\"0.5\"";
            case BAND_3 -> "fill=\"#8A3812\" stroke=\"#74828A\" stroke-width=\"0.5\"";
            case BADGE -> "fill=\"#15232A\"";
        };
    }

    void text(Tone tone, Anchor anchor, double x, double baseline, double size, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (use == Use.SCREEN) {
            marks.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline)).append("\" class=\"")
                    .append(tone.className).append(size > scale.small() ? " ch-large" : "")
                    .append(switch (anchor) {
                        case START -> "";
                        case MIDDLE -> " ch-middle";
                        case END -> " ch-end";
                    })
                    .append("\">").append(escaped(text)).append("</text>");
            return;
        }
        double width = width(tone, text, size);
        double start = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        marks.append("<path fill=\"").append(tone.colour).append("\" d=\"")
                .append(tone.face.path(text, start, baseline, size)).append("\"/>");
    }

    /** Two texts in one line that ends at x, the first one strong. */
    void pair(double x, double baseline, double size, String strong, String quiet) {
        if (quiet.isEmpty()) {
            text(Tone.STRONG, Anchor.END, x, baseline, size, strong);
        } else if (use == Use.SCREEN) {
            marks.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline))
                    .append("\" class=\"ch-end\"><tspan class=\"ch-strong\">").append(escaped(strong))
                    .append("</tspan> <tspan class=\"ch-quiet\">").append(escaped(quiet)).append("</tspan></text>");
        } else {
            text(Tone.QUIET, Anchor.END, x, baseline, size, quiet);
            text(Tone.STRONG, Anchor.END, x - width(Tone.QUIET, " " + quiet, size), baseline, size, strong);
        }
    }

    /** The whole drawing. On screen the width it was made for is a class, and the reader hears the chart's alternative. */
    String finish(Chart chart, double height) {
        String size = "width=\"" + pixels(scale.width()) + "\" height=\"" + pixels(height) + "\" viewBox=\"0 0 "
                + number(scale.width()) + " " + number(height) + "\"";
        String alternative = escaped(chart.alternative());
        String head = use == Use.SCREEN
                ? "class=\"chart " + (scale.stacked() ? "chart-stacked" : "chart-wide") + "\" role=\"img\" aria-label=\"" + alternative + "\""
                : "class=\"chart\" alt=\"" + alternative + "\"";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + head + " " + size + ">" + marks + "</svg>";
    }

    /** Whole CSS pixels, which is what the PDF's layout reads; on paper there are 96 of them to 72 points. */
    private long pixels(double length) {
        return Math.round(use == Use.PRINT ? length * 96 / 72 : length);
    }

    /** Two decimals at most, always with a point. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String digits = (size % 100 < 10 ? "0" : "") + size % 100;
        return sign + size / 100 + "." + (digits.endsWith("0") ? digits.substring(0, 1) : digits);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
