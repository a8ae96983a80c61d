package fi.toteuma.imports.internal.reading;

import fi.toteuma.municipality.ColumnMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file looked over once: what it is, how it is encoded, and the hash by which it is known again. A file's kind is told
 * by its content, never by its name.
 */
public final class SourceFile {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path path;
    private final String sha256;
    private final boolean workbook;
    private final Charset charset;
    private final boolean marked;

    private SourceFile(Path path, String sha256, boolean workbook, Charset charset, boolean marked) {
        this.path = path;
        this.sha256 = sha256;
        this.workbook = workbook;
        this.charset = charset;
        this.marked = marked;
    }

    /**
     * Looks a file over.
     *
     * @throws UnreadableFile if it is empty, too large, encrypted, or in no encoding that is read
     * @throws IOException if it can't be had at all
     */
    public static SourceFile open(Path path, ColumnMapping mapping, Limits limits)
            throws IOException, UnreadableFile {
        long size = Files.size(path);
        if (size == 0) {
            throw new UnreadableFile(0, "file.empty");
        }
        MessageDigest digest = sha256();
        Utf8Check check = new Utf8Check();
        byte[] start = new byte[4];
        boolean nul = false;
        try (InputStream in = Files.newInputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            boolean first = true;
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                if (first) {
                    System.arraycopy(buffer, 0, start, 0, Math.min(4, n));
                    first = false;
                }
                digest.update(buffer, 0, n);
                check.take(buffer, n);
                nul = nul || hasNul(buffer, n);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        if (Arrays.equals(start, ZIP)) {
            tooLarge(size, limits.workbook());
            ZipGuard.check(path, limits);
            return new SourceFile(path, hash, true, StandardCharsets.UTF_8, false);
        }
        if (Arrays.equals(start, COMPOUND)) {
            throw new UnreadableFile(0, "file.encrypted");
        }
        tooLarge(size, limits.file());
        if (nul) {
            throw new UnreadableFile(0, "file.binary");
        }
        boolean marked = Arrays.equals(MARK, Arrays.copyOf(start, MARK.length));
        return new SourceFile(path, hash, false, charset(check, marked, mapping), marked);
    }

    private static void tooLarge(long size, long limit) throws UnreadableFile {
        if (size > limit) {
            throw new UnreadableFile(0, "file.too-large", String.valueOf(limit >> 20));
        }
    }

    private static Charset charset(Utf8Check check, boolean marked, ColumnMapping mapping) throws UnreadableFile {
        if (!marked && mapping.encoding().filter("windows-1252"::equals).isPresent()) {
            return WINDOWS_1252;
        }
        if (check.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        boolean must = marked || mapping.encoding().isPresent();
        if (must || check.isMostlyUtf8() || !check.mayBe1252()) {
            throw new UnreadableFile(check.firstBadLine(), "file.encoding");
        }
        return WINDOWS_1252;
    }

    private static boolean hasNul(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of the content, in hexadecimal. */
    public String sha256Hex() {
        return sha256;
    }

    /** Whether it is a workbook; else it is text. */
    public boolean isWorkbook() {
        return workbook;
    }

    /** The text, without the byte order mark. */
    Reader text() throws IOException {
        InputStream in = Files.newInputStream(path);
        if (marked) {
            in.skipNBytes(MARK.length);
        }
        return new InputStreamReader(in, charset);
    }

    Path path() {
        return path;
    }
}
