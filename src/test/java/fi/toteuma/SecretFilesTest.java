package fi.toteuma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.kernel.WrongSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;

class SecretFilesTest {

    @TempDir
    Path folder;

    /** An environment with these variables and no others. */
    private static StandardEnvironment environment(Map<String, Object> variables) {
        return new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return variables;
            }
        };
    }

    private Path secret(String content) throws IOException {
        return Files.writeString(folder.resolve("secret"), content);
    }

    @Test
    void aSecretIsReadFromTheFileThatASettingNames() throws IOException {
        StandardEnvironment environment = environment(Map.of(
                "TOTEUMA_SMTP_PASSWORD_FILE", secret("salaisuus ja väli\n").toString(), "PATH_FILE", "/nowhere"));
        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("TOTEUMA_SMTP_PASSWORD")).isEqualTo("salaisuus ja väli");
        assertThat(environment.getProperty("toteuma.smtp.password")).as("as the program asks for it").isEqualTo("salaisuus ja väli");
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> SecretFiles.read(Map.of("TOTEUMA_OIDC_CLIENT_SECRET_FILE", "/ei/ole")))
                .withMessageContaining("TOTEUMA_OIDC_CLIENT_SECRET_FILE")
                .withMessageContaining("/ei/ole");
    }

    @Test
    void oneSettingIsNotGivenTwice() throws IOException {
        Map<String, Object> both = new HashMap<>(Map.of("TOTEUMA_DATABASE_PASSWORD_FILE", secret("a").toString(), "TOTEUMA_DATABASE_PASSWORD", "b"));
        assertThatExceptionOfType(WrongSetting.class).isThrownBy(() -> SecretFiles.read(both)).withMessageContaining("ONCE");
    }

    @Test
    void aSettingThatIsNoSecretIsNoPath() {
        StandardEnvironment environment = environment(Map.of("TOTEUMA_LIMITS_FILE", "60"));
        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("toteuma.limits.file", Integer.class)).isEqualTo(60);
        assertThat(environment.containsProperty("TOTEUMA_LIMITS")).isFalse();
    }

    /** What the program itself does in a process of its own, with these variables: its exit code, then what it said. */
    private String started(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                ToteumaApplication.class.getName()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said");
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        program.environment().putAll(variables);
        program.environment().put("TOTEUMA_DATA_FOLDER", folder.resolve("data").toString());
        int code = program.start().waitFor();
        return code + " " + Files.readString(said);
    }

    @Test
    void aSecretThatIsMissingEndsInOneLineInTheUsersLanguage() throws Exception {
        Map<String, String> missing = Map.of("TOTEUMA_SMTP_PASSWORD_FILE", "/ei/ole");
        assertThat(started(missing, "rounds").lines()).singleElement().asString()
                .startsWith("1 Asetus TOTEUMA_SMTP_PASSWORD_FILE ei kelpaa: ”/ei/ole”. Tähän tarvitaan tiedosto");
        assertThat(started(missing, "rounds", "--language", "en").lines()).singleElement().asString()
                .startsWith("1 The setting TOTEUMA_SMTP_PASSWORD_FILE can’t be used: “/ei/ole”. What is needed here is a file");
    }
}
