package fi.toteuma.access;

import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Passwords that leaked somewhere, in a file of the installation: {@code toteuma.breached-passwords}
 * ({@code TOTEUMA_BREACHED_PASSWORDS}). One SHA-1 digest a line in capitals and in order, with or without {@code :} and a count, as the
 * downloader of Have I Been Pwned writes them. The file may be of any size: a question reads some dozens of its lines, and no password
 * leaves the machine.
 */
@Component
public class BreachedPasswords {

    private static final String NAME = "toteuma.breached-passwords";
    private static final Pattern LINE = Pattern.compile("[0-9A-F]{40}(:\\d+)?");
    private static final int DIGEST = 40;
    private static final int LONGEST_LINE = 64;

    private final Optional<Path> file;

    /**
     * @param file empty: there is none
     * @throws WrongSetting if there is no such file, or it isn't such a list
     */
    public BreachedPasswords(@Value("${toteuma.breached-passwords:}") String file) {
        this.file = Optional.of(file.strip()).filter(given -> !given.isEmpty()).map(Path::of);
        this.file.ifPresent(path -> {
            try (RandomAccessFile list = new RandomAccessFile(path.toFile(), "r")) {
                String first = lineFrom(list, 0);
                if (first == null || !LINE.matcher(first).matches()) {
                    throw new WrongSetting(NAME, file, Expected.DIGESTS);
                }
            } catch (IOException e) {
                throw new WrongSetting(NAME, file, Expected.DIGESTS);
            }
        });
    }

    public boolean has(String password) {
        return file.isPresent() && has(file.get(), digest(password));
    }

    /** Halves the part of the file that the line would have to begin in. */
    private static boolean has(Path path, String digest) {
        try (RandomAccessFile list = new RandomAccessFile(path.toFile(), "r")) {
            long from = 0;
            long to = list.length();
            while (from < to) {
                long middle = (from + to) >>> 1;
                long begin = beginAtOrAfter(list, middle);
                String line = begin >= to ? null : lineFrom(list, begin);
                int order = line == null || line.length() < DIGEST ? 1 : line.substring(0, DIGEST).compareTo(digest);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    from = begin + 1;
                } else {
                    to = middle;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the first line begins that doesn't begin before a place. */
    private static long beginAtOrAfter(RandomAccessFile list, long place) throws IOException {
        if (place == 0) {
            return 0;
        }
        byte[] part = new byte[LONGEST_LINE];
        list.seek(place - 1);
        int length = list.read(part);
        for (int i = 0; i < length; i++) {
            if (part[i] == '\n') {
                return place + i;
            }
        }
        return list.length();
    }

    private static @Nullable String lineFrom(RandomAccessFile list, long begin) throws IOException {
        byte[] part = new byte[LONGEST_LINE];
        list.seek(begin);
        int length = list.read(part);
        return length <= 0 ? null : new String(part, 0, length, StandardCharsets.US_ASCII).split("\\R", 2)[0];
    }

    private static String digest(String password) {
        try {
            byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(sha1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
