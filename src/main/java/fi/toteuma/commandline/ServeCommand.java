package fi.toteuma.commandline;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages until it is stopped. Only to this machine: nobody signs in yet. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false)
final class ServeCommand implements Callable<Integer> {

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
        try (ConfigurableApplicationContext context = program.serve(Map.of("server.port", port))) {
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
        stopped.await();
    }
}
