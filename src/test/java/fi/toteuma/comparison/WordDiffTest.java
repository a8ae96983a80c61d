package fi.toteuma.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Property
    void keptAndRemovedAreTheTextBeforeKeptAndAddedTheTextAfter(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Span> marked = WordDiff.of(before, after);
        assertThat(without(marked, Change.ADDED)).isEqualTo(before);
        assertThat(without(marked, Change.REMOVED)).isEqualTo(after);
    }

    @Property
    void noCharacterIsLostHoweverStrange(@ForAll String before, @ForAll String after) {
        List<Span> marked = WordDiff.of(before, after);
        assertThat(without(marked, Change.ADDED)).isEqualTo(before);
        assertThat(without(marked, Change.REMOVED)).isEqualTo(after);
    }

    @Property
    void aTextBesideItselfHasNoChange(@ForAll("texts") String text) {
        assertThat(WordDiff.of(text, text)).allMatch(span -> span.change() == Change.KEPT);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Oppilasmäärä", "oppilasmäärä", "väheni", "kasvoi", "45,18", "45,17", "1\u00a0200", "€", "%", ".", ",", "–", "vapaa-aika",
                        "e\u0301", "\ud83d\udc4d\ud83c\udffd", " ", " ", " ", "\n", "vuonna 2025")
                .list().ofMaxSize(30).map(words -> String.join("", words));
    }

    private static String without(List<Span> marked, Change change) {
        return marked.stream().filter(span -> span.change() != change).map(Span::text).collect(Collectors.joining());
    }

    /** "-" before what was removed, "+" before what was added, words in brackets. */
    private static String shown(List<Span> marked) {
        return marked.stream()
                .map(span -> switch (span.change()) {
                    case KEPT -> span.text();
                    case ADDED -> "[+" + span.text() + "]";
                    case REMOVED -> "[-" + span.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void aWordChangesAsAWholeWithItsLettersAndHyphens() {
        assertThat(shown(WordDiff.of("Vapaa-aikapalvelujen kävijämäärä väheni.", "Vapaa-aikapalvelujen kävijämäärät kasvoivat.")))
                .isEqualTo("Vapaa-aikapalvelujen [-kävijämäärä väheni][+kävijämäärät kasvoivat].");
        assertThat(shown(WordDiff.of("EU:n tuki", "EU:lta tuki"))).isEqualTo("[-EU:n][+EU:lta] tuki");
    }

    @Test
    void aNumberChangesAsAWholeWithItsThousandsAndDecimals() {
        assertThat(shown(WordDiff.of("Kulut olivat 1\u00a0200,50 €.", "Kulut olivat 1\u00a0300,50 €.")))
                .isEqualTo("Kulut olivat [-1\u00a0200,50][+1\u00a0300,50] €.");
        assertThat(shown(WordDiff.of("vuonna 2024 2025", "vuonna 2024 2026"))).isEqualTo("vuonna 2024 [-2025][+2026]");
    }

    @Test
    void aTextThatIsNewIsAddedAndOneThatIsGoneIsRemoved() {
        assertThat(shown(WordDiff.of("", "Uusi teksti."))).isEqualTo("[+Uusi teksti.]");
        assertThat(shown(WordDiff.of("Vanha teksti.", ""))).isEqualTo("[-Vanha teksti.]");
    }

    @Test
    void aLiveFigureChangesWhenItPrintsOtherwiseOrRefersToAnother() {
        Span before = figure("28,83 %", "{{figure:self/toimintakate/utilisation}}", "live/then");
        Span printsOtherwise = figure("53,10 %", "{{figure:self/toimintakate/utilisation}}", "live/now");
        Span refersToAnother = figure("28,83 %", "{{figure:400/toimintakate/utilisation}}", "live/other");
        Span same = figure("28,83 %", "{{figure:self/toimintakate/utilisation}}", "live/now");
        assertThat(shown(WordDiff.of(List.of(before), List.of(printsOtherwise)))).isEqualTo("[-28,83 %][+53,10 %]");
        assertThat(shown(WordDiff.of(List.of(before), List.of(refersToAnother)))).isEqualTo("[-28,83 %][+28,83 %]");
        assertThat(WordDiff.of(List.of(before), List.of(same))).containsExactly(same);
        assertThat(WordDiff.of(List.of(before), List.of(printsOtherwise)).getFirst().source())
                .as("the later document has no source of it").isEmpty();
    }

    private static Span figure(String text, String reference, String source) {
        return new Span(text, false, source, null, reference, Change.KEPT);
    }
}
