package fi.toteuma.commandline;

import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.Decision.Outcome;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Standing;
import fi.toteuma.publishing.Step;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import java.time.LocalDate;
import java.util.Arrays;
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

/** Takes a report a step on its way to the agenda, the body's decision and the public; or says where reports stand. */
@Command(name = "publish", mixinStandardHelpOptions = true, sortOptions = false)
final class PublishCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Parameters(paramLabel = "KEY", arity = "0..1", descriptionKey = "publish.key")
    private @Nullable String key;

    @Option(names = "--step", paramLabel = "STEP", descriptionKey = "publish.step")
    private @Nullable String step;

    @Option(names = "--body", paramLabel = "BODY", defaultValue = "", descriptionKey = "publish.body")
    private String body = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "publish.date")
    private @Nullable LocalDate date;

    @Option(names = "--section", paramLabel = "§", defaultValue = "", descriptionKey = "publish.section")
    private String section = "";

    @Option(names = "--outcome", paramLabel = "OUTCOME", descriptionKey = "publish.outcome")
    private @Nullable String outcome;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "publish.reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "ROLE", defaultValue = "controller", descriptionKey = "publish.by")
    private String by = "";

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "publish.set")
    private @Nullable String set;

    @Option(names = "--list", descriptionKey = "publish.list")
    private boolean list;

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    PublishCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        Optional<Step> wanted = Optional.ofNullable(step).flatMap(Step::of);
        Optional<Outcome> decided = Optional.ofNullable(outcome).flatMap(Outcome::of);
        if (step != null && wanted.isEmpty()) {
            return misused("publish.no-step", step, Arrays.stream(Step.values()).map(Step::key).collect(Collectors.joining(", ")));
        }
        if (outcome != null && decided.isEmpty()) {
            return misused("publish.no-outcome", outcome, Arrays.stream(Outcome.values()).map(Outcome::key).collect(Collectors.joining(", ")));
        }
        if (step != null && (key == null || list)) {
            return misused("publish.no-key");
        }
        if (set != null && wanted.filter(Step.AGENDA::equals).isEmpty()) {
            return misused("publish.set-at-agenda");
        }
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            List<Listing> all = context.getBean(Reports.class).all();
            Publishing publishing = context.getBean(Publishing.class);
            if (key == null || list) {
                Choice.of(all, municipality, key == null ? List.of() : List.of(key)).forEach(listing -> line(publishing, listing));
                return ExitCode.DONE;
            }
            Listing listing = Choice.one(all, municipality, key);
            if (wanted.isPresent()) {
                return take(publishing, listing, move(wanted.get(), decided));
            }
            line(publishing, listing);
            new PublishingHistory(publishing, context.getBean(FrozenReports.class), words).say(listing);
            return ExitCode.DONE;
        }
    }

    private int misused(String message, Object... values) {
        words.complain(words.of(message, values));
        return ExitCode.USAGE;
    }

    /** Half a decision is none, which is said where the step is taken. */
    private Move move(Step wanted, Optional<Outcome> decided) {
        Optional<Decision> decision = date == null
                ? Optional.empty()
                : decided.map(how -> new Decision(body, date, section.strip(), how));
        return new Move(wanted, by, reason, decision, Optional.ofNullable(set));
    }

    private int take(Publishing publishing, Listing listing, Move move) {
        return switch (publishing.take(listing.municipality(), listing.key(), move, Rights.ALL)) {
            case Answer.Done(Standing standing) -> {
                line(publishing, listing);
                yield ExitCode.DONE;
            }
            case Answer.Refused refused -> {
                words.complain(refused.in(words.language()));
                yield ExitCode.REFUSED;
            }
        };
    }

    private void line(Publishing publishing, Listing listing) {
        Standing standing = publishing.of(listing.municipality(), listing.key());
        String with = standing.document().equals(listing.key()) ? "" : words.of("publish.with", standing.document());
        words.say(
                "publish.standing", listing.key(), listing.title(), String.valueOf(standing.version()),
                Phrases.of(words.language(), standing.state()), with);
    }
}
