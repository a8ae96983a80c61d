package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;
import fi.toteuma.rendering.internal.chart.ChartFigures.Room;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * A drawing as a picture file, in the look of print: a chart as wide as a page's text (170 mm), or shapes in a line.
 *
 * @param svg the drawing
 * @param widthPoints its width on paper
 * @param heightPoints its height on paper
 * @param dotsPerInch how fine the picture is
 */
public record ChartImage(String svg, double widthPoints, double heightPoints, int dotsPerInch) {

    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([^\"]+)\"");
    private static final int FINE = 200;

    /** Shapes are small. */
    private static final int FINEST = 600;

    private static final float POINTS_PER_INCH = 72;

    /** Draws the chart in the brand's accent colour. */
    public static ChartImage of(Chart chart, Brand brand) {
        String svg = ChartFigures.onPaper(chart, brand, Room.FULL);
        double[] box = box(svg);
        return new ChartImage(svg, box[0], box[1], FINE);
    }

    /** @param size of its box in points */
    public static ChartImage of(Shape shape, double size) {
        return new ChartImage(shape.onPaper(), size, size, FINEST);
    }

    /** A row of shapes, or several where one isn't wide enough; sizes in points. */
    public static ChartImage of(List<Shape> shapes, double size, double width) {
        String svg = Shape.onPaper(shapes, size, width, "");
        double[] box = box(svg);
        return new ChartImage(svg, box[0] * size / Shape.BOX, box[1] * size / Shape.BOX, FINEST);
    }

    private static double[] box(String svg) {
        String[] sides = BOX.matcher(svg).results().findFirst().orElseThrow().group(1).split(" ");
        return new double[] {Double.parseDouble(sides[0]), Double.parseDouble(sides[1])};
    }

    /** The drawing as PNG on white; the same drawing gives the same bytes. */
    public byte[] png() {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) (widthPoints * dotsPerInch / POINTS_PER_INCH));
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException("our own drawing could not be read", e);
        }
        return png.toByteArray();
    }
}
