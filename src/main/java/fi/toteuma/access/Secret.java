package fi.toteuma.access;

import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What this installation alone knows: 32 random bytes in a file that only its user may read, made at the first start. It is not in the
 * database, so that a copy of the database gives nobody the keys of second factors. While it is changed the file has two lines: the new
 * one, which everything is made with, and the old one, which still opens what isn't made anew yet.
 */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final Path file;

    /** The one in use first. */
    private final List<byte[]> all;

    private Secret(Path file, List<byte[]> all) {
        this.file = file;
        this.all = all;
    }

    /**
     * Reads the secret, making it where there is none.
     *
     * @throws WrongSetting if it can't be read or made there
     */
    public static Secret in(Path folder) {
        Path file = folder.resolve("secret.key");
        try {
            Files.createDirectories(folder);
            try {
                List<byte[]> made = List.of(random());
                write(file, made);
                return new Secret(file, made);
            } catch (FileAlreadyExistsException there) {
                return new Secret(file, read(file));
            }
        } catch (IOException | IllegalArgumentException failed) {
            throw new WrongSetting("toteuma.data-folder", file.toString(), Expected.SECRET_KEY);
        }
    }

    /** As the file says it at this moment: it may have been renewed by another program. */
    public Secret now() {
        try {
            return new Secret(file, read(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<byte[]> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    /** With a new secret before those there are; from here on it is in the file. */
    public Secret renewed() {
        List<byte[]> more = new ArrayList<>(List.of(random()));
        more.addAll(all);
        return kept(more);
    }

    /** Without those that nothing needs any more. */
    public Secret alone() {
        return kept(List.of(all.getFirst()));
    }

    /** The file is there whole at any moment: as it was, or as it becomes. */
    private Secret kept(List<byte[]> these) {
        Path next = file.resolveSibling("secret.key.next");
        try {
            Files.deleteIfExists(next);
            write(next, these);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Secret(file, these);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, List<byte[]> secrets) throws IOException {
        String text = String.join("\n", secrets.stream().map(HexFormat.of()::formatHex).toList());
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static byte[] random() {
        byte[] made = new byte[LENGTH];
        new SecureRandom().nextBytes(made);
        return made;
    }

    /** A key for one purpose: knowing it gives no other. */
    public byte[] key(String purpose) {
        return key(all.getFirst(), purpose);
    }

    /** The keys for a purpose by all secrets there are, the one in use first. */
    public List<byte[]> keys(String purpose) {
        return all.stream().map(secret -> key(secret, purpose)).toList();
    }

    private static byte[] key(byte[] secret, String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
