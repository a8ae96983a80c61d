package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.Unchanged;
import fi.toteuma.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class MunicipalityFolderTest {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    private Example example;
    private MunicipalityFolder door;

    @BeforeEach
    void ready() {
        example = new Example(other);
        door = new MunicipalityFolder(
                example.imports,
                new SavedMappings(example.jdbc),
                example.municipalities,
                example.periods(),
                new JdbcTransactionManager(example.database.dataSource()),
                Example.CLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heinola", "kaislaranta"})
    void anExampleFolderComesInWholeAndWithoutWarnings(String name) {
        FolderOutcome outcome = door.run(Path.of("examples", name), false, Progress.SILENT);

        assertThat(outcome)
                .as(() -> text(outcome))
                .isInstanceOfSatisfying(FolderOutcome.Imported.class, imported -> {
                    assertThat(imported.warnings()).isEmpty();
                    assertThat(imported.files()).allMatch(file -> file.outcome() instanceof Imported);
                });
        Map<String, String> before = example.dump();
        FolderOutcome again = door.run(Path.of("examples", name), false, Progress.SILENT);
        assertThat(again).isInstanceOfSatisfying(FolderOutcome.Imported.class, imported -> assertThat(imported.files())
                .allMatch(file -> file.outcome() instanceof Unchanged));
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void aFolderBringsSettingsFilesMappingsAndClosedMonths() throws IOException {
        write(SETTINGS, "unit;account;year;month;amount\n10;3000;2024;11;1,00\n10;3000;2025;2;1,00\n");

        assertThat(door.run(folder, false, Progress.SILENT)).isInstanceOf(FolderOutcome.Imported.class);

        assertThat(example.municipalities.find("kunta")).isPresent().hasValueSatisfying(kunta -> {
            assertThat(kunta.settings()).isEqualTo(SETTINGS);
            assertThat(example.municipalities.files(kunta.id())).containsOnlyKeys("tulos.yaml");
            assertThat(new SavedMappings(example.jdbc).of(kunta.id())).containsOnlyKeys("vienti");
            assertThat(example.periods().closedMonths(kunta.id(), 2024))
                    .containsExactly(YearMonth.of(2024, 11), YearMonth.of(2024, 12));
            assertThat(example.periods().closedMonths(kunta.id(), 2025)).containsExactly(YearMonth.of(2025, 1));
            assertThat(example.periods().notBooked(kunta.id(), 2025)).hasSize(1);
        });
    }

    @Test
    void aMistakeInOneFileKeepsTheWholeFolderOut() throws IOException {
        write(SETTINGS, "unit;account;year;month;amount\n10;3000;2024;11;1,00\n99;3000;2025;2;1,00\n");
        Map<String, String> before = example.dump();

        assertThat(door.run(folder, false, Progress.SILENT))
                .isInstanceOfSatisfying(FolderOutcome.Refused.class, refused -> assertThat(
                                refused.problems().shown())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message(Language.EN))
                                .startsWith("balances.csv, row 3, column A, unit: Unknown unit: “99”.")));
        assertThat(example.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.csv", "/etc/passwd", "data/../../secret.csv", "link.csv", "missing.csv"})
    void aFileOutsideTheFolderIsNeverRead(String path) throws IOException {
        Files.writeString(folder.resolveSibling("secret.csv"), "x");
        Path outside = Files.writeString(other.resolve("outside.csv"), Example.UNITS);
        write(SETTINGS.replace("file: balances.csv", "file: " + path), "");
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);

        assertThat(door.run(folder, false, Progress.SILENT))
                .isInstanceOfSatisfying(FolderOutcome.Refused.class, refused -> assertThat(
                                refused.problems().shown())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.value()).isEqualTo(path);
                            assertThat(problem.code())
                                    .isEqualTo(path.startsWith("missing") ? "folder.file-missing" : "folder.outside");
                        }));
    }

    @Test
    void mistakesInTheSettingsAreToldInTheReadersLanguage() throws IOException {
        write(SETTINGS.replace("languages:", "langages:").replace("kind: balances", "kind: balance"), "");

        assertThat(door.run(folder, false, Progress.SILENT))
                .isInstanceOfSatisfying(FolderOutcome.Refused.class, refused -> assertThat(
                                refused.problems().shown())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message(Language.FI))
                                .startsWith("municipality.yaml, rivi 3, sarake langages: Asetustiedostossa on virhe")
                                .contains("Avainta langages ei tunneta.")));
    }

    @Test
    void aFolderWithoutSettingsIsRefused() {
        assertThat(door.run(folder, false, Progress.SILENT))
                .isInstanceOfSatisfying(FolderOutcome.Refused.class, refused -> assertThat(
                                refused.problems().shown().getFirst().code())
                        .isEqualTo("folder.no-settings"));
    }

    private static final String SETTINGS = Example.SETTINGS.replace("municipality: mallila", "municipality: kunta") + """
            closed-through: 2025-01
            not-booked:
              - {year: 2025, through: 6, accounts: 7000-7999, reason: Poistot tilinpäätöksessä}
            mappings:
              vienti: {signs: credit-negative}
            imports:
              - {kind: units, file: units.csv}
              - {kind: accounts, file: accounts.csv}
              - {kind: balances, file: balances.csv}
            """;

    private void write(String settings, String balances) throws IOException {
        Files.writeString(folder.resolve("municipality.yaml"), settings);
        Files.writeString(folder.resolve("tulos.yaml"), Example.SCHEME);
        Files.writeString(folder.resolve("units.csv"), Example.UNITS);
        Files.writeString(folder.resolve("accounts.csv"), Example.ACCOUNTS);
        Files.writeString(folder.resolve("balances.csv"), balances);
    }

    private static String text(FolderOutcome outcome) {
        return outcome instanceof FolderOutcome.Refused(Problems problems)
                ? problems.shown().stream()
                        .limit(20)
                        .map(problem -> problem.message(Language.EN))
                        .collect(Collectors.joining("\n"))
                : outcome.toString();
    }

    @Test
    void aSchemeThatTheSettingsNameMustBeThere() throws IOException {
        write(SETTINGS.replace("scheme: tulos,", "scheme: tulso,"), "unit;account;year;month;amount\n10;3000;2024;11;1,00\n");

        assertThat(door.run(folder, false, Progress.SILENT)).isInstanceOfSatisfying(FolderOutcome.Refused.class, refused -> assertThat(
                        refused.problems().shown())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Language.FI)).contains("tulso", "Tunnetut: tulos")));
    }
}
