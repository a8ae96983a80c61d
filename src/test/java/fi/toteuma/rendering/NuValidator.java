package fi.toteuma.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the Nu HTML checker, the W3C's own, about a page. */
public final class NuValidator {

    private NuValidator() {}

    /** Errors and warnings; nothing for a page that is right. Remarks on style, as on trailing slashes, are left out. */
    public static List<String> findings(byte[] html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setForceHTML(true);
        try {
            JsonNode messages = JsonMapper.shared().readTree(validator.validate(new ByteArrayInputStream(html))).path("messages");
            return messages.valueStream()
                    .filter(message -> !message.path("type").asString().equals("info") || message.path("subType").asString("").equals("warning"))
                    .map(message -> message.path("type").asString() + ", line " + message.path("lastLine").asInt() + ": "
                            + message.path("message").asString() + " at " + message.path("extract").asString(""))
                    .toList();
        } catch (IOException | SAXException e) {
            throw new AssertionError("the page could not be checked", e);
        }
    }
}
