package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.CodeMappings.Mapping;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The codes of sending systems that are read as others.
 *
 * @param forgotten the code whose mapping was just removed
 */
public record CodesView(String municipality, List<Mapping> mappings, Optional<String> forgotten) {

    public String list() {
        return "/imports?municipality=" + municipality;
    }

    public String forget() {
        return "/imports/" + municipality + "/codes/forget";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
