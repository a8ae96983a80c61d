package fi.toteuma.reporting.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChartSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChildrenSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.FrontSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TableSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product's own layouts say the same in Finnish and in Swedish. */
class ModelLayoutsTest {

    private static final Path FOLDER = Path.of("src/main/resources/layouts/malli");
    private static final Pattern FINNISH =
            Pattern.compile("(?i)talousarvio|toteuma|euroa|kulut|tuotot|yksik|sisällys|\\btai\\b|\\bja\\b|puuttuu");

    @ParameterizedTest
    @ValueSource(strings = {"kayttosuunnitelma", "kayttosuunnitelman-toteuma", "osavuosikatsaus", "tilinpaatos"})
    void aModelLayoutInSwedishHasTheColumnsRowsAndBlocksOfTheFinnishOne(String name) throws IOException {
        Layout finnish = read(name);
        Layout swedish = read(name + "-sv");
        assertThat(swedish.language()).isEqualTo(Language.SV);
        assertThat(columns(swedish)).isEqualTo(columns(finnish));
        assertThat(swedish.rows()).isEqualTo(finnish.rows());
        assertThat(shape(swedish.blocks())).isEqualTo(shape(finnish.blocks()));
        assertThat(swedish.numbered()).isEqualTo(finnish.numbered());
        assertThat(swedish.marksNotBooked()).isEqualTo(finnish.marksNotBooked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kayttosuunnitelma", "kayttosuunnitelman-toteuma", "osavuosikatsaus", "tilinpaatos"})
    void aModelLayoutInSwedishHasNoFinnishWords(String name) throws IOException {
        List<String> texts = Files.readAllLines(FOLDER.resolve(name + "-sv.yaml")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("layout:"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(20).noneMatch(line -> FINNISH.matcher(line).find());
    }

    private static List<String> columns(Layout layout) {
        return layout.columns().entrySet().stream()
                .flatMap(set -> set.getValue().stream()
                        .map(column -> set.getKey() + ": " + column.key() + " " + column.source() + " " + column.decimals()
                                + (column.tinted() ? " tinted" : "") + " " + column.head().size()))
                .toList();
    }

    /** What stands where, without its words. */
    private static List<String> shape(List<BlockSpec> blocks) {
        return blocks.stream().flatMap(ModelLayoutsTest::shape).toList();
    }

    private static Stream<String> shape(BlockSpec block) {
        return switch (block) {
            case ChildrenSpec(List<BlockSpec> below) -> Stream.concat(Stream.of("children"), shape(below).stream());
            case TableSpec table -> Stream.of("table " + table.columns() + " " + table.groups() + " " + table.notes().size());
            case ChartSpec chart -> Stream.of(chart.toString());
            case FrontSpec front -> Stream.of(front.toString());
            default -> Stream.of(block.getClass().getSimpleName());
        };
    }

    private static Layout read(String name) throws IOException {
        return LayoutReader.read(name, Files.readString(FOLDER.resolve(name + ".yaml")));
    }
}
