package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import fi.toteuma.imports.internal.reading.UnreadableFile;
import fi.toteuma.kernel.Money;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Against a small server that speaks clamd's protocol. */
class VirusScanTest {

    private static final String TOO_LARGE = "INSTREAM size limit exceeded. ERROR\0";

    @TempDir
    Path folder;

    /** What the server was sent, once it has answered. */
    private static CompletableFuture<byte[]> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> answering(server, answer, () -> { }));
    }

    private static byte[] answering(ServerSocket server, String answer, Runnable before) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                sent.write(in.readNBytes(length));
            }
            before.run();
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return sent.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
        for (String answer : new String[] {"UNKNOWN COMMAND\0", ""}) {
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
    void aFileThatIsTooLargeForItIsToldAsSuchEvenIfItDoesNotWaitForTheEnd() throws Exception {
        Path file = file(8_000_000);
        try (ServerSocket server = server()) {
            answering(server, TOO_LARGE);
            tooLarge(scan(server), file);
        }
        try (ServerSocket server = server()) {
            CompletableFuture<Void> cut = CompletableFuture.runAsync(() -> {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().readNBytes(100_000);
                    socket.getOutputStream().write(TOO_LARGE.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            tooLarge(scan(server), file);
            cut.get();
        }
    }

    private static void tooLarge(VirusScan scan, Path file) {
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> scan.look(file)).satisfies(why -> assertThat(why.code()).isEqualTo("file.scan-too-large"));
    }

    @Test
    void withoutASettingNothingIsAskedAndAWrongOneStopsTheStart() throws Exception {
        Path file = file(10);
        assertThatCode(() -> new VirusScan(" ").look(file)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new VirusScan("clamav")).withMessageContaining("HOST_AND_PORT");
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

    /** One whose ClamAV is down. */
    private static Imports unanswered(Example example) throws IOException {
        try (ServerSocket server = server()) {
            return example.imports(scan(server));
        }
    }

    @Test
    void whatIsWrittenOnPagesIsSavedEvenIfTheScanDoesNotAnswer() throws Exception {
        Example example = Example.ready(folder);
        var transactions = new JdbcTransactionManager(example.database.dataSource());
        FigureEdits figures = new FigureEdits(unanswered(example), example.rollups, example.jdbc, transactions);
        FigureSheet.Change typed = new FigureSheet.Change(
                FigureSheet.budget("10", 2024), new FigureSheet.Place("4000", ""), Money.of("-2500.25"), 0);
        assertThat(figures.save(example.municipality, List.of(typed))).isInstanceOf(FigureOutcome.Saved.class);

        Edits edits = new Edits(unanswered(example), example.rollups, example.jdbc, transactions);
        assertThat(edits.save(example.municipality, ImportKind.OBJECTS, Map.of("code", "INV9"), Map.of("name", "Laituri"), 0))
                .isInstanceOf(EditOutcome.Saved.class);
    }

    @Test
    void filesAreLookedAtBeforeAConnectionToTheDatabaseIsTaken() throws Exception {
        Example example = Example.ready(folder);
        HikariPoolMXBean pool = ((HikariDataSource) example.database.dataSource()).getHikariPoolMXBean();
        Path one = Files.writeString(folder.resolve("yksi.txt"), "näyttö");
        Path other = Files.writeString(folder.resolve("kaksi.txt"), "toinen näyttö");
        Path csv = Files.writeString(folder.resolve("kohteet.csv"), "code;name\nINV1;Koulun piha\nINV2;Silta\nINV3;Sauna\n");
        List<Integer> busy = new ArrayList<>();
        try (ServerSocket server = server()) {
            CompletableFuture<Void> scanned = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 3; i++) {
                    answering(server, "stream: OK\0", () -> busy.add(pool.getActiveConnections()));
                }
            });
            List<ImportOutcome> outcomes = example.imports(scan(server)).together(
                    List.of(example.request(ImportKind.EVIDENCE, one), example.request(ImportKind.EVIDENCE, other)),
                    example.request(ImportKind.OBJECTS, csv), true, true);
            scanned.get();
            assertThat(outcomes).hasSize(3).allMatch(ImportOutcome.Imported.class::isInstance);
        }
        assertThat(busy).containsExactly(0, 0, 0);
    }

    @Test
    void aFolderIsRefusedBeforeAnythingOfItIsStored() throws Exception {
        Example example = new Example(folder);
        Map<String, String> before = example.dump();
        MunicipalityFolder door = new MunicipalityFolder(
                unanswered(example), new SavedMappings(example.jdbc), example.municipalities, example.periods(),
                new JdbcTransactionManager(example.database.dataSource()), Example.CLOCK);
        assertThat(door.run(Path.of("examples", "kaislaranta"), false, Progress.SILENT))
                .isInstanceOfSatisfying(FolderOutcome.Refused.class, refused -> assertThat(refused.problems().shown())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("file.not-scanned")));
        assertThat(example.dump()).isEqualTo(before);
    }
}
