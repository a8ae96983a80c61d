package fi.toteuma.web.internal.documents;

import java.util.Map;
import org.springframework.http.MediaType;

/** What browsers are told that a file of a format is. */
final class FileTypes {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "provenance.json", "application/json",
            "model.json", "application/json");

    private FileTypes() {}

    static MediaType of(String format) {
        return MediaType.parseMediaType(TYPES.getOrDefault(format, "application/octet-stream"));
    }
}
