package fi.toteuma.web.internal.documents;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A document and the files that were asked of it so far. */
public final class Made {

    private final Document document;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> others = new ConcurrentHashMap<>();

    /** @param document that doesn't change any more */
    public Made(Document document) {
        this.document = document;
    }

    public Document document() {
        return document;
    }

    /** Something else that is made of the document, once. */
    public <T> T kept(Class<T> what, Function<Document, T> make) {
        return what.cast(others.computeIfAbsent(what, unseen -> make.apply(document)));
    }

    /** The file in this format, made once. */
    byte[] file(Renderer renderer, Presses presses) {
        return files.computeIfAbsent(renderer.format(), format -> presses.print(renderer, document));
    }
}
