package fi.toteuma.imports;

import fi.toteuma.finance.Rollups;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.imports.ImportOutcome.Sound;
import fi.toteuma.imports.ImportOutcome.Unchanged;
import fi.toteuma.imports.internal.BoardRule;
import fi.toteuma.imports.internal.FactImport;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.RecordImport;
import fi.toteuma.imports.internal.TableReading;
import fi.toteuma.imports.internal.evidence.Attachment;
import fi.toteuma.imports.internal.kinds.FactKind;
import fi.toteuma.imports.internal.kinds.Kind;
import fi.toteuma.imports.internal.kinds.RecordKind;
import fi.toteuma.imports.internal.reading.Limits;
import fi.toteuma.imports.internal.reading.SourceFile;
import fi.toteuma.imports.internal.reading.TableFile;
import fi.toteuma.imports.internal.reading.UnreadableFile;
import fi.toteuma.imports.internal.writing.Batches;
import fi.toteuma.imports.internal.writing.Beside;
import fi.toteuma.imports.internal.writing.EvidenceImport;
import fi.toteuma.imports.internal.writing.KnownRows;
import fi.toteuma.imports.internal.writing.MendingRows;
import fi.toteuma.imports.internal.writing.Overlap;
import fi.toteuma.imports.internal.writing.RecordTable;
import fi.toteuma.imports.internal.writing.RecordTables;
import fi.toteuma.imports.internal.writing.ReplacedRecords;
import fi.toteuma.imports.internal.writing.Undo;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import fi.toteuma.organisation.Organisations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Brings files in and takes them back. A file is in with all its rows or with none; while one comes in, others of the same
 * municipality wait.
 */
@Service
public class Imports {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Rollups rollups;
    private final Organisations organisations;
    private final Clock clock;
    private final DataSize largestEvidence;
    private final VirusScan scan;

    public Imports(
            JdbcTemplate template,
            PlatformTransactionManager transactions,
            Rollups rollups,
            Organisations organisations,
            Clock clock,
            VirusScan scan,
            @Value("${toteuma.evidence.largest:10MB}") String largestEvidence) {
        this.scan = scan;
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.rollups = rollups;
        this.organisations = organisations;
        this.clock = clock;
        this.largestEvidence = size("toteuma.evidence.largest", largestEvidence);
    }

    /** @throws WrongSetting if it is no size above nothing */
    static DataSize size(String name, String given) {
        try {
            DataSize size = DataSize.parse(given);
            if (size.toBytes() > 0) {
                return size;
            }
        } catch (IllegalArgumentException noSize) {
            // said below
        }
        throw new WrongSetting(name, given, Expected.SIZE);
    }

    /** Says what {@link #run} would do, and does nothing. */
    public ImportOutcome check(ImportRequest request) {
        return check(request, Progress.SILENT);
    }

    /** As {@link #check(ImportRequest)}, telling how far it is. */
    public ImportOutcome check(ImportRequest request, Progress progress) {
        return refusal(request.path(), request.name()).orElseGet(() -> go(request, false, false, progress));
    }

    /**
     * Imports a file.
     *
     * @param replace whether what is stored of the same periods and units may be replaced: what
     *     {@link NeedsConfirmation} showed and somebody confirmed
     */
    public ImportOutcome run(ImportRequest request, boolean replace) {
        return run(request, replace, Progress.SILENT);
    }

    /** As {@link #run(ImportRequest, boolean)}, telling how far it is. */
    public ImportOutcome run(ImportRequest request, boolean replace, Progress progress) {
        return refusal(request.path(), request.name()).orElseGet(() -> go(request, true, replace, progress));
    }

    /**
     * As {@link #run(ImportRequest, boolean)}, of a file that this program wrote itself, or that {@link #refusal} had nothing against: who
     * types on a page, or holds a municipality's lock, waits for no virus scan.
     */
    ImportOutcome bring(ImportRequest request, boolean replace, Progress progress) {
        return go(request, true, replace, progress);
    }

    /** As {@link #bring(ImportRequest, boolean, Progress)}, of few rows. */
    ImportOutcome bring(ImportRequest request, boolean replace) {
        return bring(request, replace, Progress.SILENT);
    }

    /** What is against a file that somebody sent, before it is read: asked before any transaction begins. */
    Optional<ImportOutcome> refusal(Path file, String name) {
        try {
            scan.look(file);
            return Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.of(unreadable(e, new ProblemCollector(name)));
        }
    }

    /**
     * Imports a file together with files that its rows name as evidence: all of them, or none.
     *
     * @param write whether they stay; else it is only said what would become of them
     * @return what became of each, the evidence first; those after one that didn't come in are left out
     */
    public List<ImportOutcome> together(List<ImportRequest> evidence, ImportRequest request, boolean write, boolean replace) {
        List<Optional<ImportOutcome>> refusals = evidence.stream().map(each -> refusal(each.path(), each.name())).toList();
        Optional<ImportOutcome> refusal = refusal(request.path(), request.name());
        return transaction.execute(status -> {
            List<ImportOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < evidence.size(); i++) {
                ImportRequest each = evidence.get(i);
                outcomes.add(refusals.get(i).orElseGet(() -> bring(each, replace)));
                if (!isIn(outcomes.getLast())) {
                    status.setRollbackOnly();
                    return outcomes;
                }
            }
            outcomes.add(refusal.orElseGet(() -> go(request, write, replace, Progress.SILENT)));
            if (!write || !isIn(outcomes.getLast())) {
                status.setRollbackOnly();
            }
            return outcomes;
        });
    }

    private static boolean isIn(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Imported || outcome instanceof Unchanged;
    }

    /**
     * Takes an import back: everything is as it was before it, or nothing changes and the reason is given. A change of units made on the
     * pages isn't taken back part by part: see {@link UnitEdits#undo}.
     */
    public UndoOutcome undo(MunicipalityId municipality, long batch) {
        return find(municipality, batch).filter(ImportBatch::isUnitChange).isPresent()
                ? new UndoOutcome.Refused(UndoOutcome.Reason.UNIT_CHANGE, List.of())
                : undoPart(municipality, batch);
    }

    /** Takes an import back that may be a part of a change; who asks takes back its other parts in the same transaction. */
    UndoOutcome undoPart(MunicipalityId municipality, long batch) {
        return transaction.execute(status -> {
            rollups.lock(municipality);
            Batches batches = new Batches(jdbc);
            Optional<ImportBatch> found =
                    batches.find(municipality, batch).filter(one -> one.undoneAt().isEmpty());
            if (found.isEmpty()) {
                return new UndoOutcome.Refused(UndoOutcome.Reason.NOT_THERE, List.of(String.valueOf(batch)));
            }
            Known known = new KnownRows(jdbc).of(municipality);
            Optional<UndoOutcome.Refused> refused = found.get().kind() == ImportKind.EVIDENCE
                    ? new EvidenceImport(jdbc, municipality).undo(batch)
                    : new Undo(jdbc, rollups, municipality, known.settings()).undo(found.get());
            if (refused.isPresent()) {
                status.setRollbackOnly();
                return refused.get();
            }
            batches.undone(batch, LocalDateTime.now(clock));
            new MendingRows(jdbc).forget(batch);
            return new UndoOutcome.Undone(batch);
        });
    }

    /** All imports of a municipality, the latest first. */
    public List<ImportBatch> list(MunicipalityId municipality) {
        return new Batches(jdbc).all(municipality);
    }

    /** Equal to an earlier answer if nothing came in and nothing was taken back in between, by files or on the pages. */
    public List<Long> edition(MunicipalityId municipality) {
        return new Batches(jdbc).counted(municipality, List.of(ImportKind.values()));
    }

    /** The same of amounts, and of what they are added up by ({@link ImportKind#isOfFigures}). */
    public List<Long> editionOfFigures(MunicipalityId municipality) {
        return new Batches(jdbc).counted(municipality, Stream.of(ImportKind.values()).filter(ImportKind::isOfFigures).toList());
    }

    /** An import, in force or undone. */
    public Optional<ImportBatch> find(MunicipalityId municipality, long batch) {
        return new Batches(jdbc).find(municipality, batch);
    }

    /** What of an import's file was read otherwise than it stands. */
    public Mended mended(MunicipalityId municipality, long batch) {
        return new MendingRows(jdbc).of(municipality, batch);
    }

    /** The source that files of a kind have come from so far, if it is one and the same. */
    public Optional<String> usualSource(MunicipalityId municipality, ImportKind kind) {
        return new Batches(jdbc).usualSource(municipality, kind);
    }

    /** The first month that the ledger's figures are of. */
    Optional<YearMonth> firstActualMonth(MunicipalityId municipality) {
        return new Batches(jdbc).firstActualMonth(municipality);
    }

    private ImportOutcome go(ImportRequest request, boolean write, boolean replace, Progress progress) {
        ProblemCollector problems = new ProblemCollector(request.name());
        try {
            if (request.kind() == ImportKind.EVIDENCE) {
                return evidence(request, problems, write, replace);
            }
            ImportRequest asked = request.with(request.mending().over(new CodeMappings(jdbc).of(request)));
            SourceFile file = SourceFile.open(request.path(), request.mapping(), Limits.USUAL);
            Kind kind = Kind.of(request.kind());
            TableFile table = TableFile.of(file, kind.columns(), request.mapping(), request.sheet())
                    .corrected(request.mending().corrections());
            TableReading reading = new TableReading(asked, kind, table, progress);
            ImportOutcome outcome = transaction.execute(status -> {
                ImportOutcome inside = inside(asked, file, kind, reading, problems, write, replace, progress);
                if (!(inside instanceof ImportOutcome.Imported)) {
                    status.setRollbackOnly();
                }
                return inside;
            });
            return outcome;
        } catch (UnreadableFile e) {
            return unreadable(e, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportOutcome evidence(ImportRequest request, ProblemCollector problems, boolean write, boolean replace)
            throws IOException {
        Optional<Attachment> file = Attachment.read(request.path(), request.name(), largestEvidence.toBytes(), problems);
        if (file.isEmpty()) {
            return new Refused(problems.problems());
        }
        return transaction.execute(status -> {
            rollups.lock(request.municipality());
            return new EvidenceImport(jdbc, request.municipality())
                    .run(request, file.get(), write, replace, LocalDateTime.now(clock));
        });
    }

    private static Refused unreadable(UnreadableFile e, ProblemCollector problems) {
        problems.add(e.row(), "", "", e.code(), e.args());
        return new Refused(problems.problems());
    }

    private ImportOutcome inside(
            ImportRequest request, SourceFile file, Kind kind, TableReading reading, ProblemCollector problems,
            boolean write, boolean replace, Progress progress) {
        rollups.lock(request.municipality());
        List<Long> same = new Batches(jdbc).inForce(request, file.sha256Hex());
        Optional<Long> asItStands = readWith(same, Map.of());
        if (asItStands.isPresent()) {
            return new Unchanged(asItStands.get());
        }
        Known known = new KnownRows(jdbc).of(request.municipality());
        try {
            return switch (kind) {
                case FactKind facts -> facts(
                        new FactImport(request, facts, reading, known, boards(request, known), problems),
                        request, file, same, problems, write, replace, progress);
                case RecordKind records -> records(
                        new RecordImport(request.kind(), records, reading, known, table(request), problems),
                        request, file, same, problems, write, replace);
            };
        } catch (UnreadableFile e) {
            return unreadable(e, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of these imports whose codes stood for the same: what is a known code by now wasn't read as another one. */
    private Optional<Long> readWith(List<Long> imports, Map<Mending.Code, String> codes) {
        MendingRows mended = new MendingRows(jdbc);
        return imports.stream().filter(batch -> mended.readAs(batch).equals(codes)).findFirst();
    }

    /** @param same imports of the same file that may have read its codes otherwise */
    private ImportOutcome facts(
            FactImport facts, ImportRequest request, SourceFile file, List<Long> same, ProblemCollector problems, boolean write,
            boolean replace, Progress progress)
            throws IOException, UnreadableFile {
        facts.check();
        Beside beside = facts.beside(jdbc);
        if (problems.isEmpty()) {
            beside.check(file.sha256Hex(), problems);
        }
        if (!problems.isEmpty()) {
            return new Refused(problems.problems());
        }
        Optional<Long> unchanged = readWith(same, facts.mended().codesReadAs());
        if (unchanged.isPresent()) {
            return new Unchanged(unchanged.get());
        }
        Overlap overlap = facts.overlap(jdbc);
        Overlap.Stored stored = overlap.stored();
        Differences differences = facts.differences(stored);
        boolean doubled = beside.warnOfOtherSources(problems);
        beside.warnOfClosedMonths(problems);
        beside.warnOfYearsAhead(problems, LocalDate.now(clock).getYear());
        if (!differences.isEmpty()) {
            beside.warnOfUnitsLeft(problems);
        }
        if ((doubled || !differences.isEmpty()) && !replace) {
            return new NeedsConfirmation(
                    differences, facts.rows(), Optional.of(facts.total()), problems.warnings(), facts.summary(stored));
        }
        if (!write) {
            return new Sound(facts.rows(), Optional.of(facts.total()), problems.warnings(), facts.summary(stored));
        }
        Mended mended = facts.mended();
        Optional<Long> written = facts.write(
                template, rollups, file.sha256Hex(), overlap, stored, LocalDateTime.now(clock), progress);
        if (written.isEmpty()) {
            return new Refused(problems.problems());
        }
        new MendingRows(jdbc).keep(written.get(), request, mended);
        return facts.imported(written.get(), differences);
    }

    private ImportOutcome records(
            RecordImport records, ImportRequest request, SourceFile file, List<Long> same, ProblemCollector problems, boolean write,
            boolean replace)
            throws IOException, UnreadableFile {
        records.check();
        if (!problems.isEmpty()) {
            return new Refused(problems.problems());
        }
        Optional<Long> unchanged = readWith(same, records.mended().codesReadAs());
        if (unchanged.isPresent()) {
            return new Unchanged(unchanged.get());
        }
        Differences differences = records.differences();
        if (!differences.isEmpty() && !replace) {
            return new NeedsConfirmation(differences, records.rows(), Optional.empty(), problems.warnings(), records.summary());
        }
        if (!write) {
            return new Sound(records.rows(), Optional.empty(), problems.warnings(), records.summary());
        }
        long batch = new Batches(jdbc)
                .add(request, file.sha256Hex(), records.rows(), null, null, LocalDateTime.now(clock));
        records.write(batch, new ReplacedRecords(jdbc));
        if (!problems.isEmpty()) {
            return new Refused(problems.problems());
        }
        new MendingRows(jdbc).keep(batch, request, records.mended());
        if (request.kind() == ImportKind.UNITS) {
            rollups.rebuildSubtrees(request.municipality());
        }
        return new ImportOutcome.Imported(
                batch, records.rows(), Optional.empty(), problems.warnings(), differences);
    }

    private RecordTable table(ImportRequest request) {
        return RecordTables.of(request.kind(), jdbc, request.municipality());
    }

    private Optional<BoardRule> boards(ImportRequest request, Known known) {
        if (request.kind() != ImportKind.AMENDMENTS) {
            return Optional.empty();
        }
        return Optional.of(new BoardRule(known.settings(), organisations.of(request.municipality()), known.schemes().get()));
    }
}
