package fi.toteuma.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures how fast the program is, beside what the database itself can do. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false)
final class BenchCommand implements Callable<Integer> {

    private final Words words;

    BenchCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        words.line("");
        return ExitCode.DONE;
    }
}
