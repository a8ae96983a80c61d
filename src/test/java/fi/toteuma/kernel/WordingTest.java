package fi.toteuma.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void aReaderWhoseLanguageIsMissingGetsTheFirstThereIsAndIsToldWhich() {
        Wording finnish = Wording.of("Tekninen johtaja", "");
        assertThat(finnish.in(Language.SV)).isEqualTo("Tekninen johtaja");
        assertThat(finnish.languageFor(Language.SV)).isEqualTo(Language.FI);
    }

    @Test
    void aReaderWhoseLanguageIsThereGetsIt() {
        Wording both = Wording.of("Tekninen johtaja", "Teknisk direktör");
        assertThat(both.in(Language.SV)).isEqualTo("Teknisk direktör");
        assertThat(both.languageFor(Language.SV)).isEqualTo(Language.SV);
    }
}
