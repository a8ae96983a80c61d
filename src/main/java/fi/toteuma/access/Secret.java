package fi.toteuma.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What this installation alone knows: 32 random bytes in a file that only its user may read, made at the first start. It is not in the
 * database, so that a copy of the database gives nobody the keys of second factors.
 */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the secret, making it where there is none. */
    public static Secret in(Path folder) {
        Path file = folder.resolve("secret.key");
        try {
            Files.createDirectories(folder);
            try {
                byte[] made = new byte[LENGTH];
                new SecureRandom().nextBytes(made);
                try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                    channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(made).getBytes(StandardCharsets.US_ASCII)));
                }
                return new Secret(made);
            } catch (FileAlreadyExistsException there) {
                return new Secret(HexFormat.of().parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A key for one purpose: knowing it gives no other. */
    public byte[] key(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
