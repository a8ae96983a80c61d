package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.SitePage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a document as one self-contained page. */
public final class HtmlRenderer implements Renderer {

    private static final String STYLE = Resources.text("screen.css");

    /** Apart from the rest: files, and what is frozen of them, have no application around them. */
    private static final String BAR = Resources.text("bar.css");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public byte[] render(Document document) {
        return written(document, null).content();
    }

    /** The same page with a site's links on top. */
    public SitePage page(Document document, SitePage.Links site) {
        return written(document, site);
    }

    private static SitePage written(Document document, SitePage.@Nullable Links site) {
        DocumentView view = new DocumentView(
                document, Medium.SCREEN, language -> UnaryOperator.identity(), site == null ? "" : site.evidence());
        boolean isInApplication = site != null && !site.bar().links().isEmpty();
        String style = STYLE + (isInApplication ? BAR : "") + new ScreenColours(document.brand()).css();
        List<String> scripts = Explanations.scripts(document, view.text());
        PageParts parts = new PageParts(style, policy(style, scripts), scripts, site);
        String page = Templates.fill("page", Map.of("view", view, "parts", parts));
        return new SitePage(page.getBytes(StandardCharsets.UTF_8), parts.policy());
    }

    /** Allows the page's own style and scripts, by their hashes, and nothing else. */
    private static String policy(String style, List<String> scripts) {
        String allowed = scripts.isEmpty() ? "'none'" : scripts.stream().map(HtmlRenderer::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(style) + "; script-src " + allowed;
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
