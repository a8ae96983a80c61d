package fi.toteuma;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.database.DatabaseSettings;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that can't be used ends the start in one line: which one, how it was given, what is needed, where it is described. */
class WrongSettingsTest {

    private static final DatabaseSettings.External DATABASE = TestDatabase.fresh().settings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOTEUMA_LIMITS_FILE         | 0                  | kokonaisluku, joka on vähintään 1
            TOTEUMA_SESSION_HOURS       | puoli              | kokonaisluku
            TOTEUMA_CLAMAV              | 127.0.0.1          | palvelin ja portti
            TOTEUMA_SMTP_HOST           | smtp://posti       | palvelimen nimi tai IP-osoite
            TOTEUMA_OIDC_ISSUER         | kunnan tunnus      | tunnuspalvelun osoite
            TOTEUMA_EVIDENCE_LARGEST    | paljon             | koko
            TOTEUMA_IMPORTS_KEPT        | abc                | koko
            TOTEUMA_CLOCK               | huomenna           | päivä ja aika
            TOTEUMA_TYPEFACE            | /ei/ole            | kansio, jossa ovat tiedostot
            """)
    void aWrongSettingEndsTheStartInOneLine(String name, String value, String needed) throws Exception {
        assertThat(started(Map.of(name, value), "rounds")).singleElement().asString()
                .startsWith("1 Asetus " + name + " ei kelpaa: ”" + value + "”. Tähän tarvitaan " + needed)
                .contains("docs/asennus.md");
    }

    @Test
    void thePortOfThePagesIsAPort() throws Exception {
        assertThat(started(Map.of(), "serve", "--port", "99999")).singleElement().asString().startsWith("1 Asetus --port ei kelpaa: ”99999”.");
    }

    @Test
    void whatIsNeededIsSaidInEveryLanguage() {
        for (Language language : Language.values()) {
            ResourceBundle words = ResourceBundle.getBundle("messages.commandline", language.locale());
            assertThat(Expected.values()).allSatisfy(expected -> assertThat(words.getString("setting.expected." + expected)).isNotBlank());
        }
    }

    /** The lines that the program said in a process of its own, its exit code before the first one. */
    private List<String> started(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                ToteumaApplication.class.getName());
        program.command().addAll(List.of(arguments));
        program.redirectErrorStream(true).redirectOutput(said.toFile());
        program.environment().putAll(Map.of(
                "TOTEUMA_DATA_FOLDER", folder.resolve("data").toString(), "TOTEUMA_DATABASE_URL", DATABASE.url(),
                "TOTEUMA_DATABASE_USER", DATABASE.user(), "TOTEUMA_DATABASE_PASSWORD", DATABASE.password(),
                "TOTEUMA_DATABASE_OWNER", DATABASE.owner(), "TOTEUMA_DATABASE_OWNER_PASSWORD", DATABASE.ownerPassword()));
        program.environment().putAll(variables);
        int code = program.start().waitFor();
        return (code + " " + Files.readString(said)).lines().toList();
    }
}
