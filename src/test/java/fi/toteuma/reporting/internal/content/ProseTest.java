package fi.toteuma.reporting.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Items;
import fi.toteuma.document.Piece.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write, none of its words is lost and none of its numbers is another. */
class ProseTest {

    private static List<Piece> pieces(String text) {
        return new Prose(SomeTopic.interim(), "T").pieces(text);
    }

    private static List<String> plain(String text) {
        return pieces(text).stream().map(Piece::plain).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "    Sisennetty kappale", "\tSisennetty kappale", "```\nSisennetty kappale\n```", "> Sisennetty kappale",
        "<div>\nSisennetty kappale\n</div>", "- <div>Sisennetty kappale</div>", "-     Sisennetty kappale", "- > Sisennetty kappale",
        "1. - > ```\n     Sisennetty kappale", "[a]: Sisennetty\n'kappale'", "> - > Sisennetty kappale"
    })
    void noSentenceIsLost(String text) {
        assertThat(String.join(" ", plain(text))).contains("Sisennetty").contains("kappale");
    }

    @Test
    void anOrdinalAtTheBeginningOfASentenceStaysTheNumberItIs() {
        assertThat(plain("6. luokan oppilaat vastasivat.")).containsExactly("6. luokan oppilaat vastasivat.");
        assertThat(plain("3) kohta")).containsExactly("3) kohta");
        assertThat(plain("2. toinen\n3. kolmas")).containsExactly("2. toinen", "3. kolmas");
    }

    @Test
    void aListThatBeginsAtOneIsAList() {
        assertThat(pieces("1. eka\n2. toka")).singleElement().isInstanceOfSatisfying(Items.class, items -> {
            assertThat(items.numbered()).isTrue();
            assertThat(items.items()).hasSize(2);
        });
    }

    @Test
    void whatIsBelowANumberedItemDoesntMoveTheNumbersAfterIt() {
        assertThat(plain("1. eka\n   - alla\n   - vielä\n2. toka")).containsExactly("eka – alla – vielä\ntoka");
    }

    @Test
    void numbersBelowABulletStay() {
        assertThat(plain("- eka\n  1. alla\n  2. vielä\n- toka")).containsExactly("eka\n1. alla\n2. vielä\ntoka");
    }

    @Test
    void anItemThatIsOnlyAListLeavesNoEmptyItem() {
        assertThat(plain("- - eka\n  - toka")).containsExactly("eka\ntoka");
    }

    @Test
    void paragraphsOfAQuoteStayApart() {
        assertThat(plain("> Eka.\n>\n> Toka.")).containsExactly("Eka.", "Toka.");
    }

    @Test
    void aLiveFigureInHtmlIsFilledInToo() {
        assertThat(plain("<p>Netto {{figure:self/a_b/c_d}}</p>")).containsExactly("<p>Netto <self/a_b/c_d></p>");
    }

    @Test
    void numbersOfMeasuresWithMarksOfEmphasisAreReferences() {
        assertThat(pieces("**{{measure:a_b_c}}** ja _{{measure:d_e}}_")).singleElement().isInstanceOfSatisfying(Line.class,
                line -> assertThat(line.plain()).isEqualTo("<a_b_c> ja <d_e>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*a ", "**a ", "[a "})
    void nestingAsDeepAsATextIsLongIsNoMatter(String mark) {
        assertThat(String.join(" ", plain(mark.repeat(30_000 / mark.length()) + "loppu"))).contains("loppu");
    }

    @Test
    void emphasisThatIsClosedMayBeAsDeep() {
        assertThat(String.join(" ", plain("*a ".repeat(6_000) + "loppu" + " a*".repeat(6_000)))).contains("loppu");
    }
}
