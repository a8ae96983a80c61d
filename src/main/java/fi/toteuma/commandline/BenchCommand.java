package fi.toteuma.commandline;

import fi.toteuma.bench.Bench;
import fi.toteuma.bench.PdfPages;
import fi.toteuma.bench.Load;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.MunicipalityFolder;
import fi.toteuma.imports.Progress;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast the program is, beside what the database itself can do, in a database that it throws away. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false)
final class BenchCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Option(names = "--folder", paramLabel = "DIR", defaultValue = "examples/heinola", descriptionKey = "bench.folder")
    private Path folder = Path.of("");

    @Option(names = "--document", paramLabel = "KEY", descriptionKey = "bench.document")
    private List<String> keys = List.of();

    @Option(names = "--load", descriptionKey = "bench.load")
    private boolean load;

    @Option(names = "--people", paramLabel = "N", defaultValue = "200", descriptionKey = "bench.people")
    private int people = Load.USUAL.people();

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "120", descriptionKey = "bench.seconds")
    private int seconds = (int) Load.USUAL.time().toSeconds();

    BenchCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        if (System.getenv("TOTEUMA_DATABASE_URL") != null) {
            words.complain(words.of("demo.no-external"));
            return ExitCode.USAGE;
        }
        Files.createDirectories(Path.of("data"));
        Path scratch = Files.createTempDirectory(Path.of("data"), "bench-");
        if (load) {
            Load asked = new Load(people, Duration.ofSeconds(seconds), Load.USUAL.think(), Load.USUAL.savesOfHundred());
            try {
                return new LoadBench(program, words).run(scratch, folder, asked);
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        }
        try (ConfigurableApplicationContext context = program.start(Map.of("toteuma.data-folder", scratch.toString()))) {
            boolean met = documents(context) & context.getBean(Bench.class).run(System.out);
            return met ? ExitCode.DONE : ExitCode.REFUSED;
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private boolean documents(ConfigurableApplicationContext context) throws Exception {
        FolderOutcome outcome = context.getBean(MunicipalityFolder.class).run(folder, false, Progress.SILENT);
        if (!(outcome instanceof FolderOutcome.Imported)) {
            new ImportReport(words).folder(folder.toString(), outcome);
            return false;
        }
        Reports reports = context.getBean(Reports.class);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        boolean met = true;
        for (Listing listing : Choice.of(reports.all(), null, keys)) {
            for (String set : listing.sets()) {
                met &= PdfPages.measure(reports.make(listing.municipality(), listing.key(), set, today), System.out);
            }
        }
        return met;
    }
}
