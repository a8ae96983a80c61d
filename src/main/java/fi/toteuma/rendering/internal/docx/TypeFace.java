package fi.toteuma.rendering.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide text is in Liberation Sans, which is as wide as Arial: so that columns fit what stands in them. */
enum TypeFace {
    REGULAR("/liberation/LiberationSans-Regular.ttf"),
    BOLD("/liberation/LiberationSans-Bold.ttf");

    /** Characters measured beforehand; beyond them, all count as wide as a digit. */
    private static final int KNOWN = 0x2300;

    private static final double THOUSANDTHS = 1000;

    private final double[] advances = new double[KNOWN];

    TypeFace(String resource) {
        try (InputStream in = TypeFace.class.getResourceAsStream(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character < KNOWN; character++) {
                int glyph = glyphs.getGlyphId(character);
                advances[character] =
                        (glyph == 0 ? font.getAdvanceWidth(glyphs.getGlyphId('0')) : font.getAdvanceWidth(glyph))
                                * THOUSANDTHS / font.getUnitsPerEm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points that a line of text takes at this size. */
    double points(String text, double size) {
        return text.chars().mapToDouble(c -> advances[c < KNOWN ? c : '0']).sum() * size / THOUSANDTHS;
    }
}
