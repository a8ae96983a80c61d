package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.internal.layout.BlockSpec.GroupSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TableSpec;
import fi.toteuma.reporting.internal.layout.Layout;
import fi.toteuma.reporting.internal.layout.Layout.RowSpec.LineSpec;
import fi.toteuma.reporting.internal.layout.LayoutReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's layouts name only what there is: lines, units, investment objects, and as many tables as were printed. */
class HeinolaLayoutsTest {

    private static final Path FOLDER = Path.of("examples/heinola");
    private static final MunicipalitySettings SETTINGS = MunicipalitySettings.parse("municipality.yaml", read("municipality.yaml"));
    private static final Map<String, LineScheme> SCHEMES = SETTINGS.schemes().stream()
            .map(file -> SchemeReader.read(file, read(file)))
            .collect(Collectors.toMap(LineScheme::key, Function.identity()));

    static List<DocumentOrder> documents() {
        return SETTINGS.documents();
    }

    @Test
    void allFiveDocumentsAreThereInTheOrderTheyWereRead() {
        assertThat(documents())
                .extracting(DocumentOrder::key)
                .containsExactly("ks2024", "ov2025q1", "tp2024", "ov2020h1", "ks2022h1");
    }

    @Test
    void everyBindingLevelNamesALineThatItsSchemeHas() {
        assertThat(SETTINGS.bindingLevels())
                .isNotEmpty()
                .allSatisfy(level -> assertThat(lines(level.scheme())).contains(level.line()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentHasAsManyTablesAsWerePrintedNumberedInPrintOrder(DocumentOrder document) {
        int printed = printedTables(document.key());
        assertThat(tables(layout(document)))
                .extracting(TableSpec::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, printed)
                        .mapToObj(number -> Optional.of("t" + number))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aTableNamesOnlyColumnsRowsLinesUnitsAndObjectsThatThereAre(DocumentOrder document) {
        Layout layout = layout(document);
        Set<String> units = codes("data/units.csv");
        Set<String> objects = codes("data/objects.csv");
        for (TableSpec table : tables(layout)) {
            assertThat(layout.columns()).as(table.title()).containsKey(table.columns());
            assertThat(table.unit()).satisfiesAnyOf(
                    unit -> assertThat(unit).isEqualTo("self"), unit -> assertThat(units).contains(unit));
            for (GroupSpec group : table.groups()) {
                assertThat(layout.rows()).as(table.title()).containsKey(group.rows());
                group.object().ifPresent(object -> assertThat(objects).contains(object));
                assertThat(lines(layout.rows().get(group.rows()).scheme()))
                        .containsAll(table.labels().keySet())
                        .containsAll(table.only().values().stream().flatMap(Set::stream).toList());
            }
        }
        layout.rows().values().forEach(rows -> assertThat(lines(rows.scheme()))
                .containsAll(rows.rows().stream()
                        .filter(LineSpec.class::isInstance)
                        .map(row -> ((LineSpec) row).line())
                        .toList()));
    }

    private static Layout layout(DocumentOrder document) {
        String file = document.layouts().getOrDefault("heinola", "");
        return LayoutReader.read(file, read(file));
    }

    private static List<TableSpec> tables(Layout layout) {
        return layout.blocks().stream()
                .filter(TableSpec.class::isInstance)
                .map(TableSpec.class::cast)
                .toList();
    }

    private static List<String> lines(String scheme) {
        return SCHEMES.get(scheme).lines().stream().map(LineScheme.Line::key).toList();
    }

    private static Set<String> codes(String file) {
        return new ExampleFigures(FOLDER).records(file).map(row -> row.getField("code")).collect(Collectors.toSet());
    }

    private static int printedTables(String document) {
        Path file = Path.of("src/test/resources/heinola/printed-tables.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return (int) csv.stream()
                    .filter(row -> row.getField("document").equals(document))
                    .map(row -> row.getField("table"))
                    .distinct()
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
