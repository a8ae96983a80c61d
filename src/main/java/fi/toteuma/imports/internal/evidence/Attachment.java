package fi.toteuma.imports.internal.evidence;

import fi.toteuma.imports.internal.ProblemCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file that may be kept as evidence. */
public record Attachment(String name, String mediaType, String sha256, byte[] content) {

    /** Letters, digits and a few marks; nothing that leads elsewhere, hides, or means something to a shell or a page. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()–-]{0,96}\\.[A-Za-z]{3,4}");

    /** The name as it is kept: other systems write ä as two characters. */
    public static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /**
     * Reads a file, if it may be kept.
     *
     * @param largest in bytes
     * @return empty where it may not: the reason is among the problems
     */
    public static Optional<Attachment> read(Path path, String written, long largest, ProblemCollector problems) throws IOException {
        String name = name(written);
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            problems.add(0, "", name, "evidence.name");
            return Optional.empty();
        }
        Optional<EvidenceType> type = EvidenceType.named(name);
        if (type.isEmpty()) {
            problems.add(0, "", name, "evidence.type", EvidenceType.allEndings());
            return Optional.empty();
        }
        if (Files.size(path) > largest) {
            problems.add(0, "", name, "evidence.too-large", megabytes(largest));
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(path);
        if (!type.get().isOf(path, content)) {
            problems.add(0, "", name, "evidence.content", type.get().mediaType());
            return Optional.empty();
        }
        return Optional.of(new Attachment(name, type.get().mediaType(), sha256(content), content));
    }

    private static String megabytes(long bytes) {
        return String.valueOf(Math.max(1, bytes >> 20));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
