package fi.toteuma.rendering.internal.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnpartedTest {

    /** The text with its spaces that don't break shown as a tie. */
    private static String set(String text) {
        return Unparted.of(text).replace('\u00a0', '~');
    }

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(set("Osuus oli 3,2 % ja kulut 471 euroa, 12 kk aikana.")).isEqualTo("Osuus oli 3,2~% ja kulut 471~euroa, 12~kk aikana.");
        assertThat(set("Nettokuluista on käytetty 22 prosenttia, nettokostnaderna är 8 procent."))
                .isEqualTo("Nettokuluista on käytetty 22~prosenttia, nettokostnaderna är 8~procent.");
    }

    @Test
    void theThousandsOfANumberStayTogether() {
        assertThat(set("Asukkaita on 17 827, menoja 1 234 567 €.")).isEqualTo("Asukkaita on 17~827, menoja 1~234~567~€.");
        assertThat(set("vuonna 2024 210 kävijää")).as("a year and a count").isEqualTo("vuonna 2024 210 kävijää");
    }

    @Test
    void millionsOfEurosAreOneFigure() {
        assertThat(set("kertynyt 8,4 miljoonaa euroa")).isEqualTo("kertynyt 8,4~miljoonaa~euroa");
        assertThat(set("för 8,4 miljoner euro")).isEqualTo("för 8,4~miljoner~euro");
    }

    @Test
    void aSectionSignStaysWithItsNumber() {
        assertThat(set("valtuusto 24.2.2025 § 18")).isEqualTo("valtuusto 24.2.2025 §~18");
    }

    @Test
    void wordsAfterANumberMayGoToTheNextLine() {
        assertThat(set("24 tavoitetta, 3 hanketta, 5 stadsdelar")).isEqualTo("24 tavoitetta, 3 hanketta, 5 stadsdelar");
    }
}
