package fi.toteuma.rendering.internal.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates under {@code src/main/jte/rendering}, compiled by the build. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final int USUAL_SIZE = 1 << 17;

    private Templates() {}

    /** @param name the file's name without ending, for instance {@code page} */
    public static String fill(String name, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(USUAL_SIZE);
        ENGINE.render("rendering/" + name + ".jte", parameters, output);
        return output.toString();
    }
}
