package fi.toteuma.rendering;

import fi.toteuma.rendering.internal.docx.DocxRenderer;
import fi.toteuma.rendering.internal.html.HtmlRenderer;
import fi.toteuma.rendering.internal.json.ProvenanceRenderer;
import fi.toteuma.rendering.internal.pdf.PdfRenderer;
import fi.toteuma.rendering.internal.xlsx.XlsxRenderer;
import java.util.List;
import java.util.Optional;

/** Every format a document can be written in. */
public final class Renderers {

    private static final List<Renderer> ALL = List.of(
            new HtmlRenderer(),
            new PdfRenderer(),
            new DocxRenderer(),
            new XlsxRenderer(),
            new ProvenanceRenderer());

    private Renderers() {}

    public static List<Renderer> all() {
        return ALL;
    }

    public static Optional<Renderer> of(String format) {
        return ALL.stream().filter(renderer -> renderer.format().equals(format)).findFirst();
    }
}
