package fi.toteuma.commandline;

import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.MunicipalityFolder;
import fi.toteuma.imports.Progress;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reporting.UnknownReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a municipality's folder or one file in, lists imports, takes one back. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Program program;
    private final Words words;

    @Parameters(paramLabel = "PATH", arity = "0..1", descriptionKey = "import.path")
    private @Nullable Path path;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "import.kind")
    private @Nullable String kind;

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "import.mapping")
    private @Nullable String mapping;

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "import.source")
    private @Nullable String source;

    @Option(names = "--evidence", paramLabel = "FILE", arity = "1..*", descriptionKey = "import.evidence")
    private List<Path> evidence = List.of();

    @Option(names = "--code", paramLabel = "COLUMN:CODE=KNOWN", descriptionKey = "import.code")
    private Map<String, String> codes = Map.of();

    @Option(names = "--check", descriptionKey = "import.check")
    private boolean check;

    @Option(names = "--replace", descriptionKey = "import.replace")
    private boolean replace;

    @Option(names = "--undo", paramLabel = "N", descriptionKey = "import.undo")
    private @Nullable Long undo;

    @Option(names = "--list", descriptionKey = "import.list")
    private boolean list;

    ImportCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        if (path == null && undo == null && !list) {
            words.complain(words.of("import.no-path"));
            return ExitCode.USAGE;
        }
        Optional<Path> missing = Stream.concat(Stream.ofNullable(path), evidence.stream()).filter(file -> !Files.exists(file)).findFirst();
        if (missing.isPresent()) {
            words.complain(words.of("import.no-file", missing.get().toString()));
            return ExitCode.REFUSED;
        }
        if (!evidence.isEmpty() && (path == null || Files.isDirectory(path))) {
            words.complain(words.of("import.evidence-alone"));
            return ExitCode.USAGE;
        }
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            if (path != null && Files.isDirectory(path)) {
                return folder(context, path);
            }
            Municipality of = Choice.municipality(context, municipality, words);
            Imports imports = context.getBean(Imports.class);
            if (list) {
                imports.list(of.id()).reversed().forEach(this::line);
                return ExitCode.DONE;
            }
            return undo != null ? undo(imports, of, undo) : file(imports, of, path);
        }
    }

    private int folder(ConfigurableApplicationContext context, Path folder) {
        MunicipalityFolder folders = context.getBean(MunicipalityFolder.class);
        ImportReport report = new ImportReport(words);
        FolderOutcome outcome = check ? folders.check(folder, Progress.SILENT) : folders.run(folder, replace, Progress.SILENT);
        report.folder(folder.toString(), outcome);
        if (check && outcome instanceof FolderOutcome.Imported) {
            words.say("import.only-checked");
        }
        return report.exitCode();
    }

    private int file(Imports imports, Municipality of, @Nullable Path file) {
        Optional<ImportKind> known = Optional.ofNullable(kind).flatMap(ImportKind::of);
        if (known.isEmpty() || file == null) {
            words.complain(words.of("import.no-kind", Arrays.stream(ImportKind.values())
                    .map(ImportKind::key)
                    .collect(Collectors.joining(", "))));
            return ExitCode.USAGE;
        }
        ImportRequest request = ImportRequest.of(of.id(), known.get(), file).with(mapping(of));
        if (source != null) {
            request = request.from(source);
        } else if (known.get().isTable()) {
            request = request.from(imports.usualSource(of.id(), known.get()).orElse(request.source()));
        }
        Optional<Mending> mending = mending();
        if (mending.isEmpty()) {
            words.complain(words.of("import.code-form"));
            return ExitCode.USAGE;
        }
        request = request.with(mending.get());
        ImportReport report = new ImportReport(words);
        List<ImportRequest> files = new ArrayList<>(
                evidence.stream().map(each -> evidence(of, each)).toList());
        List<ImportOutcome> outcomes = imports.together(files, request, !check, replace);
        files.add(request);
        for (int i = 0; i < outcomes.size(); i++) {
            report.outcome(files.get(i).name(), outcomes.get(i));
            if (outcomes.get(i) instanceof ImportOutcome.Imported in) {
                imports.mended(of.id(), in.batch()).readAsOthers().forEach(this::readAs);
            }
        }
        if (check && !evidence.isEmpty()) {
            words.say("import.only-checked");
        }
        return report.exitCode();
    }

    /** @return empty where it isn't said which column a code is in */
    private Optional<Mending> mending() {
        Mending mending = Mending.NONE;
        for (Map.Entry<String, String> code : codes.entrySet()) {
            String[] asked = code.getKey().split(":", 2);
            if (asked.length < 2 || asked[0].isBlank() || asked[1].isBlank() || code.getValue().isBlank()) {
                return Optional.empty();
            }
            mending = mending.with(new Mending.Code(asked[0].strip(), asked[1].strip()), code.getValue().strip());
        }
        return Optional.of(mending);
    }

    private void readAs(Mended.Code code) {
        words.say(
                "import.read-as", code.code(), code.known().orElseThrow(), words.count(code.rows()),
                code.amount().map(words::amount).orElse(words.of("import.none")));
    }

    /** Who attaches it is who sends the file it is evidence for, where that is said. */
    private ImportRequest evidence(Municipality of, Path file) {
        ImportRequest request = ImportRequest.of(of.id(), ImportKind.EVIDENCE, file);
        return source == null ? request : request.from(source);
    }

    private ColumnMapping mapping(Municipality of) {
        if (mapping == null) {
            return ColumnMapping.NONE;
        }
        Map<String, ColumnMapping> saved =
                MunicipalitySettings.parse(of.key(), of.settings()).mappings();
        if (!saved.containsKey(mapping)) {
            throw new UnknownReport(words.of("import.no-mapping", mapping, String.join(", ", saved.keySet())));
        }
        return saved.get(mapping);
    }

    private void line(ImportBatch batch) {
        words.say(
                "import.row", String.valueOf(batch.id()), batch.kind().key(), batch.file(), words.count(batch.rows()),
                batch.controlTotal().map(words::amount).orElse(words.of("import.none")),
                batch.importedAt().format(MINUTES), batch.undoneAt().isPresent() ? words.of("import.row-undone") : "");
    }

    private int undo(Imports imports, Municipality of, long batch) {
        return switch (imports.undo(of.id(), batch)) {
            case UndoOutcome.Undone(long done) -> {
                words.say("import.undone", String.valueOf(done));
                yield ExitCode.DONE;
            }
            case UndoOutcome.Refused(UndoOutcome.Reason reason, List<String> details) -> {
                words.complain(words.of(
                        "import.undo-refused", String.valueOf(batch), words.of("undo." + reason), String.join(", ", details)));
                yield ExitCode.REFUSED;
            }
        };
    }
}
