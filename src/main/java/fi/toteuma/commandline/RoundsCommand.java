package fi.toteuma.commandline;

import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.rounds.PartStatus;
import fi.toteuma.rounds.RoundStatuses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is done and what is missing of each reporting round. */
@Command(name = "rounds", mixinStandardHelpOptions = true, sortOptions = false)
final class RoundsCommand implements Callable<Integer> {

    private final Program program;
    private final Words words;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "rounds.date")
    private @Nullable LocalDate date;

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    RoundsCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            Municipality of = Choice.municipality(context, municipality, words);
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            List<PartStatus> all = context.getBean(RoundStatuses.class).of(of.id(), today);
            List<PartStatus> asked =
                    all.stream().filter(part -> date == null || part.duty().reportDate().equals(date)).toList();
            if (date != null && asked.isEmpty()) {
                words.complain(words.of("rounds.no-round", words.date(date), all.stream()
                        .map(part -> words.date(part.duty().reportDate()))
                        .distinct()
                        .collect(Collectors.joining(", "))));
                return ExitCode.REFUSED;
            }
            if (asked.isEmpty()) {
                words.say("rounds.none");
                return ExitCode.DONE;
            }
            Organisations organisations = context.getBean(Organisations.class);
            byDate(asked).forEach((day, parts) -> round(day, parts, organisations.at(of.id(), day), today));
            return summary(asked);
        }
    }

    private static SequencedMap<LocalDate, List<PartStatus>> byDate(List<PartStatus> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(part -> part.duty().reportDate(), LinkedHashMap::new, Collectors.toList()));
    }

    private void round(LocalDate day, List<PartStatus> parts, OrganisationTree tree, LocalDate today) {
        words.say("rounds.round", words.date(day));
        SequencedMap<ReportingDuty, List<PartStatus>> byDuty =
                parts.stream().collect(Collectors.groupingBy(PartStatus::duty, LinkedHashMap::new, Collectors.toList()));
        byDuty.forEach((duty, its) -> {
            String name = tree.find(duty.unit()).map(Unit::name).map(wording -> wording.in(words.language())).orElse("");
            String responsible = duty.responsible().isEmpty() ? "" : ", " + duty.responsible();
            words.say("rounds.duty", (duty.unit() + " " + name).strip(), String.valueOf(duty.year()), words.date(duty.deadline()),
                    responsible);
            its.forEach(part -> part(part, today));
        });
    }

    private void part(PartStatus part, LocalDate today) {
        String name = words.of("part." + part.part().key());
        if (part.isDone()) {
            words.say("rounds.done", name, words.count(part.told()));
            return;
        }
        long left = ChronoUnit.DAYS.between(today, part.duty().deadline());
        String when = part.daysLate() > 0 ? words.of("rounds.late", part.daysLate()) : words.of("rounds.left", left);
        words.say("rounds.missing", name, words.count(part.told()), words.count(part.expected()), when);
    }

    private int summary(List<PartStatus> parts) {
        long missing = parts.stream().filter(part -> !part.isDone()).count();
        long late = parts.stream().filter(part -> part.daysLate() > 0).count();
        words.say(missing == 0 ? "rounds.complete" : "rounds.incomplete", words.count(missing), words.count(late));
        return missing == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
