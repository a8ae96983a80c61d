package fi.toteuma.imports.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks every part of an XLSX file without keeping it, counting: a part that grows beyond reason stops the file before
 * anything else reads it. What the archive says about its own sizes isn't believed.
 */
final class ZipGuard {

    private static final int MOST_PARTS = 10_000;
    private static final long SMALL = 1L << 20;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private ZipGuard() {}

    static void check(Path path, Limits limits) throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableFile(0, "file.zip-bomb");
            }
            boolean workbook = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                workbook = workbook || entry.getName().equals("xl/workbook.xml");
                check(zip, entry, limits);
            }
            if (!workbook) {
                throw new UnreadableFile(0, "file.corrupt");
            }
        } catch (ZipException e) {
            throw new UnreadableFile(0, "file.corrupt");
        }
    }

    private static void check(ZipFile zip, ZipEntry entry, Limits limits) throws IOException, UnreadableFile {
        long most = entry.getName().endsWith("sharedStrings.xml") ? limits.sharedTexts() : limits.unpacked();
        long packed = Math.max(1, entry.getCompressedSize());
        long unpacked = 0;
        int matched = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                unpacked += n;
                if (unpacked > most || unpacked > SMALL && unpacked / packed > limits.ratio()) {
                    throw new UnreadableFile(0, "file.zip-bomb");
                }
                for (int i = 0; i < n; i++) {
                    matched = buffer[i] == DOCTYPE[matched] ? matched + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
                    if (matched == DOCTYPE.length) {
                        throw new UnreadableFile(0, "file.corrupt");
                    }
                }
            }
        }
    }
}
