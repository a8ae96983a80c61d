package fi.toteuma.reporting.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintsTest {

    private static final Prints PRINTS = new Prints(new Notation(
            "−", "\u00a0", ",", null, new Notation.Words("puuttuu", "ei kirjattu", "ylitys", "yli", "parempi", "heikompi")));

    private static String size(String amount, Language language) {
        return PRINTS.size(Money.of(amount), new Phrases(language)).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -8443221.27 | 8,4 miljoonaa euroa
            999500.00   | 1,0 miljoonaa euroa
            999499.99   | 999 tuhatta euroa
            -450000.00  | 450 tuhatta euroa
            99500.00    | 100 tuhatta euroa
            99499.99    | 99 500 euroa
            -3129.40    | 3 129 euroa
            0.00        | 0 euroa
            """)
    void aTitleSaysASumInTheUnitOfItsSize(String amount, String said) {
        assertThat(size(amount, Language.FI)).isEqualTo(said);
    }

    @Test
    void theUnitIsInTheLanguageOfTheReport() {
        assertThat(size("-8443221.27", Language.SV)).isEqualTo("8,4 miljoner euro");
        assertThat(size("450000.00", Language.SV)).isEqualTo("450 tusen euro");
        assertThat(size("450000.00", Language.EN)).isEqualTo("450 thousand euros");
    }
}
