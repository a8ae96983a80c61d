package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;
import fi.toteuma.rendering.internal.chart.ChartImage;
import fi.toteuma.rendering.internal.chart.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The charts and shapes of a document as pictures in the text, each with its alternative. */
final class Pictures {

    private static final int EMU_PER_POINT = 12700;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Of a shape, in points. */
    private static final double SHAPE_SIZE = 9;

    /** A shape's foot is a little lower than the letters beside it; half-points. */
    private static final int SUNKEN = 3;

    private final Brand brand;
    private final List<ChartImage> images = new ArrayList<>();
    private final Map<Shape, Integer> shapes = new EnumMap<>(Shape.class);
    private int drawings;

    Pictures(Brand brand) {
        this.brand = brand;
    }

    /** All pictures, in the order in which they first came. */
    List<ChartImage> images() {
        return Collections.unmodifiableList(images);
    }

    /** The id by which the text refers to a picture. */
    static String relation(int number) {
        return "rIdPicture" + number;
    }

    /** @return the picture's height in points */
    double write(Markup xml, Chart chart) {
        ChartImage image = ChartImage.of(chart, brand);
        images.add(image);
        inline(xml, images.size(), chart.id(), chart.alternative(), 0);
        return image.heightPoints();
    }

    /** A shape beside the word that is its alternative. */
    void write(Markup xml, Shape shape, String word) {
        int number = shapes.computeIfAbsent(shape, drawn -> {
            images.add(ChartImage.of(drawn, SHAPE_SIZE));
            return images.size();
        });
        inline(xml, number, shape.className(), word, SUNKEN);
    }

    /**
     * Shapes without words.
     *
     * @param width that they may take, in points
     * @return their height in points
     */
    double write(Markup xml, List<Shape> row, double width, String alternative) {
        ChartImage image = ChartImage.of(row, SHAPE_SIZE, width);
        images.add(image);
        inline(xml, images.size(), "marks", alternative, 0);
        return image.heightPoints();
    }

    /** @param lowered half-points below the line that letters stand on */
    private void inline(Markup xml, int image, String name, String alternative, int lowered) {
        drawings++;
        String cx = emu(images.get(image - 1).widthPoints());
        String cy = emu(images.get(image - 1).heightPoints());
        String id = "" + drawings;

        xml.open("w:r");
        if (lowered > 0) {
            xml.open("w:rPr").value("w:position", -lowered).close();
        }
        xml.open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", cx, "cy", cy);
        xml.leaf("wp:docPr", "id", id, "name", name, "descr", alternative);
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        // readers look for the alternative in either place
        xml.leaf("pic:cNvPr", "id", id, "name", name + ".png", "descr", alternative);
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", relation(image));
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", cx, "cy", cy).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }

    private static String emu(double points) {
        return Long.toString(Math.round(points * EMU_PER_POINT));
    }
}
