package fi.toteuma.imports;

import fi.toteuma.imports.FolderOutcome.FileOutcome;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.folder.AddedBefore;
import fi.toteuma.imports.internal.folder.FolderContent;
import fi.toteuma.imports.internal.folder.FolderFiles;
import fi.toteuma.imports.internal.writing.RecordTables;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.ClosedMonths;
import fi.toteuma.municipality.MunicipalitySettings.ImportStep;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.period.NotBooked;
import fi.toteuma.period.Periods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a municipality of a folder: its settings, schemes, layouts and mappings, its closed months, and all the figures it
 * lists, in one transaction. A folder that comes again changes only what changed.
 */
@Service
public class MunicipalityFolder {

    private final Imports imports;
    private final SavedMappings mappings;
    private final Municipalities municipalities;
    private final Periods periods;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public MunicipalityFolder(
            Imports imports,
            SavedMappings mappings,
            Municipalities municipalities,
            Periods periods,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.municipalities = municipalities;
        this.periods = periods;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Imports a folder with a municipality.yaml.
     *
     * @param replace whether figures that are there already may be replaced by those of corrected files
     */
    public FolderOutcome run(Path folder, boolean replace, Progress progress) {
        return go(folder, true, replace, progress);
    }

    /** Says what {@link #run} would do, and does nothing. */
    public FolderOutcome check(Path folder, Progress progress) {
        return go(folder, false, false, progress);
    }

    private FolderOutcome go(Path folder, boolean keep, boolean replace, Progress progress) {
        ProblemCollector problems = new ProblemCollector(FolderContent.SETTINGS);
        try {
            if (!Files.isRegularFile(folder.resolve(FolderContent.SETTINGS))) {
                problems.add(0, "", folder.toString(), "folder.no-settings");
                return new FolderOutcome.Refused(problems.problems());
            }
            Optional<FolderContent> content = FolderContent.read(new FolderFiles(folder), problems);
            if (content.isEmpty()) {
                return new FolderOutcome.Refused(problems.problems());
            }
            List<FileOutcome> refused = refused(content.get());
            if (!refused.isEmpty()) {
                return new FolderOutcome.Refused(together(refused));
            }
            return transaction.execute(status -> {
                FolderOutcome outcome = inside(content.get(), replace, progress);
                if (!keep || !(outcome instanceof FolderOutcome.Imported)) {
                    status.setRollbackOnly();
                }
                return outcome;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FolderOutcome inside(FolderContent content, boolean replace, Progress progress) {
        MunicipalitySettings settings = content.settings();
        ProblemCollector problems = new ProblemCollector(FolderContent.SETTINGS);
        AddedBefore added = new AddedBefore(municipalities, problems);
        added.handOver(settings);
        if (!problems.isEmpty()) {
            return new FolderOutcome.Refused(problems.problems());
        }
        MunicipalityId municipality = municipalities.save(settings.key(), content.text());
        municipalities.saveFiles(municipality, content.kept());
        added.check(settings.key(), municipality);
        if (!problems.isEmpty()) {
            return new FolderOutcome.Refused(problems.problems());
        }
        settings.mappings().forEach((name, mapping) -> mappings.save(municipality, name, mapping));
        List<FileOutcome> files = new ArrayList<>();
        Map<String, Path> evidence = new LinkedHashMap<>(content.evidence());
        for (ImportStep step : settings.imports()) {
            if (step.kind().equals(ImportKind.MEASURE_VALUES.key())) {
                files.addAll(evidence(municipality, evidence, replace, progress)); // values name what must be there by then
            }
            FileOutcome file = file(content, municipality, step, replace, progress);
            files.add(file);
            if (RecordTables.holds(file.kind()) && !isIn(file.outcome())) {
                break; // what follows would only complain about what this file didn't bring
            }
        }
        files.addAll(evidence(municipality, evidence, replace, progress));
        if (files.stream().anyMatch(file -> file.outcome() instanceof ImportOutcome.Refused)) {
            return new FolderOutcome.Refused(together(files));
        }
        List<FileOutcome> waiting = files.stream()
                .filter(file -> file.outcome() instanceof ImportOutcome.NeedsConfirmation)
                .toList();
        if (!waiting.isEmpty()) {
            return new FolderOutcome.NeedsConfirmation(waiting);
        }
        periods.save(municipality, closed(municipality, settings.closed()), LocalDate.now(clock), notBooked(settings));
        return new FolderOutcome.Imported(municipality, files);
    }

    /** Files that aren't to be read at all: they are looked at before the municipality's lock is taken. */
    private List<FileOutcome> refused(FolderContent content) {
        List<FileOutcome> refused = new ArrayList<>();
        content.settings().imports().forEach(step -> imports
                .refusal(Objects.requireNonNull(content.data().get(step.file())), step.file())
                .ifPresent(outcome -> refused.add(new FileOutcome(ImportKind.of(step.kind()).orElseThrow(), step.file(), outcome))));
        content.evidence().forEach((name, path) -> imports
                .refusal(path, name)
                .ifPresent(outcome -> refused.add(new FileOutcome(ImportKind.EVIDENCE, name, outcome))));
        return refused;
    }

    private FileOutcome file(
            FolderContent content, MunicipalityId municipality, ImportStep step, boolean replace, Progress progress) {
        ImportKind kind = ImportKind.of(step.kind()).orElseThrow();
        ColumnMapping mapping = step.mapping()
                .map(name -> Objects.requireNonNull(content.settings().mappings().get(name)))
                .orElse(ColumnMapping.NONE);
        Path path = Objects.requireNonNull(content.data().get(step.file()));
        String name = kind.isTable() ? step.file() : String.valueOf(path.getFileName());
        ImportRequest request = new ImportRequest(municipality, kind, step.source(), path, name, mapping, step.sheet());
        return new FileOutcome(kind, step.file(), imports.bring(request, replace, progress));
    }

    /** Brings in the evidence that isn't in yet. */
    private List<FileOutcome> evidence(MunicipalityId municipality, Map<String, Path> left, boolean replace, Progress progress) {
        List<FileOutcome> files = new ArrayList<>();
        left.forEach((name, path) -> {
            ImportRequest request = new ImportRequest(
                    municipality, ImportKind.EVIDENCE, ImportKind.EVIDENCE.key(), path, name, ColumnMapping.NONE, Optional.empty());
            files.add(new FileOutcome(ImportKind.EVIDENCE, name, imports.bring(request, replace, progress)));
        });
        left.clear();
        return files;
    }

    private static boolean isIn(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Imported || outcome instanceof ImportOutcome.Unchanged;
    }

    private static Problems together(List<FileOutcome> files) {
        List<Problem> shown = new ArrayList<>();
        List<Problems.Cause> causes = new ArrayList<>();
        int total = 0;
        for (FileOutcome file : files) {
            if (file.outcome() instanceof ImportOutcome.Refused(Problems problems)) {
                shown.addAll(problems.shown());
                causes.addAll(problems.causes());
                total += problems.total();
            }
        }
        return new Problems(shown.subList(0, Math.min(shown.size(), Problems.LISTED)), total, causes, List.of(), List.of());
    }

    /** {@code closed-through} closes every month from the first one the ledger is of. */
    private List<YearMonth> closed(MunicipalityId municipality, ClosedMonths closed) {
        List<YearMonth> months = new ArrayList<>(closed.months());
        Optional<YearMonth> first = imports.firstActualMonth(municipality);
        if (closed.through().isPresent() && first.isPresent()) {
            for (YearMonth month = first.get(); closed.contains(month); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    private static List<NotBooked> notBooked(MunicipalitySettings settings) {
        return settings.notBooked().stream()
                .map(one -> new NotBooked(
                        one.year(), one.through(), one.accountFrom(), one.accountTo(), one.reason()))
                .toList();
    }
}
