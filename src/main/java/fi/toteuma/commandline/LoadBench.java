package fi.toteuma.commandline;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.access.SignIn;
import fi.toteuma.bench.Load;
import fi.toteuma.bench.Load.Desk;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.MunicipalityFolder;
import fi.toteuma.imports.Progress;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.reporting.Reports;
import fi.toteuma.rounds.RoundStatuses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts up a municipality with people, and measures how the pages answer them all at once. */
final class LoadBench {

    /** A day of the example's open rounds. */
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 1, 2, 8, 0);
    private static final String PASSWORD = "kissa-kiipeilee-katolla-7";
    private static final int PORT = 8099;

    private final Program program;
    private final Words words;

    LoadBench(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    /** @param scratch data folder of the database to fill */
    int run(Path scratch, Path folder, Load load) throws IOException, InterruptedException {
        List<String> logins;
        Desk desk;
        try (ConfigurableApplicationContext context =
                program.start(Map.of("toteuma.data-folder", scratch.toString(), "toteuma.clock", DAY.toString()))) {
            FolderOutcome outcome = context.getBean(MunicipalityFolder.class).run(folder, false, Progress.SILENT);
            if (!(outcome instanceof FolderOutcome.Imported)) {
                new ImportReport(words).folder(folder.toString(), outcome);
                return ExitCode.REFUSED;
            }
            Municipality of = context.getBean(Municipalities.class).all().getFirst();
            logins = people(context, of, load.people());
            desk = desk(context, of);
        }
        return load.run(scratch, PORT, logins, PASSWORD, DAY.toString(), desk, System.out) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static List<String> people(ConfigurableApplicationContext context, Municipality of, int many) {
        People people = context.getBean(People.class);
        SignIn signIn = context.getBean(SignIn.class);
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    Person person = people.add("henkilo" + i + "@example.com", "Henkilö " + i, Language.FI,
                            List.of(Grant.in(of.id(), Role.MANAGER), Grant.in(of.id(), Role.DIRECTOR)));
                    signIn.choosePassword(signIn.link(person.id(), Duration.ofMinutes(10)), PASSWORD);
                    return person.login();
                })
                .toList();
    }

    /** What managers and directors have open: their tasks, what they write on, the figures, the documents and the search. */
    private static Desk desk(ConfigurableApplicationContext context, Municipality of) {
        LocalDate today = DAY.toLocalDate();
        List<String> writes = context.getBean(RoundStatuses.class)
                .tasks(of.id(), duty -> duty.deadline().isAfter(today), today, Wording::of)
                .stream()
                .filter(task -> task.part() == Part.GOALS || task.part() == Part.TEXTS)
                .map(task -> "/tasks/" + of.key() + "/" + task.duty().reportDate() + "/" + task.duty().unit() + "/" + task.part().key() + "/" + task.key())
                .toList();
        List<String> reads = new ArrayList<>(List.of("/tasks", "/tasks", "/review", "/dashboard", "/", "/rounds", "/search?q=kirjasto", "/published"));
        reads.addAll(writes.subList(0, Math.min(4, writes.size())));
        context.getBean(Reports.class).all().stream()
                .filter(report -> report.municipality().equals(of.key()))
                .forEach(report -> reads.add("/tables/" + of.key() + "/" + report.key() + "/" + report.sets().getLast() + "/t1"));
        return new Desk(reads, writes);
    }
}
