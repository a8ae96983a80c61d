package fi.toteuma.commandline;

import fi.toteuma.imports.CarryForward;
import fi.toteuma.imports.CarryOutcome;
import fi.toteuma.imports.CarryOutcome.Carried;
import fi.toteuma.imports.CarryOutcome.Left;
import fi.toteuma.imports.CarryScope;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.period.ReportingDuty.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a report date's reporting to a later one, or carries a year's goals and risks over to a later one. */
@Command(name = "carry", mixinStandardHelpOptions = true, sortOptions = false)
final class CarryCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Program program;
    private final Words words;

    @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "carry.from")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", descriptionKey = "carry.to")
    private String to = "";

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "carry.unit")
    private @Nullable String unit;

    @Option(names = "--what", paramLabel = "PART", split = ",", descriptionKey = "carry.what")
    private List<String> what = List.of();

    @Option(names = "--check", descriptionKey = "carry.check")
    private boolean check;

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    CarryCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        boolean years = isYear(from) && isYear(to);
        if (!years) {
            for (String given : List.of(from, to)) {
                if (!isYear(given) && day(given).isEmpty()) {
                    words.complain(words.of("carry.no-day", given));
                    return ExitCode.USAGE;
                }
            }
            if (isYear(from) || isYear(to)) {
                words.complain(words.of("carry.mixed"));
                return ExitCode.USAGE;
            }
        }
        Set<Part> known = years ? CarryForward.partsByYear() : CarryForward.partsByDate();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String key : what) {
            Optional<Part> part = Part.of(key.strip()).filter(known::contains);
            if (part.isEmpty()) {
                words.complain(words.of("carry.no-part", key, known.stream().sorted().map(Part::key).collect(Collectors.joining(", "))));
                return ExitCode.USAGE;
            }
            parts.add(part.get());
        }
        return carry(years, new CarryScope(Optional.ofNullable(unit), parts));
    }

    private int carry(boolean years, CarryScope scope) {
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            MunicipalityId of = Choice.municipality(context, municipality, words).id();
            CarryForward forward = context.getBean(CarryForward.class);
            CarryOutcome outcome = years
                    ? forward.toYear(of, Integer.parseInt(from), Integer.parseInt(to), scope, !check)
                    : forward.toDate(of, day(from).orElseThrow(), day(to).orElseThrow(), scope, !check);
            return switch (outcome) {
                case Carried carried -> {
                    say(carried);
                    yield ExitCode.DONE;
                }
                case CarryOutcome.Refused(var problems) -> {
                    words.complain(words.of("carry.refused", words.count(problems.total())));
                    problems.shown().stream().limit(SHOWN).forEach(one -> words.complain("  " + one.message(words.language())));
                    yield ExitCode.REFUSED;
                }
            };
        }
    }

    private void say(Carried carried) {
        carried.files().forEach(file -> {
            String rows = words.count(file.rows());
            String batch = file.batch().map(String::valueOf).orElse("");
            words.say(check ? "carry.would-carry" : "carry.carried", file.kind().key(), rows, batch);
        });
        if (carried.files().isEmpty()) {
            words.say("carry.nothing-new");
        }
        carried.moved().forEach(one -> words.say("carry.moved", one.kind().key(), one.key(), one.from(), one.to()));
        Map<String, List<String>> left = carried.left().stream()
                .collect(Collectors.groupingBy(
                        one -> one.kind().key() + ", " + words.of("left." + one.reason()), TreeMap::new,
                        Collectors.mapping(Left::key, Collectors.toList())));
        left.forEach((why, keys) -> words.say("carry.left", why, list(keys)));
        if (!carried.ending().isEmpty()) {
            words.say("carry.ending", to);
            carried.ending().forEach(one -> words.say("carry.ends", one.code(), one.name(), words.date(one.ends())));
        }
        if (check) {
            words.say("import.only-checked");
        } else if (!carried.files().isEmpty()) {
            words.say("carry.undo", carried.files().reversed().stream()
                    .map(file -> "./toteuma import --undo " + file.batch().orElseThrow())
                    .collect(Collectors.joining(", ")));
        }
    }

    private String list(List<String> keys) {
        String shown = keys.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return keys.size() > SHOWN ? words.of("carry.more", shown, words.count(keys.size() - SHOWN)) : shown;
    }

    private static boolean isYear(String text) {
        return text.matches("(19|20|21)[0-9]{2}");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
