package fi.toteuma.imports;

import fi.toteuma.finance.Rollups;
import fi.toteuma.goals.Goals;
import fi.toteuma.imports.CarryOutcome.Carried;
import fi.toteuma.imports.CarryOutcome.CarriedFile;
import fi.toteuma.imports.CarryOutcome.EndingProject;
import fi.toteuma.imports.CarryOutcome.Left;
import fi.toteuma.imports.CarryOutcome.Moved;
import fi.toteuma.imports.CarryOutcome.Refused;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.carry.CarriedRows;
import fi.toteuma.imports.internal.carry.DateCopies;
import fi.toteuma.imports.internal.carry.Successors;
import fi.toteuma.imports.internal.carry.YearCarry;
import fi.toteuma.imports.internal.writing.KnownRows;
import fi.toteuma.imports.internal.writing.RecordTables;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.period.ReportingDuty.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts a report from the one before it: copies what was told at a report date to a later one, or carries a year's goals and risks
 * over to a later year. What the later one has already is left alone, and nothing of the earlier one changes.
 *
 * <p>It comes in as files do, one for each kind of record, in one transaction: the list of imports has them, and each can be taken back.
 */
@Service
public class CarryForward {

    /** Changes of a year's goals are known by then. */
    private static final LocalDate EVER = LocalDate.of(2999, 12, 31);

    /** What the imports are said to come from begins so. */
    private static final String SOURCE = "kopio ";

    private final Imports imports;
    private final Rollups rollups;
    private final Organisations organisations;
    private final Goals goals;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public CarryForward(
            Imports imports, Rollups rollups, Organisations organisations, Goals goals, JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rollups = rollups;
        this.organisations = organisations;
        this.goals = goals;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether an import is one that carrying forward made. */
    public static boolean brought(ImportBatch batch) {
        return batch.source().startsWith(SOURCE);
    }

    /** The parts of a report that {@link #toDate} copies. */
    public static Set<Part> partsByDate() {
        return DateCopies.PARTS;
    }

    /** The parts of a report that {@link #toYear} carries or, as projects, names. */
    public static Set<Part> partsByYear() {
        return YearCarry.PARTS;
    }

    /**
     * Copies texts, follow-ups, risk assessments and reports of projects and investments from a report date to a later one. A copied
     * follow-up says of nobody that they told it.
     *
     * @param keep false: only says what it would do
     */
    public CarryOutcome toDate(MunicipalityId municipality, LocalDate from, LocalDate to, CarryScope scope, boolean keep) {
        ProblemCollector problems = new ProblemCollector(from + " → " + to);
        return carry(municipality, scope, problems, keep, () -> {
            if (!from.isBefore(to)) {
                problems.file("carry.backwards", from.toString());
                return Optional.empty();
            }
            List<CarriedRows> rows =
                    new DateCopies(records(municipality), from, to, scope, successors(municipality, from, to)).all();
            return Optional.of(new Plan(SOURCE + day(from), to.toString(), rows, List.of()));
        });
    }

    /**
     * Carries goals with their measures, and risks, over to a later year: under a new code, as decisions have changed them, approved by
     * nobody yet, and naming the one they continue.
     *
     * @param keep false: only says what it would do
     */
    public CarryOutcome toYear(MunicipalityId municipality, int from, int to, CarryScope scope, boolean keep) {
        ProblemCollector problems = new ProblemCollector(from + " → " + to);
        return carry(municipality, scope, problems, keep, () -> {
            if (from >= to) {
                problems.file("carry.backwards", String.valueOf(from));
                return Optional.empty();
            }
            LocalDate newYear = LocalDate.of(to, 1, 1);
            YearCarry carry = new YearCarry(
                    records(municipality), goals.of(municipality, from, EVER), from, to, scope,
                    successors(municipality, LocalDate.of(from, 1, 1), newYear), ended(municipality, newYear), problems);
            List<CarriedRows> rows = carry.all();
            return Optional.of(new Plan(SOURCE + from, String.valueOf(to), rows, carry.ending()));
        });
    }

    private Successors successors(MunicipalityId municipality, LocalDate from, LocalDate to) {
        return new Successors(organisations.reorganisations(municipality), from, organisations.at(municipality, to));
    }

    /** Objectives, by code, whose framework's last day is before a day. */
    private Predicate<String> ended(MunicipalityId municipality, LocalDate day) {
        Set<String> ended = new HashSet<>();
        new KnownRows(jdbc).of(municipality).settings().goalFrameworks().stream()
                .filter(framework -> framework.period().to() instanceof LocalDate last && last.isBefore(day))
                .forEach(framework -> ended.add(framework.key()));
        Set<String> objectives = new HashSet<>();
        goals.objectives(municipality).stream()
                .filter(objective -> ended.contains(objective.framework()))
                .forEach(objective -> objectives.add(objective.code()));
        return objectives::contains;
    }

    /**
     * What is to come in.
     *
     * @param source what the imports are said to come from
     * @param target the later date or year, for the files' names
     */
    private record Plan(String source, String target, List<CarriedRows> rows, List<EndingProject> ending) {

        boolean isEmpty() {
            return ending.isEmpty() && rows.stream().allMatch(kind -> kind.rows().isEmpty() && kind.left().isEmpty());
        }
    }

    private CarryOutcome carry(
            MunicipalityId municipality, CarryScope scope, ProblemCollector problems, boolean keep, Supplier<Optional<Plan>> plans) {
        return transaction.execute(status -> {
            rollups.lock(municipality);
            CarryOutcome outcome = inside(municipality, scope, problems, keep, plans);
            if (!keep || outcome instanceof Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private CarryOutcome inside(
            MunicipalityId municipality, CarryScope scope, ProblemCollector problems, boolean keep, Supplier<Optional<Plan>> plans) {
        scope.unit().filter(unit -> organisations.of(municipality).versions().stream().noneMatch(one -> one.code().equals(unit)))
                .ifPresent(unit -> problems.add(0, "", unit, "unit.unknown"));
        Optional<Plan> plan = problems.isEmpty() ? plans.get() : Optional.empty();
        if (plan.isPresent() && plan.get().isEmpty() && problems.isEmpty()) {
            problems.file("carry.nothing-there");
        }
        if (plan.isEmpty() || !problems.isEmpty()) {
            return new Refused(problems.problems());
        }
        List<CarriedFile> files = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (CarriedRows rows : plan.get().rows()) {
            moved.addAll(rows.moved());
            left.addAll(rows.left());
            if (rows.rows().isEmpty()) {
                continue;
            }
            switch (run(municipality, plan.get(), rows)) {
                case ImportOutcome.Imported in ->
                    files.add(new CarriedFile(rows.kind(), in.rows(), keep ? Optional.of(in.batch()) : Optional.empty()));
                case ImportOutcome.Refused(Problems refused) -> {
                    return new Refused(refused);
                }
                case ImportOutcome other -> throw new IllegalStateException("new rows only, and yet: " + other);
            }
        }
        return new Carried(files, moved, left, plan.get().ending());
    }

    private ImportOutcome run(MunicipalityId municipality, Plan plan, CarriedRows rows) {
        try {
            Path file = Files.createTempFile("toteuma", ".csv");
            try {
                rows.write(file);
                String name = rows.kind().key() + "-" + plan.target() + ".csv";
                ImportRequest request = new ImportRequest(
                        municipality, rows.kind(), plan.source(), file, name, ColumnMapping.NONE, Optional.empty());
                return imports.bring(request, false);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stored records, read when their kind is first asked for. */
    private Function<ImportKind, Collection<StoredRecord>> records(MunicipalityId municipality) {
        Map<ImportKind, Collection<StoredRecord>> read = new EnumMap<>(ImportKind.class);
        return kind -> read.computeIfAbsent(kind, one -> RecordTables.of(one, jdbc, municipality).stored().values());
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }
}
