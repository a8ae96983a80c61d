package fi.toteuma.commandline;

import fi.toteuma.imports.MunicipalityFolder;
import fi.toteuma.imports.Progress;
import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From nothing to finished documents with one command. */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Option(names = "--once", descriptionKey = "demo.once")
    private boolean once;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "demo.port")
    private int port = 8080;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "demo.out")
    private Path out = Path.of("out");

    @Option(names = "--folder", paramLabel = "DIR", defaultValue = "examples/heinola", descriptionKey = "demo.folder")
    private Path folder = Path.of("");

    @Option(names = "--clock", paramLabel = "TIME", defaultValue = "2026-01-02T08:00", descriptionKey = "demo.clock")
    private LocalDateTime clock = LocalDateTime.MIN;

    DemoCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (System.getenv("TOTEUMA_DATABASE_URL") != null) {
            words.complain(words.of("demo.no-external"));
            return ExitCode.USAGE;
        }
        if (!Files.isDirectory(folder)) {
            words.complain(words.of("demo.no-folder", folder.toString()));
            return ExitCode.REFUSED;
        }
        long start = System.nanoTime();
        Map<String, Object> properties = new HashMap<>();
        properties.put("toteuma.data-folder", "data/demo-" + folder.toAbsolutePath().normalize().getFileName());
        properties.put("toteuma.clock", clock.toString());
        properties.put("server.port", WrongSetting.port("--port", String.valueOf(port)));
        try (ConfigurableApplicationContext context = once ? program.start(properties) : program.serve(properties)) {
            ImportReport report = new ImportReport(words);
            report.folder(folder.toString(), context.getBean(MunicipalityFolder.class).run(folder, true, Progress.SILENT));
            if (report.exitCode() != ExitCode.DONE) {
                return report.exitCode();
            }
            words.say("demo.imported", words.count(report.files()), words.count(report.rows()));
            DocumentFiles files = write(context);
            words.say(
                    "demo.written", out.toString(), words.count(files.documents()), words.count(files.tables()),
                    words.count(files.cells()), words.count(files.checks()), words.count(files.contradictions().size()));
            Reports reports = context.getBean(Reports.class);
            words.say("demo.unmapped", words.count(MappingWarnings.say(reports, reports.all(), words)));
            files.contradictions().forEach(where -> words.complain(words.of("report.contradiction", where)));
            words.say("demo.seconds", words.count(Duration.ofNanos(System.nanoTime() - start).toSeconds()));
            if (!files.contradictions().isEmpty()) {
                return ExitCode.REFUSED;
            }
            if (!once) {
                new DemoPeople(context).say(words);
                ServeCommand.waitUntilStopped(context, words, port);
            }
            return ExitCode.DONE;
        }
    }

    private DocumentFiles write(ConfigurableApplicationContext context) {
        Reports reports = context.getBean(Reports.class);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        DocumentFiles files = new DocumentFiles(out, Renderers.all());
        for (Listing listing : reports.all()) {
            listing.sets().forEach(set -> files.write(reports.make(listing.municipality(), listing.key(), set, today)));
        }
        return files;
    }
}
