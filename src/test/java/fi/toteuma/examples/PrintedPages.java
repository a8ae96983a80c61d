package fi.toteuma.examples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished PDF as a reader leafs through it: what each page ends with, and how far down it is filled. */
final class PrintedPages {

    private static final double MM = 72 / 25.4;

    /** The page's margins, in which header and footer stand; points. */
    private static final double TOP = 24 * MM;
    private static final double BOTTOM = 27 * MM;

    /** Dots an inch: enough to see whether a place is empty. */
    private static final int COARSE = 36;

    private static final double BODY_SIZE = 10;

    private PrintedPages() {}

    /**
     * @param lastLine the last line of its text
     * @param filled share of the text's height down to the lowest ink
     */
    record Page(int number, Line lastLine, double filled) {}

    /** A line of text; large is larger than running text. */
    record Line(String text, boolean bold, boolean large, boolean small) {

        /** Headings are bold and no smaller than running text; the message under the largest ones is large. */
        boolean heads() {
            return large || bold && !small;
        }
    }

    static List<Page> of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                double height = document.getPage(number - 1).getMediaBox().getHeight();
                pages.add(new Page(number, lastLine(document, number, height), filled(renderer.renderImageWithDPI(number - 1, COARSE), height)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line lastLine(PDDocument document, int number, double height) throws IOException {
        List<TextPosition> lowest = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (TextPosition position : positions) {
                    boolean body = position.getY() > TOP && position.getY() < height - BOTTOM;
                    double below = lowest.isEmpty() ? 1 : position.getY() - lowest.getFirst().getY();
                    if (body && !position.getUnicode().isBlank() && below > -1) {
                        if (below >= 1) {
                            lowest.clear();
                        }
                        lowest.add(position);
                    }
                }
            }
        };
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.getText(document);
        StringBuilder text = new StringBuilder();
        lowest.forEach(position -> text.append(position.getUnicode()));
        double size = lowest.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
        boolean bold = !lowest.isEmpty() && lowest.stream().allMatch(position -> position.getFont().getName().contains("Bold"));
        return new Line(text.toString(), bold, size > BODY_SIZE + 1, size < BODY_SIZE - 1);
    }

    private static double filled(BufferedImage page, double height) {
        double scale = page.getHeight() / height;
        int top = (int) Math.ceil(TOP * scale);
        int bottom = (int) Math.floor((height - BOTTOM) * scale);
        for (int y = bottom - 1; y > top; y--) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 0xD0) {
                    return (double) (y - top) / (bottom - top);
                }
            }
        }
        return 0;
    }
}
