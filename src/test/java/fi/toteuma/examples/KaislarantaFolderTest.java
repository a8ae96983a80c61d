package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Side;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.reporting.internal.layout.Layout;
import fi.toteuma.reporting.internal.layout.Layout.RowSpec.LineSpec;
import fi.toteuma.reporting.internal.layout.LayoutReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The second example is a municipality of another kind, and whole: what its files name is there, in both its languages. */
class KaislarantaFolderTest {

    private static final Path FOLDER = Path.of("examples/kaislaranta");
    private static final MunicipalitySettings SETTINGS = MunicipalitySettings.parse("municipality.yaml", read("municipality.yaml"));
    private static final Map<String, LineScheme> SCHEMES = SETTINGS.schemes().stream()
            .map(file -> SchemeReader.read(file, read(file)))
            .collect(Collectors.toMap(LineScheme::key, Function.identity()));

    @Test
    void itHasFourLevelsAndNoneIsCalledAsInTheFirstExample() {
        MunicipalitySettings first = MunicipalitySettings.parse("municipality.yaml", read("../heinola/municipality.yaml"));
        assertThat(SETTINGS.levels()).hasSize(4);
        assertThat(SETTINGS.levels().subList(1, 4))
                .extracting(level -> level.name().in(Language.FI))
                .doesNotContainAnyElementsOf(first.levels().stream().map(level -> level.name().in(Language.FI)).toList());
    }

    @Test
    void everythingThatIsPrintedHasASwedishName() {
        assertThat(SETTINGS.levels()).allSatisfy(level -> swedish(level.name()));
        assertThat(SETTINGS.bodies()).allSatisfy(body -> swedish(body.name()));
        assertThat(SETTINGS.bindingLevels()).allSatisfy(level -> swedish(level.name()));
        assertThat(SETTINGS.notBooked()).allSatisfy(open -> swedish(open.reason()));
        assertThat(SETTINGS.goalFrameworks()).isNotEmpty().allSatisfy(framework -> {
            swedish(framework.name());
            assertThat(framework.levels()).hasSize(2).allSatisfy(level -> swedish(level.name()));
        });
        assertThat(SETTINGS.riskScale().likelihoods()).hasSize(4).allSatisfy(KaislarantaFolderTest::swedish);
        assertThat(SETTINGS.riskScale().impacts()).hasSize(4).allSatisfy(KaislarantaFolderTest::swedish);
        assertThat(SETTINGS.riskScale().bands()).allSatisfy(band -> swedish(band.name()));
        assertThat(SETTINGS.sectionNames().values()).isNotEmpty().allSatisfy(KaislarantaFolderTest::swedish);
        assertThat(SETTINGS.statisticsNames().values()).isNotEmpty().allSatisfy(KaislarantaFolderTest::swedish);
        assertThat(SETTINGS.documents()).allSatisfy(document -> swedish(document.decision().orElseThrow().proposal()));
        assertThat(SCHEMES.values()).allSatisfy(scheme -> {
            swedish(scheme.name());
            assertThat(scheme.lines()).allSatisfy(line -> swedish(line.label()));
        });
        for (String file : List.of("data/units.csv", "data/accounts.csv", "data/objects.csv")) {
            assertThat(new ExampleFigures(FOLDER).records(file))
                    .as(file)
                    .allSatisfy(row -> assertThat(row.getField("name_sv")).isNotBlank());
        }
    }

    @Test
    void oneSchemeIsExternalOneInternalAndOneBothOverTheSameAccounts() {
        assertThat(SCHEMES.get("ulkoinen").side()).isEqualTo(Side.EXTERNAL);
        assertThat(SCHEMES.get("sisainen").side()).isEqualTo(Side.INTERNAL);
        assertThat(SCHEMES.get("kokonais").side()).isEqualTo(Side.ALL);
        assertThat(SCHEMES.get("kokonais").lines()).isEqualTo(SCHEMES.get("ulkoinen").lines());
    }

    @Test
    void everyAccountOfTheLedgerStandsOnExactlyOneLineOfTheStatementOrTheInvestments() {
        List<String> accounts = new ExampleFigures(FOLDER)
                .records("data/accounts.csv").map(row -> row.getField("code")).toList();
        assertThat(accounts).hasSizeGreaterThanOrEqualTo(70).allMatch(code -> code.length() == 5).doesNotHaveDuplicates();
        LocalDate day = LocalDate.of(2025, 4, 30);
        for (String account : accounts) {
            assertThat(SCHEMES.get("kokonais").linesOf(account, day).size()
                            + SCHEMES.get("investoinnit").linesOf(account, day).size())
                    .as(account)
                    .isEqualTo(1);
        }
    }

    @Test
    void itsOwnLayoutsNameOnlyLinesThatTheirSchemesHave() {
        SETTINGS.documents().forEach(document -> document.layouts().forEach((set, path) -> {
            Layout layout = LayoutReader.read(path, set.equals("oma") ? read(path) : model(path));
            layout.rows().values().forEach(rows -> {
                String scheme = rows.scheme().startsWith("@")
                        ? document.schemes().getOrDefault(rows.scheme().substring(1), "")
                        : rows.scheme();
                assertThat(SCHEMES).as(path).containsKey(scheme);
                assertThat(SCHEMES.get(scheme).lines())
                        .extracting(LineScheme.Line::key)
                        .containsAll(rows.rows().stream()
                                .filter(LineSpec.class::isInstance)
                                .map(row -> ((LineSpec) row).line())
                                .toList());
            });
        }));
    }

    private static void swedish(Wording wording) {
        assertThat(wording.texts()).containsKeys(Language.FI, Language.SV);
    }

    private static String model(String path) {
        return read("../../src/main/resources/layouts/" + path + ".yaml");
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
