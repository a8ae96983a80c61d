package fi.toteuma.rendering.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class HyphenationTest {

    @ParameterizedTest
    @CsvSource({
        "talousarvio,talous-ar-vio",
        "toteutuminen,toteu-tu-mi-nen",
        "henkilöstökulut,hen-ki-lös-tö-ku-lut",
        "tilinpäätösennuste,tilin-pää-tös-en-nuste",
        "hyvinvointialue,hyvin-voin-ti-alue",
        "strategia,stra-te-gia",
        "kuntalain,kun-ta-lain"
    })
    void finnishWordsBreakBeforeAConsonantThatAVowelFollows(String word, String expected) {
        assertThat(shown(Language.FI, word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"kommunallag,kom-munal-lag", "verksamhet,verksam-het", "budgeten,bud-geten", "driftsbudget,driftsbud-get", "bokslutet,bokslutet"})
    void swedishWordsBreakOnlyWhereItIsSafe(String word, String expected) {
        assertThat(shown(Language.SV, word)).isEqualTo(expected);
    }

    @Test
    void numbersShortWordsAndAbbreviationsStayWhole() {
        String text = "1–3/2031 VALTUUSTO toimiala XBRLraportti, 12 345,60 €";
        assertThat(shown(Language.FI, text)).isEqualTo("1–3/2031 VALTUUSTO toi-miala XBRLraportti, 12 345,60 €");
    }

    @Test
    void englishIsLeftAsItIs() {
        assertThat(shown(Language.EN, "responsibility")).isEqualTo("responsibility");
    }

    @Property
    void withoutItsSoftHyphensATextIsWhatItWas(@ForAll @CharRange(from = 'a', to = 'ö') String text) {
        for (Language language : Language.values()) {
            String plain = text.replace("\u00ad", "");
            assertThat(Hyphenation.of(language).apply(plain).replace("\u00ad", "")).isEqualTo(plain);
        }
    }

    private static String shown(Language language, String text) {
        return Hyphenation.of(language).apply(text).replace('\u00ad', '-');
    }
}
