package fi.toteuma.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.DecisionAsked;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentEntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"heinola", "kaislaranta"})
    void everyDocumentOfTheExamplesIsReadBackAsItWas(String name) throws IOException {
        MunicipalitySettings settings = settings(name, "");
        String key = settings.key();
        assertThat(settings.documents()).isNotEmpty();
        StringBuilder added = new StringBuilder("\n" + DocumentEntry.ADDED + ":\n");
        settings.documents().stream()
                .filter(order -> order.translates().isEmpty())
                .forEach(order -> added.append(DocumentEntry.of(order).replace("key: " + order.key(), "key: uusi-" + order.key())));
        MunicipalitySettings both = settings(name, added.toString());
        assertThat(both.key()).isEqualTo(key);
        settings.documents().stream().filter(order -> order.translates().isEmpty()).forEach(order -> assertThat(both.document("uusi-" + order.key()))
                .hasValueSatisfying(read -> assertThat(read)
                        .usingRecursiveComparison().ignoringFields("key").isEqualTo(order)));
    }

    @Test
    void whatIsTypedStaysText() throws IOException {
        String odd = "}, \"x\": [a] # ei: kommentti \\ & *b !c %d @e `f` ' – € 𝄞";
        DocumentOrder order = new DocumentOrder(
                "outo", "HYV", 2026, 12, LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty(), true,
                Map.of("statement", "tuloslaskelma"), Map.of("malli", "malli/kayttosuunnitelma"),
                Optional.of(new DecisionAsked(
                        "hallitus", new Wording(Map.of(Language.FI, odd, Language.SV, "rad")), Optional.of(LocalDate.of(2026, 1, 20)), "§ 4")),
                Optional.of("ks2024"));
        assertThat(settings("heinola", "\nadded-documents:\n" + DocumentEntry.of(order)).document("outo")).hasValue(order);
    }

    private static MunicipalitySettings settings(String name, String added) throws IOException {
        return MunicipalitySettings.parse("municipality.yaml", Files.readString(Path.of("examples", name, "municipality.yaml")) + added);
    }
}
