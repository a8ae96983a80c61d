package fi.toteuma.commandline;

import fi.toteuma.access.SecretRenewal;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes the installation's own secret; what it sealed is sealed with the new one. */
@Command(name = "secret", mixinStandardHelpOptions = true, sortOptions = false)
final class SecretCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Option(names = "--renew", required = true, descriptionKey = "secret.renew")
    private boolean renew;

    SecretCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            words.say("secret.renewed", String.valueOf(context.getBean(SecretRenewal.class).renew()));
        }
        return ExitCode.DONE;
    }
}
