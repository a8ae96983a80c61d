package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;
import fi.toteuma.rendering.internal.chart.ChartImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The charts of a document as pictures in the text, each with its alternative. */
final class Pictures {

    private static final int EMU_PER_POINT = 12700;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Brand brand;
    private final List<ChartImage> images = new ArrayList<>();

    Pictures(Brand brand) {
        this.brand = brand;
    }

    /** All pictures written so far, in order. */
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
        int number = images.size();
        String cx = emu(image.widthPoints());
        String cy = emu(image.heightPoints());
        String id = "" + number;

        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", cx, "cy", cy);
        xml.leaf("wp:docPr", "id", id, "name", chart.id(), "descr", chart.alternative());
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        // readers look for the alternative in either place
        xml.leaf("pic:cNvPr", "id", id, "name", chart.id() + ".png", "descr", chart.alternative());
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", relation(number));
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", cx, "cy", cy).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close().close();
        return image.heightPoints();
    }

    private static String emu(double points) {
        return Long.toString(Math.round(points * EMU_PER_POINT));
    }
}
