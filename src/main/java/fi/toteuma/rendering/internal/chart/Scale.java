package fi.toteuma.rendering.internal.chart;

/**
 * The sizes a drawing is made in: points on paper, CSS pixels on screen.
 *
 * @param width the whole drawing
 * @param small text at the marks
 * @param large text of the few bars on page one
 * @param outline the stroke of a plan's bar
 * @param hatchStep distance between a forecast's lines, across
 * @param hatchLine their stroke
 */
record Scale(double width, double small, double large, double outline, double hatchStep, double hatchLine) {

    static Scale print(double width) {
        return new Scale(width, 8.5, 10, 0.9, 4.5, 0.9);
    }

    static Scale screen(double width) {
        return new Scale(width, 15, 17, 1.2, 6, 1.2);
    }

    /** Whether there is so little room that name and value stand above each mark. */
    boolean stacked() {
        return width < 34 * small;
    }

    /** A multiple of the small text size. */
    double em(double times) {
        return times * small;
    }
}
