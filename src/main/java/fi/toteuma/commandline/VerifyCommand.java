package fi.toteuma.commandline;

import fi.toteuma.kernel.ProductVersion;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Verification;
import fi.toteuma.publishing.Verifying;
import fi.toteuma.reporting.Reports;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether frozen files are still what was frozen, and whether the report comes out the same again. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Parameters(paramLabel = "KEY", arity = "0..*", descriptionKey = "verify.keys")
    private List<String> keys = List.of();

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    VerifyCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            FrozenReports frozen = context.getBean(FrozenReports.class);
            Verifying verifying = context.getBean(Verifying.class);
            List<FrozenReport> reports = Choice.of(context.getBean(Reports.class).all(), municipality, keys).stream()
                    .flatMap(listing -> frozen.of(listing.municipality(), listing.key()).stream())
                    .distinct()         // a translation answers with its report's
                    .toList();
            if (reports.isEmpty()) {
                words.say("verify.none");
                return ExitCode.DONE;
            }
            boolean sound = true;
            for (FrozenReport report : reports) {
                sound &= say(verifying.verify(report));
            }
            return sound ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    /** @return whether nothing is wrong; another program may well write other bytes */
    private boolean say(Verification verified) {
        FrozenReport report = verified.report();
        String version = String.valueOf(report.version());
        if (verified.holds()) {
            words.say("verify.holds", report.document(), version, words.count(report.files().size()), report.contentHash());
        } else {
            words.complain(words.of("verify.broken", report.document(), version, String.join(", ", verified.broken())));
            return false;
        }
        String how = verified.dataUnchanged() ? "data" : "model";
        if (verified.different().isEmpty()) {
            words.say("verify.same." + how);
            return true;
        }
        boolean otherProgram = !report.programVersion().equals(ProductVersion.NUMBER);
        words.say("verify.different." + how, String.join(", ", verified.different()));
        if (otherProgram) {
            words.say("verify.other-program", report.programVersion(), ProductVersion.NUMBER);
        }
        return otherProgram;
    }
}
