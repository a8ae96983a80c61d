package fi.toteuma;

import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Secrets that are in a file, as vaults and containers hand them out: {@code TOTEUMA_SMTP_PASSWORD_FILE=/run/secrets/smtp} is read as
 * {@code TOTEUMA_SMTP_PASSWORD}, without a line end at its end. So no secret has to be among the variables that every program of the
 * user can see. Other settings aren't read from files: the name of one may end in the same word.
 */
public final class SecretFiles implements EnvironmentPostProcessor {

    private static final String IN_FILE = "_FILE";
    private static final List<String> SECRETS = List.of(
            "TOTEUMA_DATABASE_PASSWORD", "TOTEUMA_DATABASE_OWNER_PASSWORD", "TOTEUMA_SMTP_PASSWORD", "TOTEUMA_OIDC_CLIENT_SECRET");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> read = read(environment.getSystemEnvironment());
        environment.getPropertySources().addBefore(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource("files-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, read));
    }

    /** @throws WrongSetting if a file can't be read, or a secret is given twice */
    static Map<String, Object> read(Map<String, ?> variables) {
        Map<String, Object> read = new HashMap<>();
        for (String secret : SECRETS) {
            Object file = variables.get(secret + IN_FILE);
            if (file == null) {
                continue;
            }
            if (variables.containsKey(secret)) {
                throw new WrongSetting(secret + IN_FILE, file.toString(), Expected.ONCE);
            }
            read.put(secret, content(secret + IN_FILE, file.toString()));
        }
        return read;
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new WrongSetting(name, file, Expected.TEXT_FILE);
        }
    }
}
