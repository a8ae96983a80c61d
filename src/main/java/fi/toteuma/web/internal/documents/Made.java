package fi.toteuma.web.internal.documents;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A document and the files that were asked of it so far. */
public final class Made {

    private final Document document;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    Made(Document document) {
        this.document = document;
    }

    public Document document() {
        return document;
    }

    /** The file in this format, made once. */
    byte[] file(Renderer renderer) {
        return files.computeIfAbsent(renderer.format(), format -> renderer.render(document));
    }
}
