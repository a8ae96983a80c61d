package fi.toteuma.rendering.internal.docx;

import fi.toteuma.rendering.internal.chart.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typeface inside the file: without it, a machine that lacks it takes a wider one, and numbers break within their columns. Each
 * face holds the letters of European languages, so that the text can be edited. Obscured as ECMA-376 part 4, 2.8.1 wants it: the first
 * 32 bytes are mixed with a key that stands beside them.
 */
final class EmbeddedFonts {

    private static final int MIXED = 32;
    private static final int KEY = 16;

    /** Basic Latin to Latin Extended-B. */
    private static final int LETTERS_FROM = 0x20;
    private static final int LETTERS_TO = 0x24F;

    /** Dashes, quotation marks, dots; the euro; arrows; the minus; small numbers. */
    private static final List<int[]> SIGNS =
            List.of(new int[] {0x2010, 0x2044}, new int[] {0x2070, 0x2089}, new int[] {0x20AC, 0x20AC}, new int[] {0x2190, 0x2195},
                    new int[] {0x2200, 0x2265}, new int[] {0x25A0, 0x25CF});

    private static final Map<Typeface, byte[]> FACES = new EnumMap<>(Typeface.class);

    private EmbeddedFonts() {}

    /** The key of a face, as the table of fonts writes it. */
    static String key(Typeface face) {
        return String.format("{7E3C9A10-5B2D-4F68-9C41-0000000000%02X}", face.ordinal() + 1);
    }

    /** A face's file, obscured; the same bytes every time. */
    static byte[] file(Typeface face) {
        synchronized (FACES) {
            return FACES.computeIfAbsent(face, one -> obscured(subset(one), key(one)));
        }
    }

    private static byte[] subset(Typeface face) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            IntStream.rangeClosed(LETTERS_FROM, LETTERS_TO).forEach(subsetter::add);
            SIGNS.forEach(range -> IntStream.rangeClosed(range[0], range[1]).forEach(subsetter::add));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Done twice, it gives back what it was given. */
    static byte[] obscured(byte[] file, String key) {
        String digits = key.replaceAll("[{}-]", "");
        byte[] mixed = file.clone();
        for (int i = 0; i < MIXED; i++) {
            int from = 2 * (KEY - 1 - i % KEY);
            mixed[i] ^= (byte) Integer.parseInt(digits.substring(from, from + 2), 16);
        }
        return mixed;
    }

    /** The table of fonts, which names the parts by {@link #relation}. */
    static String table() {
        Markup xml = new Markup();
        xml.open("w:fonts", "xmlns:w", BodyWriter.W, "xmlns:r", BodyWriter.R);
        xml.open("w:font", "w:name", Typeface.FAMILY);
        xml.value("w:altName", "Arial");
        xml.value("w:charset", "00").value("w:family", "swiss").value("w:pitch", "variable");
        embed(xml, "w:embedRegular", Typeface.REGULAR);
        embed(xml, "w:embedBold", Typeface.BOLD);
        embed(xml, "w:embedItalic", Typeface.ITALIC);
        return xml.close().close().toString();
    }

    private static void embed(Markup xml, String element, Typeface face) {
        xml.leaf(element, "r:id", relation(face), "w:fontKey", key(face), "w:subsetted", "true");
    }

    static String relation(Typeface face) {
        return "rIdFont" + (face.ordinal() + 1);
    }
}
