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
        List<Layouts.Part> moved = Layouts.outline("x", cut.moved(List.of(last), -1).text()).stream().filter(part -> part.depth() == 0).toList();
        assertThat(moved.getLast()).usingRecursiveComparison().ignoringFields("place", "written").isEqualTo(parts.get(last - 1));
        assertThat(cut.moved(List.of(last), -1).moved(List.of(last - 1), 1).text()).isEqualTo(yaml);
        assertThat(Layouts.outline("x", cut.without(List.of(0)).text()).stream().filter(part -> part.depth() == 0)).hasSize(last);
        assertThat(Layouts.outline("x", cut.with(List.of(last), "page-break: yes").text()).getLast().kind()).isEqualTo("page-break");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void partsThatAreRepeatedForEachUnitAreMovedLikeOthersAndEachHeadingIsWrittenAnew(Path file) throws IOException {
        String yaml = Files.readString(file);
        for (Layouts.Part part : Layouts.outline("x", yaml)) {
            List<Integer> above = part.place().subList(0, part.depth());
            int beside = LayoutText.of(yaml).size(above);
            assertThat(beside).isEqualTo((int) Layouts.outline("x", yaml).stream()
                    .filter(one -> one.depth() == part.depth() && one.place().subList(0, part.depth()).equals(above))
                    .count());
            if (part.place().getLast() > 0 && part.depth() > 0) {
                String up = LayoutText.of(yaml).moved(part.place(), -1).text();
                List<Integer> there = Stream.concat(above.stream(), Stream.of(part.place().getLast() - 1)).toList();
                assertThat(at(up, there)).usingRecursiveComparison().ignoringFields("place", "written").isEqualTo(part);
                assertThat(LayoutText.of(up).moved(there, 1).text()).isEqualTo(yaml);
                assertThat(LayoutText.of(LayoutText.of(yaml).without(part.place()).text()).size(above)).isEqualTo(beside - 1);
                String more = LayoutText.of(yaml).with(part.place(), "page-break: yes").text();
                assertThat(at(more, Stream.concat(above.stream(), Stream.of(part.place().getLast() + 1)).toList()).kind()).isEqualTo("page-break");
            }
            if (!part.written().isEmpty()) {
                String renamed = Layouts.renamed(yaml, part, "Uusi: {unit} \"#1\"");
                assertThat(at(renamed, part.place())).isEqualTo(new Layouts.Part(part.kind(), "Uusi: {unit} \"#1\"", part.level(), part.place(), part.written()));
                assertThat(Layouts.outline("x", renamed)).hasSameSizeAs(Layouts.outline("x", yaml));
                assertThat(Layouts.outline("x", Layouts.renamed(renamed, at(renamed, part.place()), part.text()))).isEqualTo(Layouts.outline("x", yaml));
            }
        }
    }

    private static Layouts.Part at(String yaml, List<Integer> place) {
        return Layouts.outline("x", yaml).stream().filter(part -> part.place().equals(place)).findFirst().orElseThrow();
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
        assertThat(LayoutText.of("blocks:\n- note: a\n\n- note: b\n\ntitle: x\n").without(List.of(1)).text()).isEqualTo("blocks:\n- note: a\n\n\ntitle: x\n");
    }
}
