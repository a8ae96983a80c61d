package fi.toteuma.imports.internal.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

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
    static boolean isOffice(byte[] content, String part) {
        if (!begins(content, "PK\u0003\u0004")) {
            return false;
        }
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            boolean found = false;
            int parts = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (++parts > MOST_PARTS || name.contains("vbaproject") || name.startsWith("/") || name.contains("..")) {
                    return false;
                }
                found = found || name.equals(part);
            }
            return found;
        } catch (IOException e) {
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
