package fi.toteuma.web.internal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page: a template under {@code src/main/jte/web} and what it shows. It is written to the last byte before the first one
 * is sent, so that a template that fails leaves no half page behind.
 *
 * @param template the file's name without ending
 * @param shown the template's parameter {@code view}
 */
public record Page(String template, Frame frame, Object shown) implements View {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A template's HTML, to stand within another one. */
    public static String html(String template, Frame frame, Object shown) {
        StringOutput output = new StringOutput();
        ENGINE.render("web/" + template + ".jte", Map.of("frame", frame, "view", shown), output);
        return output.toString();
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render("web/" + template + ".jte", Map.of("frame", frame, "view", shown), output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
