package fi.toteuma.additions;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"heinola", "kaislaranta"})
    void theNextYearsDocumentIsOfTheSameUnitMonthsAndKindAndSuitsAnyYear(String name) throws IOException {
        MunicipalitySettings settings = settings(name);
        Map<String, String> files = files(name);
        NextDocument next = new NextDocument(settings, files);
        for (DocumentOrder last : settings.documents()) {
            DocumentOrder later = next.after(last, 2031);
            assertThat(later.key()).as(last.key()).contains("2031");
            assertThat(settings.document(later.key())).as(last.key()).isEmpty();
            assertThat(later.unit()).isEqualTo(last.unit());
            assertThat(later.through()).isEqualTo(last.through());
            assertThat(later.treeDate().getYear()).isEqualTo(2031);
            assertThat(DocumentKind.of(later)).as(last.key()).isEqualTo(DocumentKind.of(last));
            assertThat(later.made()).as("it is made when it is made").isEmpty();
            String first = last.layouts().values().iterator().next();
            later.layouts().values().forEach(layout -> {
                Layouts.Face face = Layouts.face(layout, Layouts.text(layout, files));
                assertThat(face.years()).as(layout).isEmpty();
                assertThat(face.language()).as(layout).isEqualTo(Layouts.face(first, Layouts.text(first, files)).language());
            });
        }
    }

    @Test
    void yearsMoveAlongInWhatTheBodyIsAsked() throws IOException {
        MunicipalitySettings settings = settings("heinola");
        DocumentOrder plan = new NextDocument(settings, files("heinola")).after(settings.document("ks2024").orElseThrow(), 2026);
        assertThat(plan.key()).isEqualTo("ks2026");
        assertThat(plan.treeDate()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(plan.decision().orElseThrow().proposal().in(Language.FI)).isEqualTo("Lautakunta hyväksyy käyttösuunnitelman vuodelle 2026.");
        assertThat(plan.layouts()).containsExactly(Map.entry("malli", "malli/kayttosuunnitelma"));
    }

    @Test
    void theLastDayOfFebruaryMovesWithTheLeapYear() throws IOException {
        MunicipalitySettings settings = settings("heinola");
        DocumentOrder march = settings.document("ov2025q1").orElseThrow();
        DocumentOrder february = new DocumentOrder(
                "ov2027", march.unit(), 2027, 2, LocalDate.of(2027, 2, 28), march.budgetDate(), march.made(), false, march.schemes(), march.layouts(),
                march.decision(), march.translates());
        assertThat(new NextDocument(settings, files("heinola")).after(february, 2028).treeDate()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void aCounterpartIsOfTheSameUnitMonthsAndKind() throws IOException {
        MunicipalitySettings settings = settings("heinola");
        NextDocument next = new NextDocument(settings, files("heinola"));
        DocumentOrder plan = settings.document("ks2024").orElseThrow();
        assertThat(next.counterpart(plan, 2024)).hasValue(plan);
        assertThat(next.counterpart(plan, 2025)).isEmpty();
    }

    private static MunicipalitySettings settings(String name) throws IOException {
        return MunicipalitySettings.parse("municipality.yaml", Files.readString(Path.of("examples", name, "municipality.yaml")));
    }

    private static Map<String, String> files(String name) throws IOException {
        Path folder = Path.of("examples", name);
        Map<String, String> files = new TreeMap<>();
        for (String kind : List.of("layouts", "schemes")) {
            try (Stream<Path> there = Files.list(folder.resolve(kind))) {
                for (Path file : there.toList()) {
                    files.put(kind + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
