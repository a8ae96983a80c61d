package fi.toteuma.rendering;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.internal.chart.ChartFigures.Room;
import fi.toteuma.rendering.internal.html.DocumentView;
import fi.toteuma.rendering.internal.html.Resources;
import fi.toteuma.rendering.internal.html.Templates;
import java.util.Map;

/**
 * A document's blocks as HTML, to stand within a page of a site: what its own page holds, without the page around it. Figures don't
 * carry their sources with them here: the site's {@link Additions} lead there.
 */
public final class DocumentHtml {

    /** The class of the element that the blocks stand in, for the style sheet. */
    public static final String CLASS = "printed";

    private final DocumentView view;

    /**
     * @param evidence where the site keeps evidence files: their names are added to it
     * @throws IllegalArgumentException if the document contradicts itself
     */
    public DocumentHtml(Document document, Additions additions, String evidence) {
        this.view = DocumentView.within(document, additions, evidence);
    }

    /** @param from index of the first block @param to index after the last one */
    public String blocks(int from, int to) {
        return Templates.fill("blocks", Map.of(
                "view", view, "blocks", view.document().blocks(), "room", Room.FULL, "from", from, "to", to));
    }

    /**
     * The documents' style sheet for what stands in an element of {@link #CLASS}, and weaker than any class of the site's own. Colours
     * that mean something are the documents', the accent is the site's.
     */
    public static String style() {
        return ":where(." + CLASS + "){" + Resources.text("screen.css").replace(":root{", "&{") + "}";
    }
}
