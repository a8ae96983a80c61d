package fi.toteuma.reporting.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.yaml.YamlException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layout names must be there: said when it comes in, line by line. */
class LayoutReaderTest {

    private static final String SOUND = """
            layout: oma
            set: oma
            title: "Raportti {span}"
            columns:
              a:
                - {key: c1, head: ["TP {n-1}", "{months} kk"], measure: actual, year: n, through: m}
            rows:
              b:
                scheme: "@statement"
                rows:
                  - {line: kulut}
                  - {line: kate, label: "Kate {n}"}
            blocks:
              - heading: 1
                text: "{unit} {date}"
              - table: {title: "Taulukko {period}", columns: a, rows: b, unit: "410"}
            """;

    private static final LineScheme SCHEME = SchemeReader.read("tulos.yaml", """
            scheme: tulos
            name: Tulos
            lines:
              - {line: kulut, label: Kulut, accounts: [4000-4999]}
              - {line: kate, label: Kate, sum: [kulut]}
            """);

    private static final List<DocumentOrder> DOCUMENTS = List.of(new DocumentOrder(
            "ov", "T", 2025, 3, LocalDate.of(2025, 3, 31), Optional.empty(), Optional.empty(), false, Map.of("statement", "tulos"),
            Map.of("oma", "oma.yaml"), Optional.empty(), Optional.empty()));

    private static void check(String yaml) {
        LayoutReader.check("oma.yaml", yaml, Map.of("tulos", SCHEME), DOCUMENTS);
    }

    @Test
    void aSoundLayoutIsReadAndKnowsWhereItNamesAUnit() {
        check(SOUND);
        assertThat(LayoutReader.read("oma.yaml", SOUND).lines()).containsEntry("410", 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{span} | {kausi} | 3 | unknown-placeholder | {kausi}", "{n-1} | {m-1} | 6 | unknown-placeholder | {m-1}",
        "Kate {n} | Kate {n+10} | 12 | unknown-placeholder | {n+10}", "{unit} | {Unit} | 15 | unknown-placeholder | {Unit}",
        "{period} | {} | 16 | unknown-placeholder | {}", "@statement | @tulos | 9 | unknown-scheme | @tulos",
        "@statement | investoinnit | 9 | unknown-scheme | investoinnit", "line: kulut | line: kuut | 11 | unknown-line | kuut",
        "columns: a | columns: aa | 16 | unknown-set | aa", "rows: b, | rows: bb, | 16 | unknown-set | bb"
    })
    void whatThereIsNotIsNamedWithItsLineAndWithWhatThereIs(String change) {
        String[] parts = change.split(" \\| ");
        YamlException refused = catchThrowableOfType(YamlException.class, () -> check(SOUND.replace(parts[0], parts[1])));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file() + " " + problem.line() + " " + problem.code() + " " + problem.value())
                    .isEqualTo("oma.yaml " + parts[2] + " " + parts[3] + " " + parts[4]);
            assertThat(problem.expected()).isNotBlank();
            for (Language language : Language.values()) {
                assertThat(problem.message(language)).contains(problem.value(), problem.expected());
            }
        });
    }

    @Test
    void theSchemesThatADocumentGivesAreNamed() {
        YamlException refused = catchThrowableOfType(YamlException.class, () -> check(SOUND.replace("@statement", "@short")));
        assertThat(refused.problems().getFirst().expected()).isEqualTo("ov: @statement");
    }
}
