package fi.toteuma.bench;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import java.io.PrintStream;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Time to write a document as PDF, a page. */
public final class PdfPages {

    private static final int TIMES = 5;
    private static final int WARM_UPS = 5;
    private static final double LIMIT = 60;

    private PdfPages() {}

    /**
     * Measures and prints the median of five, warm.
     *
     * @return whether a page takes at most 60 ms
     */
    public static boolean measure(Document document, PrintStream out) throws Exception {
        Renderer pdf = Renderers.of("pdf").orElseThrow();
        int pages;
        try (PDDocument written = Loader.loadPDF(pdf.render(document))) {
            pages = written.getNumberOfPages();
        }
        Measurement measurement = Measurement.of(
                "PDF of " + document.set() + "/" + document.key() + ", " + pages + " pages", WARM_UPS, TIMES,
                () -> pdf.render(document));
        double page = measurement.median() / pages;
        out.println(measurement.row());
        out.printf(Locale.ROOT, "%-58s %10.2f %s%n", "  ms a page, of at most 60", page, page <= LIMIT ? "met" : "NOT MET");
        return page <= LIMIT;
    }
}
