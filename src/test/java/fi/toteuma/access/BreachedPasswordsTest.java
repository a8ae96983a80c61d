package fi.toteuma.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachedPasswordsTest {

    @TempDir
    Path folder;

    private static String digest(String password) {
        try {
            return HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** @param end of a line, with what stands before it */
    private BreachedPasswords list(List<String> passwords, String end) throws IOException {
        Path file = folder.resolve("list");
        Files.writeString(file, passwords.stream().map(BreachedPasswordsTest::digest).sorted().map(line -> line + end).collect(Collectors.joining()));
        return new BreachedPasswords(file.toString());
    }

    @Test
    void eachOfTheListIsFoundAndNothingElse() throws IOException {
        for (int many : new int[] {1, 2, 3, 100}) {
            List<String> passwords = IntStream.range(0, many).mapToObj(i -> "vuotanut salasana " + i).toList();
            for (String end : List.of("\n", "\r\n", ":1\n", ":2254650\r\n")) {
                BreachedPasswords list = list(passwords, end);
                assertThat(passwords).as("%d, %s", many, end).allMatch(list::has);
                assertThat(IntStream.range(0, 200).mapToObj(i -> "toinen " + i)).noneMatch(list::has);
            }
        }
    }

    @Test
    void theDigestIsTheOneThatSuchListsHold() throws IOException {
        Path file = Files.writeString(folder.resolve("known"), "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:9545824\r\n");
        assertThat(new BreachedPasswords(file.toString()).has("password")).as("SHA-1 of it as everybody knows it").isTrue();
    }

    @Test
    void withoutAListNothingIsInIt() {
        assertThat(new BreachedPasswords("").has("password")).isFalse();
    }

    @Test
    void aFileThatIsNoSuchListStopsTheStart() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "password\n");
        assertThatIllegalArgumentException().isThrownBy(() -> new BreachedPasswords(words.toString())).withMessageContaining("DIGESTS");
        assertThatIllegalArgumentException().isThrownBy(() -> new BreachedPasswords("/ei/ole")).withMessageContaining("/ei/ole");
    }
}
