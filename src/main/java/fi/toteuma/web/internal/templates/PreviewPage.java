package fi.toteuma.web.internal.templates;

import fi.toteuma.rendering.SitePage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A report as it would be, to be read and kept nowhere. */
record PreviewPage(SitePage page) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = page.content();
        // in place of the site's own policy: this page brings its style and script with it
        response.setHeader("Content-Security-Policy", page.policy() + "; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
