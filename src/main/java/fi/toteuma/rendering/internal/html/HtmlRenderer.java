package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes a document as one self-contained page. */
public final class HtmlRenderer implements Renderer {

    private static final String STYLE = Resources.text("screen.css");
    private static final String SCRIPT = Resources.text("explain.js");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public byte[] render(Document document) {
        DocumentView view = new DocumentView(document, Medium.SCREEN, UnaryOperator.identity());
        String style = STYLE + new ScreenColours(document.brand()).css();
        String policy = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
                + hash(style) + "; script-src " + hash(SCRIPT);
        String explanations = Explanations.elements(document, view.text(), SCRIPT);
        PageParts parts = new PageParts(style, policy, explanations);
        return Templates.fill("page", Map.of("view", view, "parts", parts)).getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
