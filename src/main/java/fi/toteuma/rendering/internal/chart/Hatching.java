package fi.toteuma.rendering.internal.chart;

/** A forecast's lines: 45°, rising to the right, ending exactly at the bar's edges. */
final class Hatching {

    private Hatching() {}

    /**
     * Lines over a rectangle, each already cut to it; y grows downwards.
     *
     * @param step distance between two lines, measured along the x axis
     */
    static String lines(double x, double y, double width, double height, double step) {
        StringBuilder path = new StringBuilder();
        double bottom = y + height;
        for (double start = x - height + step / 2; start < x + width; start += step) {
            double fromX = Math.max(start, x);
            double toX = Math.min(start + height, x + width);
            if (toX > fromX) {
                path.append('M').append(ChartSvg.number(fromX)).append(' ').append(ChartSvg.number(bottom - (fromX - start)))
                        .append('L').append(ChartSvg.number(toX)).append(' ').append(ChartSvg.number(bottom - (toX - start)));
            }
        }
        return path.toString();
    }
}
