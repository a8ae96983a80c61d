package fi.toteuma.commandline;

import fi.toteuma.checks.Accepted;
import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.UnknownFinding;
import fi.toteuma.kernel.Language;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what doesn't hold in documents, accepts a finding, or takes an acceptance back. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Parameters(paramLabel = "KEY", arity = "0..*", descriptionKey = "check.keys")
    private List<String> keys = List.of();

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "check.set")
    private @Nullable String set;

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean all;

    @Option(names = "--accept", paramLabel = "FINDING", descriptionKey = "check.accept")
    private @Nullable String accept;

    @Option(names = "--withdraw", paramLabel = "FINDING", descriptionKey = "check.withdraw")
    private @Nullable String withdraw;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "check.reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "ROLE", defaultValue = "controller", descriptionKey = "check.by")
    private String by = "";

    CheckCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        if (accept != null && withdraw != null) {
            words.complain(words.of("check.accept-or-withdraw"));
            return ExitCode.USAGE;
        }
        if (accept != null && (reason.isBlank() || by.isBlank())) {
            words.complain(words.of("check.no-reason"));
            return ExitCode.USAGE;
        }
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            List<Listing> listings = Choice.of(context.getBean(Reports.class).all(), municipality, keys);
            ReportChecks checks = context.getBean(ReportChecks.class);
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            if (withdraw != null) {
                return withdraw(checks, listings, withdraw);
            }
            return accept == null ? check(checks, listings, today) : accept(checks, listings, new Accepted(accept, reason, by, today));
        }
    }

    private int check(ReportChecks checks, List<Listing> listings, LocalDate today) {
        long pending = 0;
        for (Listing listing : listings) {
            List<CheckedFinding> findings = checks.of(listing.municipality(), listing.key(), set(listing), today);
            long open = findings.stream().filter(CheckedFinding::isPending).count();
            long notes = findings.stream().filter(checked -> checked.isOpen() && !checked.isPending()).count();
            words.say(
                    "check.document", listing.key(), listing.title(), words.count(open), words.count(notes),
                    words.count(findings.size() - open - notes));
            findings.stream().filter(checked -> all || checked.isOpen()).forEach(this::say);
            pending += open;
        }
        return pending == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** The municipality's own where it has one: what it prints of itself is where its readers look. */
    private String set(Listing listing) {
        return set != null ? set : listing.sets().getLast();
    }

    private void say(CheckedFinding checked) {
        Language language = words.language();
        Finding finding = checked.finding();
        words.line("");
        words.say("check.finding", finding.key(), words.of("check.severity." + finding.severity()), finding.where(language));
        words.line("  " + finding.what(language));
        words.say("check.why", finding.why(language));
        words.say("check.mend", finding.mend(language));
        checked.accepted().ifPresent(one -> words.say("check.accepted", one.on().toString(), one.by(), one.reason()));
    }

    /** In every document that has it. */
    private int accept(ReportChecks checks, List<Listing> listings, Accepted acceptance) {
        return done(listings, acceptance.key(), "check.accept", listing ->
                checks.accept(listing.municipality(), listing.key(), set(listing), acceptance));
    }

    /** In every document where it is accepted. */
    private int withdraw(ReportChecks checks, List<Listing> listings, String key) {
        return done(listings, key, "check.withdraw", listing -> checks.withdraw(listing.municipality(), listing.key(), key));
    }

    /** @param said how the names of the messages begin: that it was done, and that the finding is nowhere */
    private int done(List<Listing> listings, String key, String said, Consumer<Listing> what) {
        List<Listing> changed = listings.stream().filter(listing -> hasIt(listing, what)).toList();
        changed.forEach(listing -> words.say(said + ".done", key, listing.key()));
        if (changed.isEmpty()) {
            words.complain(words.of(said + ".unknown", key));
        }
        return changed.isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static boolean hasIt(Listing listing, Consumer<Listing> what) {
        try {
            what.accept(listing);
            return true;
        } catch (UnknownFinding elsewhere) {
            return false;
        }
    }
}
