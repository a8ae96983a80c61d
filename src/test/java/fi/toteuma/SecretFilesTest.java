package fi.toteuma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretFiles.read(Map.of("TOTEUMA_OIDC_CLIENT_SECRET_FILE", "/ei/ole")))
                .withMessageContaining("TOTEUMA_OIDC_CLIENT_SECRET_FILE")
                .withMessageContaining("/ei/ole");
    }

    @Test
    void oneSettingIsNotGivenTwice() throws IOException {
        Map<String, Object> both = new HashMap<>(Map.of("TOTEUMA_DATABASE_PASSWORD_FILE", secret("a").toString(), "TOTEUMA_DATABASE_PASSWORD", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> SecretFiles.read(both)).withMessageContaining("leave one out");
    }
}
