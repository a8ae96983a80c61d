package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Piece.RiskMark;
import fi.toteuma.document.Status;
import java.util.List;
import java.util.Locale;

/**
 * The shapes that stand beside a word, drawn in a box of 16 units. They differ in form, so that nothing is lost in grey.
 * On screen they take their colours from the page (light or dark), on paper they carry them.
 */
public enum Shape {
    /** A filled circle with a tick. */
    MET("#16784A", """
            <circle cx="8" cy="8" r="7" fill="{colour}"/>\
            <path {inside} stroke-width="2" d="M4.6 8.3 7 10.7 11.4 5.7"/>"""),
    /** A circle, its left half filled. */
    PARTLY("#8A5300", """
            <circle cx="8" cy="8" r="6.1" fill="none" stroke="{colour}" stroke-width="1.8"/>\
            <path fill="{colour}" d="M8 2A6 6 0 0 0 8 14Z"/>"""),
    /** A thick square with a cross. */
    NOT_MET("#7E0C1F", """
            <path fill="none" stroke="{colour}" stroke-width="2.3" d="M2.1 2.1H13.9V13.9H2.1Z"/>\
            <path fill="none" stroke="{colour}" stroke-width="2" d="M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4"/>"""),
    /** A dashed circle with a dash. */
    NO_INFORMATION("#5F6A76", """
            <circle cx="8" cy="8" r="6.4" fill="none" stroke="{colour}" stroke-width="1.6" stroke-dasharray="2.4 1.62"/>\
            <path fill="none" stroke="{colour}" stroke-width="1.6" d="M5.4 8H10.6"/>"""),
    LOW("#15232A", bars(1)),
    MEDIUM("#15232A", bars(2)),
    HIGH("#15232A", bars(3));

    /** The side of the box. */
    static final double BOX = 16;

    private static final String PAPER = "#FFFFFF";

    private final String colour;
    private final String marks;

    Shape(String colour, String marks) {
        this.colour = colour;
        this.marks = marks;
    }

    public static Shape of(Status status) {
        return switch (status) {
            case MET -> MET;
            case PARTLY -> PARTLY;
            case NOT_MET -> NOT_MET;
            case NO_INFORMATION -> NO_INFORMATION;
        };
    }

    /** As many of three rising bars filled as the mark says. */
    public static Shape of(RiskMark mark) {
        return switch (mark.bars()) {
            case 1 -> LOW;
            case 2 -> MEDIUM;
            case 3 -> HIGH;
            default -> throw new IllegalArgumentException("a risk has one to three bars, not " + mark.bars());
        };
    }

    private static String bars(int filled) {
        StringBuilder bars = new StringBuilder();
        double[] heights = {4, 8, 11};
        for (int i = 0; i < heights.length; i++) {
            double x = 0.8 + 5.2 * i;
            String fill = i < filled ? "{colour}" : "none";
            bars.append("<path fill=\"").append(fill).append("\" stroke=\"{colour}\" stroke-width=\"1.2\" d=\"M")
                    .append(ChartSvg.number(x)).append(" 13.9V").append(ChartSvg.number(14.5 - heights[i] + 0.6)).append('h')
                    .append(ChartSvg.number(4)).append("V13.9Z\"/>");
        }
        return bars.toString();
    }

    /** What style sheets call it: {@code shape-met}. */
    public String className() {
        return "shape-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Beside its word, which says the same: nobody hears it twice. */
    public String onScreen() {
        return "<svg class=\"shape " + className() + "\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" aria-hidden=\"true\""
                + " focusable=\"false\">" + marks.replace("{colour}", "currentColor").replace("{inside}", "class=\"shape-inside\"")
                + "</svg>";
    }

    /** For paper; a whole {@code <svg>} element of its own colours, which may stand in a style sheet. */
    public String onPaper() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">" + inked() + "</svg>";
    }

    /**
     * Several shapes in rows, as one drawing with one alternative.
     *
     * @param size of a shape, in points
     * @param width that the rows may take, in points
     */
    public static String onPaper(List<Shape> shapes, double size, double width, String alternative) {
        double step = BOX * 1.4;
        int columns = (int) Math.clamp((long) (width / size / 1.4), 1, Math.max(1, shapes.size()));
        int rows = Math.ceilDiv(Math.max(1, shapes.size()), columns);
        double wide = columns * step;
        double high = rows * step;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"marks-drawing\" alt=\"")
                .append(ChartSvg.escaped(alternative)).append("\" width=\"").append(pixels(wide * size / BOX))
                .append("\" height=\"").append(pixels(high * size / BOX)).append("\" viewBox=\"0 0 ")
                .append(ChartSvg.number(wide)).append(' ').append(ChartSvg.number(high)).append("\">");
        for (int i = 0; i < shapes.size(); i++) {
            svg.append("<g transform=\"translate(").append(ChartSvg.number(i % columns * step)).append(' ')
                    .append(ChartSvg.number(i / columns * step)).append(")\">").append(shapes.get(i).inked()).append("</g>");
        }
        return svg.append("</svg>").toString();
    }

    /** CSS pixels, of which there are 96 to 72 points. */
    private static long pixels(double points) {
        return Math.round(points * 96 / 72);
    }

    private String inked() {
        return marks.replace("{colour}", colour).replace("{inside}", "fill=\"none\" stroke=\"" + PAPER + "\"");
    }
}
