package fi.toteuma.commandline;

import fi.toteuma.comparison.MarkedDocument;
import fi.toteuma.document.Document;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.reporting.UnknownReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents to files. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    /** Stands for the latest earlier report of the same kind. */
    private static final String PREVIOUS = "previous";

    private final Program program;
    private final Words words;

    @Parameters(paramLabel = "KEY", arity = "0..*", descriptionKey = "report.keys")
    private List<String> keys = List.of();

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "report.set")
    private @Nullable String set;

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "report.format")
    private List<String> formats = List.of();

    @Option(names = "--budget-date", paramLabel = "DATE", descriptionKey = "report.budget-date")
    private @Nullable LocalDate budgetDate;

    @Option(names = "--changes-from", paramLabel = "KEY", descriptionKey = "report.changes-from")
    private @Nullable String changesFrom;

    @Option(names = "--version", paramLabel = "N|published", descriptionKey = "report.version")
    private @Nullable String version;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "report.out")
    private Path out = Path.of("out");

    // not the standard ones: --version is a report's here
    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    ReportCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        if (version != null) {
            return frozen(version);
        }
        List<Renderer> renderers = formats.isEmpty()
                ? Renderers.all()
                : formats.stream().map(ReportCommand::renderer).toList();
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            Reports reports = context.getBean(Reports.class);
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            List<Listing> listings = Choice.of(reports.all(), municipality, keys);
            DocumentFiles files = new DocumentFiles(out, renderers);
            for (Listing listing : listings) {
                for (String each : Choice.sets(listing, set)) {
                    files.write(document(reports, listing, each, today)).forEach(file -> words.line(file.toString()));
                }
            }
            MappingWarnings.say(reports, listings, words);
            files.contradictions().forEach(where -> words.complain(words.of("report.contradiction", where)));
            return files.contradictions().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    /** As it is, or with what changed since an earlier report marked. */
    private Document document(Reports reports, Listing listing, String set, LocalDate today) {
        Document document = reports.make(listing.municipality(), listing.key(), set, today, Optional.ofNullable(budgetDate));
        if (changesFrom == null) {
            return document;
        }
        List<Listing> earlier = reports.earlier(listing.municipality(), listing.key(), set);
        Listing before = earlier.stream()
                .filter(each -> changesFrom.equals(PREVIOUS) || each.key().equals(changesFrom))
                .findFirst()
                .orElseThrow(() -> new UnknownReport(words.of(
                        "report.no-earlier", changesFrom, listing.key(), set,
                        earlier.isEmpty() ? "–" : earlier.stream().map(Listing::key).collect(Collectors.joining(", ")))));
        return MarkedDocument.of(reports.make(before.municipality(), before.key(), set, today), document);
    }

    /** What was frozen, and not what the data would give now. */
    private int frozen(String wanted) {
        if (set != null || budgetDate != null || changesFrom != null || keys.isEmpty()) {
            words.complain(words.of("report.version-alone"));
            return ExitCode.USAGE;
        }
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            FrozenVersions versions = new FrozenVersions(context.getBean(FrozenReports.class), context.getBean(Publishing.class), out);
            boolean all = true;
            for (Listing listing : Choice.of(context.getBean(Reports.class).all(), municipality, keys)) {
                Optional<FrozenReport> found = versions.find(listing, wanted);
                found.ifPresent(report -> versions.write(report, listing, formats).forEach(file -> words.line(file.toString())));
                if (found.isEmpty()) {
                    words.complain(words.of("report.no-version", listing.key(), wanted, versions.there(listing)));
                    all = false;
                }
            }
            return all ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private static Renderer renderer(String format) {
        return Renderers.of(format)
                .orElseThrow(() -> new UnknownReport("no format '" + format + "', there are "
                        + Renderers.all().stream().map(Renderer::format).toList()));
    }
}
