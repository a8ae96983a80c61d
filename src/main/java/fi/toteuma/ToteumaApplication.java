package fi.toteuma;

import fi.toteuma.commandline.Program;
import fi.toteuma.commandline.ToteumaCommand;
import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The program. What it does is in the rooms beside it; the verbs of its command line are in {@code commandline}. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // people are in the room access
public class ToteumaApplication {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    public static void main(String[] arguments) {
        System.exit(ToteumaCommand.run(new Started(), List.of(arguments)));
    }

    /**
     * Time comes from here and nowhere else, so that anything can be made as of another day.
     *
     * @param fixed {@code toteuma.clock}: a date and time at which the clock stands still; empty for the machine's clock
     */
    @Bean
    @Primary
    Clock clock(@Value("${toteuma.clock:}") String fixed) {
        if (fixed.isEmpty()) {
            return Clock.system(HELSINKI);
        }
        try {
            return Clock.fixed(LocalDateTime.parse(fixed).atZone(HELSINKI).toInstant(), HELSINKI);
        } catch (DateTimeParseException e) {
            throw new WrongSetting("toteuma.clock", fixed, Expected.TIME);
        }
    }

    /** Time as it passes, also where the other clock stands still: for how long a link or a code is good. */
    @Bean
    Clock passingTime() {
        return Clock.system(HELSINKI);
    }

    private static final class Started implements Program {

        @Override
        public ConfigurableApplicationContext start(Map<String, Object> properties) {
            return run(WebApplicationType.NONE, properties);
        }

        @Override
        public ConfigurableApplicationContext serve(Map<String, Object> properties) {
            return run(WebApplicationType.SERVLET, properties);
        }

        private static ConfigurableApplicationContext run(WebApplicationType type, Map<String, Object> properties) {
            SecretFiles.read(System.getenv()); // before Spring starts: it would print a failure whole while its logging isn't set yet
            return new SpringApplicationBuilder(ToteumaApplication.class)
                    .web(type)
                    .properties(properties)
                    .run();
        }
    }
}
