package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.toteuma.imports.internal.reading.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small server that speaks clamd's protocol. */
class VirusScanTest {

    @TempDir
    Path folder;

    /** What the server was sent, once it has answered. */
    private static CompletableFuture<byte[]> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream sent = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    sent.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return sent.toByteArray();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static VirusScan scan(ServerSocket server) {
        return new VirusScan("127.0.0.1:" + server.getLocalPort());
    }

    private Path file(int size) throws IOException {
        return Files.write(folder.resolve("file"), new byte[size]);
    }

    @Test
    void theWholeFileIsSentAndTakenIfNothingIsFound() throws Exception {
        for (int size : new int[] {0, 1, 1 << 16, 200_000}) {
            try (ServerSocket server = server()) {
                CompletableFuture<byte[]> sent = answering(server, "stream: OK\0");
                Path file = file(size);
                assertThatCode(() -> scan(server).look(file)).doesNotThrowAnyException();
                assertThat(sent.get()).hasSize(size);
            }
        }
    }

    @Test
    void aFileThatItWarnsOfIsRefusedByName() throws Exception {
        try (ServerSocket server = server()) {
            answering(server, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
            Path file = file(68);
            assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> scan(server).look(file)).satisfies(refused -> {
                assertThat(refused.code()).isEqualTo("file.virus");
                assertThat(refused.args()).containsExactly("Win.Test.EICAR_HDB-1");
            });
        }
    }

    @Test
    void whatItDoesNotAnswerAboutIsRefused() throws Exception {
        for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", ""}) {
            try (ServerSocket server = server()) {
                answering(server, answer);
                refused(scan(server));
            }
        }
        try (ServerSocket server = server()) {
            VirusScan gone = scan(server);
            server.close();
            refused(gone);
        }
    }

    private void refused(VirusScan scan) throws IOException {
        Path file = file(10);
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> scan.look(file)).satisfies(why -> assertThat(why.code()).isEqualTo("file.not-scanned"));
    }

    @Test
    void withoutASettingNothingIsAskedAndAWrongOneStopsTheStart() throws Exception {
        Path file = file(10);
        assertThatCode(() -> new VirusScan(" ").look(file)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new VirusScan("clamav")).withMessageContaining("127.0.0.1:3310");
    }

    @Test
    void neitherAnImportNorEvidenceComesInUnlooked() throws Exception {
        Example example = new Example(folder);
        try (ServerSocket server = server()) {
            Imports guarded = example.imports(new VirusScan("127.0.0.1:" + server.getLocalPort()));
            server.close();
            Path csv = Files.writeString(folder.resolve("yksikot.csv"), "koodi;nimi\n1;Kunta\n");
            Path evidence = Files.writeString(folder.resolve("naytto.txt"), "näyttö");
            for (ImportRequest request : new ImportRequest[] {
                example.request(ImportKind.UNITS, csv), example.request(ImportKind.EVIDENCE, evidence)}) {
                assertThat(guarded.run(request, false))
                        .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.problems().shown())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("file.not-scanned")));
            }
        }
    }
}
