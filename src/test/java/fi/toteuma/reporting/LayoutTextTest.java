package fi.toteuma.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTextTest {

    static List<Path> layouts() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("src/main/resources/layouts"));
                Stream<Path> examples = Files.walk(Path.of("examples"))) {
            return Stream.concat(models, examples)
                    .filter(path -> path.toString().contains("layouts") && path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutHasAsManyPartsAsItPrintsAndStaysItself(Path file) throws IOException {
        String yaml = Files.readString(file);
        LayoutText cut = LayoutText.of(yaml);
        assertThat(cut.text()).isEqualTo(yaml);
        List<Layouts.Part> parts = Layouts.outline("x", yaml).stream().filter(part -> part.depth() == 0).toList();
        assertThat(cut.size()).isEqualTo(parts.size());
        for (int i = 0; i < cut.size(); i++) {
            assertThat(yaml.lines().toList().get(cut.line(i) - 1)).contains("- ");
        }
        int last = cut.size() - 1;
        List<Layouts.Part> moved = Layouts.outline("x", cut.moved(last, -1).text()).stream().filter(part -> part.depth() == 0).toList();
        assertThat(moved.getLast()).usingRecursiveComparison().ignoringFields("block").isEqualTo(parts.get(last - 1));
        assertThat(cut.moved(last, -1).moved(last - 1, 1).text()).isEqualTo(yaml);
        assertThat(Layouts.outline("x", cut.without(0).text()).stream().filter(part -> part.depth() == 0)).hasSize(last);
        assertThat(Layouts.outline("x", cut.with(last, "page-break: yes").text()).getLast().kind()).isEqualTo("page-break");
    }

    @Test
    void theProductNamesEachOfItsModels() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/layouts/malli"))) {
            assertThat(files.map(file -> "malli/" + file.getFileName().toString().replace(".yaml", ""))).hasSameElementsAs(Layouts.models());
        }
    }

    @Test
    void aTextWithoutPartsHasNone() {
        assertThat(LayoutText.of("layout: x\nblocks: [{note: a}]\n").size()).isZero();
        assertThat(LayoutText.of("").size()).isZero();
        assertThat(LayoutText.of("blocks:\n- note: a\n\n- note: b\n\ntitle: x\n").without(1).text()).isEqualTo("blocks:\n- note: a\n\n\ntitle: x\n");
    }
}
