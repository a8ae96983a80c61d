package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.toteuma.document.Consistency;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.NuValidator;
import fi.toteuma.rendering.VeraPdf;
import fi.toteuma.reporting.Reports.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of the municipality with two languages is sound, and in its own language. */
class KaislarantaFilesTest {

    private static ExampleProgram program;
    private static final List<String[]> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void importTheExample() {
        program = new ExampleProgram(Path.of("examples/kaislaranta"));
        for (String key : program.listings().stream().map(Listing::key).toList()) {
            boolean accounts = Set.of("tilinpaatos2024", "bokslut2024").contains(key);
            for (String set : accounts ? List.of("malli") : List.of("oma", "malli")) {
                DOCUMENTS.add(new String[] {key, set});
            }
        }
    }

    @AfterAll
    static void close() {
        program.close();
        DOCUMENTS.clear();
    }

    @Test
    void thereAreTenDocumentsAndEachCellIsWhatItsFactsSay() {
        assertThat(DOCUMENTS).hasSize(10);
        for (String[] document : DOCUMENTS) {
            assertThat(Consistency.of(program.document(document[0], document[1])).contradictions()).as(document[0]).isEmpty();
        }
    }

    @Test
    void everyPdfKeepsBothItsPromises() {
        for (String[] document : DOCUMENTS) {
            assertThat(VeraPdf.failures(program.file(document[0], document[1], "pdf"))).as(String.join("/", document)).isEmpty();
        }
    }

    @Test
    void everyPageIsRightForTheCheckerAndForEveryReader(@TempDir Path folder) throws IOException {
        try (AxeBrowser browser = new AxeBrowser()) {
            for (String[] document : DOCUMENTS) {
                byte[] html = program.file(document[0], document[1], "html");
                assertThat(NuValidator.findings(html)).as(String.join("/", document)).isEmpty();
                Path file = Files.write(folder.resolve(String.join("-", document) + ".html"), html);
                for (AxeBrowser.Reading reading : List.of(
                        new AxeBrowser.Reading(1280, ColorScheme.LIGHT, true), new AxeBrowser.Reading(320, ColorScheme.DARK, true))) {
                    Page page = browser.open(file, reading);
                    assertThat(AxeBrowser.violations(page)).as(String.join("/", document) + " " + reading).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(String.join("/", document) + " reflows")
                            .isEqualTo(reading.width());
                    page.context().close();
                }
            }
        }
    }

    @Test
    void everyWordFileIsInItsLanguageAndMarksWhatIsNot() {
        for (String[] document : DOCUMENTS) {
            boolean swedish = document[0].startsWith("tertial") || document[0].startsWith("bokslut");
            byte[] file = program.file(document[0], document[1], "docx");
            assertThat(ReadBack.word(file).language()).as(document[0]).isEqualTo(swedish ? "sv-FI" : "fi-FI");
            assertThat(ReadBack.docxLanguages(file)).as(document[0]).isEqualTo(swedish && !document[0].startsWith("bokslut") ? Set.of("fi-FI") : Set.of());
        }
    }

    @Test
    void pageOneHoldsItsContents() {
        for (String[] document : DOCUMENTS) {
            if (document[1].equals("malli")) {
                String first = ReadBack.pdfPage(program.file(document[0], "malli", "pdf"), 1);
                assertThat(first).as(document[0]).containsAnyOf("Yksiköt", "Enheterna");
            }
        }
    }
}
