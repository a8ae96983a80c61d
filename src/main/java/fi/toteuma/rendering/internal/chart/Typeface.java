package fi.toteuma.rendering.internal.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans: how wide a text is, and its outlines. Regular and bold digits are equally wide, so that bold totals
 * stand under the digits they add.
 */
public enum Typeface {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf"),
    ITALIC("LiberationSans-Italic.ttf");

    /** What style sheets call it. */
    public static final String FAMILY = "Liberation Sans";

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    Typeface(String name) {
        try (InputStream stream = Typeface.class.getResourceAsStream("/liberation/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("font missing from the class path: " + name);
            }
            file = stream.readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The TrueType file. */
    public InputStream file() {
        return new java.io.ByteArrayInputStream(file);
    }

    /** Whether every character of the text has a glyph. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(character -> characters.getGlyphId(character) != 0);
    }

    /** The width of a text, in the unit of {@code size}. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as the {@code d} of an SVG path, beginning at x on this baseline; one decimal of a unit in hundredths. */
    String path(String text, double x, double baseline, double size) {
        StringBuilder path = new StringBuilder();
        double scale = size / unitsPerEm;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            GeneralPath outline = outlines.computeIfAbsent(character, this::outline);
            append(path, outline, new AffineTransform(scale, 0, 0, -scale, at, baseline));
            at += advance(character) * scale;
        }
        return path.toString();
    }

    private synchronized GeneralPath outline(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder path, GeneralPath outline, AffineTransform place) {
        double[] points = new double[6];
        for (PathIterator step = outline.getPathIterator(place); !step.isDone(); step.next()) {
            switch (step.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> segment(path, 'M', points, 2);
                case PathIterator.SEG_LINETO -> segment(path, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> segment(path, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> segment(path, 'C', points, 6);
                default -> path.append('Z');
            }
        }
    }

    private static void segment(StringBuilder path, char command, double[] points, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i > 0 ? " " : "").append(ChartSvg.number(points[i]));
        }
    }
}
