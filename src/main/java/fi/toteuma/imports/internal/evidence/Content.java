package fi.toteuma.imports.internal.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file's bytes say it is, whatever its name says. */
final class Content {

    private static final int MOST_PARTS = 10_000;

    /** What a browser might take for a page or a drawing, however the text around it begins. */
    private static final Pattern MARKUP = Pattern.compile("<(?:!doctype|\\?xml|html|head|body|script|svg|iframe)\\b");

    /** As far as browsers look for markup, and then some. */
    private static final int LOOKED_AT = 4096;

    private Content() {}

    /** @param signature a byte a character */
    static boolean begins(byte[] content, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length > wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** Whether it is an office file with this part in it, and no macros. Its list of parts is read, none is unpacked. */
    static boolean isOffice(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean found = false;
            if (zip.size() > MOST_PARTS) {
                return false;
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.startsWith("/") || name.contains("..")) {
                    return false;
                }
                found = found || name.equals(part);
            }
            return found;
        } catch (ZipException e) {
            return false;
        }
    }

    /** Whether it is text without control characters that doesn't read as a page: UTF-8 or Windows-1252, as spreadsheets write it. */
    static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' || each == 0x7F) {
                return false;
            }
        }
        String beginning = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return content.length > 0 && !MARKUP.matcher(beginning.toLowerCase(Locale.ROOT)).find();
    }
}
