package fi.toteuma.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.narrative.LiveFigure.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveFigureTest {

    @Property
    void thePartsTogetherAreTheText(@ForAll("texts") String text) {
        assertThat(joined(text)).isEqualTo(text);
    }

    @Property
    void anyTextWhateverComesBackWhole(@ForAll String text) {
        assertThat(joined(text)).isEqualTo(text);
    }

    @Property
    void eachReferenceIsOneAndReadsBackFromItsOwnForm(@ForAll("texts") String text) {
        for (Part part : LiveFigure.split(text)) {
            if (part instanceof Part.Reference(LiveFigure figure, String written)) {
                assertThat(LiveFigure.split(written)).containsExactly(part);
                assertThat(LiveFigure.split(figure.toString())).containsExactly(new Part.Reference(figure, figure.toString()));
            }
        }
    }

    /** Pieces of references, whole ones and words in any order. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{{", "}}", "{", "}", ":", " ", "\n", "figure", "series", "self/toimintakate/actual", "Kate oli ", "ä", "-",
                        "{{figure:self/kate/actual}}", "{{ series : vakiluku }}", "{{measure:M1}}", "{{figure:}}")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    private static String joined(String text) {
        return LiveFigure.split(text).stream()
                .map(part -> switch (part) {
                    case Part.Words(String words) -> words;
                    case Part.Reference(LiveFigure figure, String written) -> written;
                })
                .collect(Collectors.joining());
    }

    @Test
    void aReferenceIsFoundBetweenWords() {
        assertThat(LiveFigure.split("Kate oli {{ figure : 410/short:netto/actual }}, väkeä {{series:vakiluku}}"))
                .containsExactly(
                        new Part.Words("Kate oli "),
                        new Part.Reference(new LiveFigure("figure", "410/short:netto/actual"), "{{ figure : 410/short:netto/actual }}"),
                        new Part.Words(", väkeä "),
                        new Part.Reference(new LiveFigure("series", "vakiluku"), "{{series:vakiluku}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{figure}}", "{{figure:}}", "{{figure: }}", "{figure:x}", "{{figure:{x}}}", "{{Figure:x}}", "{{:x}}", "{{figure:x"})
    void whatIsNoReferenceStaysWords(String text) {
        assertThat(LiveFigure.split(text)).allMatch(Part.Words.class::isInstance);
        assertThat(joined(text)).isEqualTo(text);
    }

    @Test
    @Timeout(5)
    void aLongTextThatNeverClosesAReferenceIsReadAtOnce() {
        for (String text : List.of("{{figure:" + " ".repeat(30_000), "{{" + " ".repeat(30_000), "{{a".repeat(10_000), "{{a:".repeat(10_000))) {
            assertThat(joined(text)).isEqualTo(text);
        }
    }
}
