package fi.toteuma.publishing.internal;

import fi.toteuma.publishing.FrozenFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** SHA-256 as hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One hash over all files: of the list that {@code sha256sum *} prints, so that anybody can compute it. */
    static String ofList(List<FrozenFile> files) {
        return of(files.stream()
                .sorted(Comparator.comparing(FrozenFile::name))
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining()));
    }
}
