package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest extends WebTest {

    @Test
    void thePagesSpeakFinnishUnlessSomebodyAsksOtherwise() {
        assertThat(heading(browser(), "/")).isEqualTo("Asiakirjat");
        assertThat(page(get("/", "Accept-Language", "de, en;q=0.8")).select("h1").text()).isEqualTo("Documents");
        assertThat(page(get("/", "Accept-Language", "de")).select("h1").text()).isEqualTo("Asiakirjat");
    }

    @Test
    void aLanguageThatIsChosenStays() {
        HttpClient browser = browser();
        assertThat(heading(browser, "/?lang=sv")).isEqualTo("Dokument");
        assertThat(heading(browser, "/")).isEqualTo("Dokument");
        assertThat(heading(browser, "/nosuch")).isEqualTo("Sidan finns inte");
        assertThat(heading(browser, "/?lang=xx")).isEqualTo("Dokument");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rounds", "/imports"})
    void anotherLanguageShowsTheSameMunicipality(String page) {
        assertThat(page(get(page + "?municipality=heinola&undone=7&lang=en")).select("nav.languages a").eachAttr("href"))
                .containsExactly(page + "?municipality=heinola&lang=fi", page + "?municipality=heinola&lang=sv");
        assertThat(page(get(page)).select("nav.languages a").eachAttr("href")).containsExactly(page + "?lang=sv", page + "?lang=en");
    }

    private String heading(HttpClient browser, String path) {
        return page(get(browser, path)).select("h1").text();
    }

    @Test
    void theThreeLanguagesSayTheSameThings() throws IOException {
        Properties finnish = words("fi");
        for (String other : new String[] {"sv", "en"}) {
            Properties words = words(other);
            assertThat(words.stringPropertyNames()).isEqualTo(finnish.stringPropertyNames());
            for (String key : words.stringPropertyNames()) {
                assertThat(words.getProperty(key)).as(key).isNotBlank();
                if (!key.equals("date") && !key.equals("time")) {
                    assertThat(words.getProperty(key)).as(key).doesNotContain("'");
                    assertThat(new MessageFormat(words.getProperty(key)).getFormatsByArgumentIndex())
                            .as(key)
                            .hasSameSizeAs(new MessageFormat(finnish.getProperty(key)).getFormatsByArgumentIndex());
                }
            }
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(LanguageTest.class.getResourceAsStream("/messages/web_" + language + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
