package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program knows no municipality: all that the examples are is in their folders. */
class ExamplesAreDataTest {

    private static final Path PROGRAM = Path.of("src/main");

    /** Where the demonstration finds its folder, and how help texts show a command. */
    private static final Pattern COMMANDS = Pattern.compile("examples/\\w+|--set \\w+");

    private record Source(Path file, String text) {}

    @Test
    void noFileOfTheProgramNamesAnExampleMunicipality() throws IOException {
        assertThat(sources())
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertThat(COMMANDS.matcher(source.text()).replaceAll("").toLowerCase(Locale.ROOT))
                        .as(source.file().toString())
                        .doesNotContain("heinol", "kaislar", "kaislav"));
    }

    @Test
    void noFileOfTheProgramNamesAUnitOrAnObjectOfAnExample() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String example : List.of("heinola", "kaislaranta")) {
            ExampleFigures figures = new ExampleFigures(Path.of("examples", example));
            Stream.of("data/units.csv", "data/objects.csv").flatMap(figures::records).forEach(row -> Stream.of("name", "name_sv", "printed_as")
                    .flatMap(column -> row.findField(column).stream())
                    .filter(name -> !name.isBlank())
                    .forEach(names::add));
        }
        assertThat(names).hasSizeGreaterThan(80);
        List<Source> sources = sources();
        for (String name : names) {
            Pattern word = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])");
            assertThat(sources)
                    .as(name)
                    .noneMatch(source -> word.matcher(source.text()).find());
        }
    }

    private static List<Source> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            return files.filter(Files::isRegularFile).map(ExamplesAreDataTest::source).toList();
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
