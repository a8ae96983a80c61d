package fi.toteuma.rendering.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UiTextTest {

    @Test
    void everyLanguageSaysTheSameThings() throws IOException {
        Set<Object> finnish = words(Language.FI).keySet();
        assertThat(finnish).hasSizeGreaterThan(20);
        assertThat(words(Language.SV).keySet()).isEqualTo(finnish);
        assertThat(words(Language.EN).keySet()).isEqualTo(finnish);
    }

    @Test
    void aWordIsGivenInTheDocumentsLanguage() {
        assertThat(new UiText(Language.FI).word("page.contents")).isEqualTo("Sisällys");
        assertThat(new UiText(Language.SV).word("page.contents")).isEqualTo("Innehåll");
        assertThat(new UiText(Language.EN).word("page.contents")).isEqualTo("Contents");
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(UiText.class.getResourceAsStream("/rendering/words_" + language.code() + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
