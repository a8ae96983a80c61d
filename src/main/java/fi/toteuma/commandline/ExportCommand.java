package fi.toteuma.commandline;

import fi.toteuma.exports.Exports;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.organisation.Municipality;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what is stored in the import format. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Parameters(paramLabel = "KIND", descriptionKey = "export.kind")
    private String kind = "";

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export.out")
    private @Nullable Path out;

    ExportCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ImportKind> known = ImportKind.of(kind);
        if (known.isEmpty()) {
            words.complain(words.of("import.no-kind", Arrays.stream(ImportKind.values())
                    .map(ImportKind::key)
                    .collect(Collectors.joining(", "))));
            return ExitCode.USAGE;
        }
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            Municipality of = Choice.municipality(context, municipality, words);
            Exports exports = context.getBean(Exports.class);
            if (known.get() == ImportKind.EVIDENCE) {
                Path folder = out == null ? Path.of("evidence") : out;
                words.say("export.evidence", words.count(exports.writeEvidence(of.id(), folder)), folder.toString());
                return ExitCode.DONE;
            }
            if (out == null) {
                exports.write(of.id(), known.get(), System.out);
                return ExitCode.DONE;
            }
            try (OutputStream file = Files.newOutputStream(out)) {
                long rows = exports.write(of.id(), known.get(), file);
                words.say("export.done", words.count(rows), out.toString());
            }
            return ExitCode.DONE;
        }
    }
}
