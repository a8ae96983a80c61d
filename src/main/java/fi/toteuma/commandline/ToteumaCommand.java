package fi.toteuma.commandline;

import fi.toteuma.database.DatabaseUnavailable;
import fi.toteuma.finance.UnknownUnit;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.ProductVersion;
import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.reporting.UnknownReport;
import fi.toteuma.yaml.YamlException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The top of the command line. */
@Command(
        name = "toteuma",
        resourceBundle = "messages.commandline",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        version = "Toteuma " + ProductVersion.NUMBER,
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class ToteumaCommand implements Runnable {

    @Option(names = "--language", paramLabel = "fi|sv|en", scope = ScopeType.INHERIT, descriptionKey = "option.language")
    @Nullable String language;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    /** Runs the command line and gives the exit code. */
    public static int run(Program program, List<String> arguments) {
        Words words = new Words(
                language(arguments),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(new ToteumaCommand())
                .addSubcommand(new DemoCommand(program, words))
                .addSubcommand(new ServeCommand(program, words))
                .addSubcommand(new ImportCommand(program, words))
                .addSubcommand(new ReportCommand(program, words))
                .addSubcommand(new CheckCommand(program, words))
                .addSubcommand(new PublishCommand(program, words))
                .addSubcommand(new VerifyCommand(program, words))
                .addSubcommand(new ExplainCommand(program, words))
                .addSubcommand(new RoundsCommand(program, words))
                .addSubcommand(new CarryCommand(program, words))
                .addSubcommand(new ExportCommand(program, words))
                .addSubcommand(new SecretCommand(program, words))
                .addSubcommand(new BenchCommand(program, words));
        line.setResourceBundle(words.bundle());
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, words));
        return line.execute(arguments.toArray(String[]::new));
    }

    private static int explain(Exception failure, Words words) throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DatabaseUnavailable unavailable -> {
                    words.complain(unavailable.in(words.language()));
                    return ExitCode.UNAVAILABLE;
                }
                case PortInUseException taken -> {
                    words.complain(words.of("serve.port-taken", String.valueOf(taken.getPort())));
                    return ExitCode.UNAVAILABLE;
                }
                case WrongSetting wrong -> {
                    words.complain(words.of(
                            wrong.value().isBlank() ? "setting.missing" : "setting.wrong", wrong.name(), wrong.value(),
                            words.of("setting.expected." + wrong.expected())));
                    return ExitCode.REFUSED;
                }
                case YamlException yaml -> {
                    yaml.problems().forEach(problem -> words.complain(
                            problem.file() + ":" + problem.line() + ": " + problem.message(words.language())));
                    return ExitCode.REFUSED;
                }
                case UnknownReport unknown -> {
                    words.complain(String.valueOf(unknown.getMessage()));
                    return ExitCode.REFUSED;
                }
                case UnknownUnit unknown -> {
                    words.complain(String.valueOf(unknown.getMessage()));
                    return ExitCode.REFUSED;
                }
                default -> {
                    // look at what caused it
                }
            }
        }
        throw failure;
    }

    /** The language must be known before options are described, so it is looked up before parsing. */
    private static Language language(List<String> arguments) {
        String code = System.getenv().getOrDefault("TOTEUMA_LANGUAGE", "fi");
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--language=")) {
                code = arguments.get(i).substring("--language=".length());
            } else if (arguments.get(i).equals("--language") && i + 1 < arguments.size()) {
                code = arguments.get(i + 1);
            }
        }
        String wanted = code;
        return Arrays.stream(Language.values())
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElse(Language.FI);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
