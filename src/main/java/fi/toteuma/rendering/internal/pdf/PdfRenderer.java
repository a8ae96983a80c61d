package fi.toteuma.rendering.internal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fi.toteuma.document.Brand;
import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.internal.chart.Shape;
import fi.toteuma.rendering.internal.chart.Substitutes;
import fi.toteuma.rendering.internal.chart.Typeface;
import fi.toteuma.rendering.internal.html.DocumentView;
import fi.toteuma.rendering.internal.html.Medium;
import fi.toteuma.rendering.internal.html.Resources;
import fi.toteuma.rendering.internal.html.Templates;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a document as a tagged PDF that passes PDF/UA-1 and PDF/A-2a. */
public final class PdfRenderer implements Renderer {

    static {
        // its log says what it does at every step; what goes wrong it throws
        XRLog.setLoggingEnabled(false);
    }

    private static final String STYLE = Resources.text("print.css");
    private static final String SHAPES = Arrays.stream(Shape.values()).map(PdfRenderer::background).collect(Collectors.joining());
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int USUAL_SIZE = 1 << 19;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public byte[] render(Document document) {
        DocumentView view = new DocumentView(document, Medium.PRINT, Hyphenation::of);
        String page = Substitutes.in(Templates.fill("print", Map.of("view", view, "style", style(document.brand()))));
        requireGlyphs(page);
        try (PDDocument pdf = new PDDocument(); PdfBoxRenderer renderer = builder(page, pdf).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            Dating.fix(pdf, document);
            ByteArrayOutputStream file = new ByteArrayOutputStream(USUAL_SIZE);
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character without a glyph would be printed as another one, and no validator would notice. */
    private static void requireGlyphs(String page) {
        page.codePoints()
                .filter(character -> character > ' ' && character != Hyphenation.SOFT_HYPHEN && !Typeface.REGULAR.covers(Character.toString(character)))
                .findFirst()
                .ifPresent(character -> {
                    throw new IllegalArgumentException(String.format("no glyph for %s (U+%04X)", Character.toString(character), character));
                });
    }

    private static String style(Brand brand) {
        return STYLE.replace("/*shapes*/", SHAPES).replace("#accent-tint", brand.accentTint()).replace("#accent", brand.accent());
    }

    /** A shape as the ground of its element: a drawing in the text would be announced as a figure beside the word that says it. */
    private static String background(Shape shape) {
        String drawing = Base64.getEncoder().encodeToString(shape.onPaper().getBytes(StandardCharsets.UTF_8));
        return "." + shape.className() + "{background-image:url(data:image/svg+xml;base64," + drawing + ")}";
    }

    private static PdfRendererBuilder builder(String page, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withHtmlContent(page, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(font(pdf, Typeface.REGULAR), Typeface.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(pdf, Typeface.BOLD), Typeface.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(font(pdf, Typeface.ITALIC), Typeface.FAMILY, 400, FontStyle.ITALIC, true);
        builder.withProducer("Toteuma");
        return builder;
    }

    /** The font without its ligatures: looking for them takes a third of the time, and "fi" as one glyph is harder to search. */
    private static PDFontSupplier font(PDDocument pdf, Typeface face) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }
}
