package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.exports.internal.ExportsOf;
import fi.toteuma.goals.EvidenceFile;
import fi.toteuma.goals.EvidenceFiles;
import fi.toteuma.goals.internal.EvidenceOf;
import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.ColumnMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    private static final byte[] PDF = "%PDF-1.4\nnäyttö".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LATER = "%PDF-1.4\nuudempi".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @TempDir
    Path files;

    private Example example;
    private EvidenceFiles evidence;

    @BeforeEach
    void goalsAreThere() {
        example = Example.withContent(folder);
        evidence = EvidenceOf.database(example.jdbc);
    }

    private ImportOutcome attach(String name, byte[] content, boolean replace) throws IOException {
        return example.imports.run(request(name, content), replace);
    }

    private ImportRequest request(String name, byte[] content) throws IOException {
        Path file = files.resolve(name.replaceAll("[^A-Za-z0-9.]", "_"));
        Files.write(file, content);
        return new ImportRequest(
                example.municipality, ImportKind.EVIDENCE, "rehtori", file, name, ColumnMapping.NONE,
                Optional.empty());
    }

    private static List<String> codes(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        return ((ImportOutcome.Refused) outcome).problems().shown().stream().map(Problem::code).toList();
    }

    private String values(String named) {
        return "measure;date;value;evidence\nM1;2024-09-30;80;" + named + "\n";
    }

    @Test
    void anAttachedFileIsKeptWithItsHashItsTypeWhoAndWhen() throws IOException {
        assertThat(attach("kevään testi.pdf", PDF, false)).isInstanceOf(ImportOutcome.Imported.class);
        EvidenceFile file = evidence.find(example.municipality, "kevään testi.pdf").orElseThrow();
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(file.attachedBy()).isEqualTo("rehtori");
        assertThat(evidence.content(example.municipality, "kevään testi.pdf")).hasValue(PDF);
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherOfItsNameNeedsAWord() throws IOException {
        attach("testi.pdf", PDF, false);
        assertThat(attach("testi.pdf", PDF, false)).isInstanceOf(ImportOutcome.Unchanged.class);
        assertThat(attach("testi.pdf", LATER, false)).isInstanceOf(ImportOutcome.NeedsConfirmation.class);
        assertThat(evidence.content(example.municipality, "testi.pdf")).hasValue(PDF);
        ImportOutcome.Imported replaced = (ImportOutcome.Imported) attach("testi.pdf", LATER, true);
        assertThat(evidence.content(example.municipality, "testi.pdf")).hasValue(LATER);
        assertThat(example.imports.undo(example.municipality, replaced.batch())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(evidence.content(example.municipality, "testi.pdf")).hasValue(PDF);
    }

    @Test
    void aFileThatALaterOneReplacedIsNotTakenBackBeforeIt() throws IOException {
        ImportOutcome.Imported first = (ImportOutcome.Imported) attach("testi.pdf", PDF, false);
        attach("testi.pdf", LATER, true);
        assertThat(example.imports.undo(example.municipality, first.batch()))
                .isInstanceOfSatisfying(UndoOutcome.Refused.class, refused ->
                        assertThat(refused.reason()).isEqualTo(UndoOutcome.Reason.REPLACED_LATER));
    }

    @Test
    void aFileThatAValueNamesStaysUntilTheValueIsGone() throws IOException {
        ImportOutcome.Imported file = (ImportOutcome.Imported) attach("testi.pdf", PDF, false);
        ImportOutcome.Imported value = Example.imported(example.run(ImportKind.MEASURE_VALUES, values("testi.pdf")));
        assertThat(example.imports.undo(example.municipality, file.batch()))
                .isInstanceOfSatisfying(UndoOutcome.Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(UndoOutcome.Reason.RECORDS_USED);
                    assertThat(refused.details()).containsExactly("M1 2024-09-30");
                });
        assertThat(evidence.find(example.municipality, "testi.pdf")).isPresent();
        example.imports.undo(example.municipality, value.batch());
        assertThat(example.imports.undo(example.municipality, file.batch())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(evidence.all(example.municipality)).isEmpty();
    }

    @Test
    void aValueNamesAnAttachedFileOrAnAddressAndNothingElse() {
        assertThat(codes(example.run(ImportKind.MEASURE_VALUES, values("puuttuu.pdf")))).containsExactly("evidence.missing");
        assertThat(codes(example.run(ImportKind.MEASURE_VALUES, values("ftp://www.mallila.fi/x.pdf")))).containsExactly("evidence.link");
        assertThat(codes(example.run(ImportKind.MEASURE_VALUES, values("https://")))).containsExactly("evidence.link");
        assertThat(example.run(ImportKind.MEASURE_VALUES, values("https://www.mallila.fi/x.pdf"))).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void aNameIsTheSameHoweverItsAccentsAreWritten() throws IOException {
        ImportOutcome.Imported file = (ImportOutcome.Imported) attach("kevät.pdf", PDF, false);
        Example.imported(example.run(ImportKind.MEASURE_VALUES, values("keva\u0308t.pdf")));
        assertThat(example.imports.undo(example.municipality, file.batch())).isInstanceOf(UndoOutcome.Refused.class);
    }

    @Test
    void valuesAndTheirEvidenceComeInTogetherOrNotAtAll() throws IOException {
        ImportRequest file = request("testi.pdf", PDF);
        Path table = files.resolve("arvot.csv");
        Files.writeString(table, values("toinen.pdf"));
        ImportRequest values = ImportRequest.of(example.municipality, ImportKind.MEASURE_VALUES, table);
        assertThat(codes(example.imports.together(List.of(file), values, true, false).getLast())).containsExactly("evidence.missing");
        assertThat(evidence.all(example.municipality)).isEmpty();
        Files.writeString(table, values("testi.pdf"));
        assertThat(example.imports.together(List.of(file), values, false, false).getLast()).isInstanceOf(ImportOutcome.Sound.class);
        assertThat(evidence.all(example.municipality)).as("only checked").isEmpty();
        assertThat(example.imports.together(List.of(file), values, true, false)).hasSize(2).allMatch(ImportOutcome.Imported.class::isInstance);
        assertThat(evidence.all(example.municipality)).hasSize(1);
    }

    @Test
    void whatTheNameSaysAndWhatTheContentIsMustAgree() throws IOException {
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(codes(attach("sivu.html", page, false))).containsExactly("evidence.type");
        assertThat(codes(attach("kuva.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), false))).containsExactly("evidence.type");
        assertThat(codes(attach("sivu.txt", page, false))).containsExactly("evidence.content");
        assertThat(codes(attach("sivu.csv", ("a;b\n" + "<svg onload=x>").getBytes(StandardCharsets.UTF_8), false))).containsExactly("evidence.content");
        assertThat(codes(attach("kuva.png", PDF, false))).containsExactly("evidence.content");
        assertThat(codes(attach("ohjelma.pdf", new byte[] {'M', 'Z', 0, 0}, false))).containsExactly("evidence.content");
        assertThat(codes(attach("tyhja.txt", new byte[0], false))).containsExactly("evidence.content");
        assertThat(codes(attach("taulukko.xlsx", zip("word/document.xml"), false))).containsExactly("evidence.content");
        assertThat(codes(attach("makro.docx", zip("word/document.xml", "word/vbaProject.bin"), false))).containsExactly("evidence.content");
        assertThat(attach("teksti.docx", zip("word/document.xml"), false)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(attach("taulukko.xlsx", zip("xl/workbook.xml"), false)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(attach("luvut.csv", "kuukausi;käynnit\n1;3\n".getBytes(StandardCharsets.ISO_8859_1), false))
                .isInstanceOf(ImportOutcome.Imported.class);
        assertThat(attach("kuva.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, false)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(attach("kuva.PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}, false))
                .isInstanceOf(ImportOutcome.Imported.class);
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void namesThatLeadElsewhereOrHideAreRefused() throws IOException {
        for (String name : List.of("../x.pdf", "a/b.pdf", "a\\b.pdf", ".piilo.pdf", "x\u0000.pdf", "<x>.pdf", "a..pdf", "x".repeat(120) + ".pdf", "x\u202Efdp.pdf")) {
            assertThat(codes(attach(name, PDF, false))).as(name).containsExactly("evidence.name");
        }
        assertThat(attach("a\u0308mpa\u0308ri.pdf", PDF, false)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(evidence.find(example.municipality, "ämpäri.pdf")).as("ä is one letter however it was written").isPresent();
    }

    @Test
    void aFileBeyondTheLimitIsRefusedAndTheLimitIsSaid() throws IOException {
        byte[] large = Arrays.copyOf(PDF, 65 * 1024);
        ImportOutcome.Refused refused = (ImportOutcome.Refused) attach("suuri.pdf", large, false);
        assertThat(refused.problems().shown().getFirst().message(Language.FI)).contains("liian suuri", "toteuma.evidence.largest");
    }

    @Test
    void anExportBringsTheFilesBackAsTheyCame() throws IOException {
        attach("testi.pdf", PDF, false);
        attach("kevään luvut.csv", "a;b\n".getBytes(StandardCharsets.UTF_8), false);
        Path out = folder.resolve("vienti");
        assertThat(ExportsOf.database(example.database.dataSource()).writeEvidence(example.municipality, out)).isEqualTo(2);
        assertThat(out.resolve("testi.pdf")).hasBinaryContent(PDF);
        Example other = new Example(Files.createDirectory(folder.resolve("toinen")));
        for (EvidenceFile file : evidence.all(example.municipality)) {
            assertThat(other.imports.run(ImportRequest.of(other.municipality, ImportKind.EVIDENCE, out.resolve(file.name())), false))
                    .isInstanceOf(ImportOutcome.Imported.class);
        }
        assertThat(EvidenceOf.database(other.jdbc).all(other.municipality)).extracting(EvidenceFile::sha256)
                .isEqualTo(evidence.all(example.municipality).stream().map(EvidenceFile::sha256).toList());
    }
}
