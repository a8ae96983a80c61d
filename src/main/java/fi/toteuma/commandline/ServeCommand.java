package fi.toteuma.commandline;

import fi.toteuma.access.People;
import fi.toteuma.access.SignIn;
import fi.toteuma.kernel.WrongSetting;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Serves the pages until it is stopped, to this machine: a server in front of it takes care of the certificate and of others. While
 * there is no administrator, says a one-time link that makes one.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private static final Duration FIRST_LINK_GOOD = Duration.ofHours(24);

    private final Program program;
    private final Words words;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "serve.port")
    private int port = 8080;

    ServeCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (ConfigurableApplicationContext context = program.serve(Map.of("server.port", WrongSetting.port("--port", String.valueOf(port))))) {
            waitUntilStopped(context, words, port);
        }
        return ExitCode.DONE;
    }

    /** Returns when the program is told to stop. */
    static void waitUntilStopped(ConfigurableApplicationContext context, Words words, int port) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopped.countDown();
            }
        });
        words.say("serve.ready", String.valueOf(port));
        if (!context.getBean(People.class).haveAdministrator()) {
            String link = context.getBean(SignIn.class).firstLink(FIRST_LINK_GOOD);
            String site = context.getEnvironment().getProperty("toteuma.site", "").strip().replaceAll("/+$", "");
            words.say("serve.first", (site.isEmpty() ? "http://localhost:" + port : site) + "/link/" + link);
        }
        stopped.await();
    }
}
