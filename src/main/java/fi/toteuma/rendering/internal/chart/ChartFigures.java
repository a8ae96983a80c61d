package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Figure;
import java.util.List;

/** Chooses the drawing for a chart's figure, and the sizes it is drawn at. */
public final class ChartFigures {

    /** The text width of a page, 170 mm in points. */
    static final double PAGE_WIDTH = 481.9;

    /** How much of the page's width a chart may take. */
    public enum Room {
        FULL(PAGE_WIDTH),
        /** The wider of two columns. */
        WIDE(277.8),
        /** The narrower of two columns. */
        NARROW(181.4),
        /** The text of a page that lies across: 257 mm. */
        ACROSS(728.5);

        private final double points;

        Room(double points) {
            this.points = points;
        }

        /** On paper. */
        public double points() {
            return points;
        }
    }

    private ChartFigures() {}

    /** For screens: wide and narrow, of which the page shows the one that fits. In a column only the narrow one. */
    public static List<String> onScreen(Chart chart, Brand brand, Room room) {
        String narrow = draw(chart, new ChartSvg(ChartSvg.Use.SCREEN, brand.accent(), Scale.screen(288)));
        if (room == Room.WIDE || room == Room.NARROW) {
            return List.of(narrow);
        }
        return List.of(draw(chart, new ChartSvg(ChartSvg.Use.SCREEN, brand.accent(), Scale.screen(720))), narrow);
    }

    /** For paper, in points. */
    public static String onPaper(Chart chart, Brand brand, Room room) {
        return draw(chart, new ChartSvg(ChartSvg.Use.PRINT, brand.accent(), Scale.print(room.points)));
    }

    private static String draw(Chart chart, ChartSvg svg) {
        double height = switch (chart.figure()) {
            case Figure.Bars bars -> new BarsDrawing(svg).draw(bars);
            case Figure.ActualInBudget pairs -> new PairsDrawing(svg).draw(pairs);
            case Figure.Dots dots -> new DotsDrawing(svg).draw(dots);
            case Figure.Years years -> svg.scale().stacked()
                    ? new StackedYearsDrawing(svg).draw(years)
                    : new YearsDrawing(svg).draw(years);
            case Figure.RiskMatrix matrix -> new RiskMatrixDrawing(svg).draw(matrix);
        };
        return svg.finish(chart, height);
    }
}
