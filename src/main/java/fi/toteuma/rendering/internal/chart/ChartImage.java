package fi.toteuma.rendering.internal.chart;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;
import fi.toteuma.rendering.internal.chart.ChartFigures.Room;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * A chart as a picture file, in the look of print and as wide as a page's text (170 mm).
 *
 * @param svg the drawing, sized in points
 * @param widthPoints its width on paper
 * @param heightPoints its height on paper
 */
public record ChartImage(String svg, double widthPoints, double heightPoints) {

    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([^\"]+)\"");
    private static final float DOTS_PER_INCH = 200;
    private static final float POINTS_PER_INCH = 72;

    /** Draws the chart in the brand's accent colour. */
    public static ChartImage of(Chart chart, Brand brand) {
        String svg = ChartFigures.onPaper(chart, brand, Room.FULL);
        String[] box = BOX.matcher(svg).results().findFirst().orElseThrow().group(1).split(" ");
        return new ChartImage(svg, Double.parseDouble(box[0]), Double.parseDouble(box[1]));
    }

    /** The drawing as PNG at 200 dots per inch on white; the same chart gives the same bytes. */
    public byte[] png() {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) (widthPoints * DOTS_PER_INCH / POINTS_PER_INCH));
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
