package fi.toteuma.imports.internal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an evidence file may be. Nothing that a browser would run: no HTML, no SVG, no macros. */
enum EvidenceType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> endings;

    EvidenceType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** What the file's name says it is. */
    static Optional<EvidenceType> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    /** Whether the content is of this type. CSV and plain text are both text: which of them, only the name says. */
    boolean isOf(Path file, byte[] content) throws IOException {
        return switch (this) {
            case PDF -> Content.begins(content, "%PDF-");
            case PNG -> Content.begins(content, "\u0089PNG\r\n\u001a\n");
            case JPEG -> Content.begins(content, "\u00ff\u00d8\u00ff");
            case XLSX -> Content.isOffice(file, "xl/workbook.xml");
            case DOCX -> Content.isOffice(file, "word/document.xml");
            case CSV, TXT -> Content.isText(content);
        };
    }

    /** All endings, for messages. */
    static String allEndings() {
        return Arrays.stream(values()).flatMap(type -> type.endings.stream()).collect(Collectors.joining(", "));
    }
}
