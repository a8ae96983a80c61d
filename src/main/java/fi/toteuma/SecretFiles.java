package fi.toteuma;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Settings whose value is in a file, as vaults and containers hand secrets out: {@code TOTEUMA_SMTP_PASSWORD_FILE=/run/secrets/smtp} is
 * read as {@code TOTEUMA_SMTP_PASSWORD}, without a line end at its end. So no secret has to be among the variables that every program of
 * the user can see.
 */
public final class SecretFiles implements EnvironmentPostProcessor {

    private static final String OURS = "TOTEUMA_";
    private static final String IN_FILE = "_FILE";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> read = read(environment.getSystemEnvironment());
        environment.getPropertySources().addBefore(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource("files-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, read));
    }

    /** @throws IllegalArgumentException if a file can't be read, or a setting is given twice */
    static Map<String, Object> read(Map<String, Object> variables) {
        Map<String, Object> read = new HashMap<>();
        variables.forEach((name, file) -> {
            if (name.startsWith(OURS) && name.endsWith(IN_FILE)) {
                String setting = name.substring(0, name.length() - IN_FILE.length());
                if (variables.containsKey(setting)) {
                    throw new IllegalArgumentException(setting + " and " + name + " are both set: leave one out");
                }
                read.put(setting, content(name, Path.of(file.toString())));
            }
        });
        return read;
    }

    private static String content(String name, Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new IllegalArgumentException(name + " names a file that can't be read: " + file, e);
        }
    }
}
