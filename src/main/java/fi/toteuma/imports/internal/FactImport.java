package fi.toteuma.imports.internal;

import fi.toteuma.finance.Rollups;
import fi.toteuma.finance.SumOutOfRange;
import fi.toteuma.imports.Differences;
import fi.toteuma.imports.Differences.AmountDifference;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Progress;
import fi.toteuma.imports.Progress.Step;
import fi.toteuma.imports.Summary;
import fi.toteuma.imports.internal.FactTally.UnitAccount;
import fi.toteuma.imports.internal.kinds.FactKind;
import fi.toteuma.imports.internal.reading.UnreadableFile;
import fi.toteuma.imports.internal.writing.Batches;
import fi.toteuma.imports.internal.writing.Beside;
import fi.toteuma.imports.internal.writing.FactTarget;
import fi.toteuma.imports.internal.writing.FactWriter;
import fi.toteuma.imports.internal.writing.Overlap;
import fi.toteuma.kernel.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.jspecify.annotations.Nullable;

/** One file of amounts on its way in: read once to check it, then once more to write it. */
public final class FactImport {

    /** PostgreSQL's code for a number that its column can't hold. */
    private static final String OUT_OF_RANGE = "22003";

    private final ImportRequest request;
    private final FactKind kind;
    private final TableReading reading;
    private final Known known;
    private final Optional<BoardRule> boards;
    private final ProblemCollector problems;
    private final FactTally tally = new FactTally();
    private int rows;

    public FactImport(
            ImportRequest request,
            FactKind kind,
            TableReading reading,
            Known known,
            Optional<BoardRule> boards,
            ProblemCollector problems) {
        this.request = request;
        this.kind = kind;
        this.reading = reading;
        this.known = known;
        this.boards = boards;
        this.problems = problems;
    }

    /** Finds everything that is wrong with the file. */
    public void check() throws IOException, UnreadableFile {
        DuplicateRows duplicates = new DuplicateRows(kind.identity());
        rows = reading.each(known, problems, Step.CHECKING, row -> {
            duplicates.first(row);
            Fact fact = kind.read(row);
            if (fact != null) {
                tally.add(fact);
                boards.ifPresent(rule -> rule.add(fact));
            }
        });
        if (duplicates.suspicious()) {
            ProblemCollector told = new ProblemCollector(request.name());
            reading.each(known, told, Step.CHECKING, row -> duplicates.second(row, kind.duplicate(), problems));
        }
        if (problems.isEmpty()) {
            boards.ifPresent(rule -> rule.check(problems));
        }
        if (problems.isEmpty() && tally.tooLarge()) {
            problems.file("amount.sum-too-large");
        }
    }

    public int rows() {
        return rows;
    }

    public Money total() {
        return new Money(tally.total());
    }

    public Beside beside(JdbcClient jdbc) {
        return new Beside(jdbc, request, tally);
    }

    public Overlap overlap(JdbcClient jdbc) {
        return new Overlap(jdbc, request, tally);
    }

    /** What would change, by unit and account. */
    public Differences differences(Overlap.Stored stored) {
        if (stored.rows() == 0) {
            return Differences.NONE;
        }
        Map<Integer, String> units = new HashMap<>();
        known.units().values().forEach(unit -> units.put(unit.id(), unit.code()));
        Map<Integer, String> accounts = new HashMap<>();
        known.accounts().values().forEach(account -> accounts.put(account.id(), account.code()));
        Set<UnitAccount> keys = new HashSet<>(stored.sums().keySet());
        keys.addAll(tally.sums().keySet());
        List<AmountDifference> differences = keys.stream()
                .map(key -> new AmountDifference(
                        units.getOrDefault(key.unit(), ""),
                        accounts.getOrDefault(key.account(), ""),
                        money(stored.sums().get(key)),
                        money(tally.sums().get(key))))
                .filter(difference -> !difference.before().equals(difference.after()))
                .sorted(Comparator.comparing(AmountDifference::unit).thenComparing(AmountDifference::account))
                .toList();
        return new Differences(differences, List.of(), stored.rows());
    }

    /** What the file comes to beside what is there. */
    public Summary summary(Overlap.Stored stored) throws IOException, UnreadableFile {
        return new ControlTotals(tally, stored, known).summary(reading.mended());
    }

    public Mended mended() throws IOException, UnreadableFile {
        return reading.mended();
    }

    private static Optional<Money> money(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(Money::new);
    }

    /**
     * Writes the file's facts in place of what is stored of the same.
     *
     * @return the batch; nothing where the database found something wrong, which is then among the problems
     */
    public Optional<Long> write(
            JdbcOperations operations, Rollups rollups, String sha256, Overlap overlap, Overlap.Stored stored,
            LocalDateTime now, Progress progress) {
        FactWriter writer = new FactWriter(operations);
        Long replaces = stored.latest() == 0 ? null : stored.latest();
        long batch = new Batches(JdbcClient.create(operations)).add(request, sha256, rows, tally.total(), replaces, now);
        short municipality = request.municipality().value();
        FactTarget target = kind.areEntries()
                ? new FactTarget.Entries(municipality, batch, request.source())
                : new FactTarget.Amounts(
                        municipality, batch, writer.decisions(request.municipality(), tally.decisions()));
        try {
            if (stored.rows() > 0) {
                overlap.putAside(batch);
                rollups.removeReplaced(request.municipality(), batch);
            }
            writer.copy(target, this::rereading);
            progress.at(request.name(), Step.SUMMING, rows);
            if (kind.areEntries()) {
                writer.sumEntries(batch);
            }
            rollups.add(request.municipality(), batch);
        } catch (DuplicateKeyException e) {
            EntryThere.of(e).report(problems, request.source());
            return Optional.empty();
        } catch (SumOutOfRange e) {
            problems.file("amount.sum-too-large");
            return Optional.empty();
        } catch (DataIntegrityViolationException e) {
            if (e.getRootCause() instanceof SQLException failed && OUT_OF_RANGE.equals(failed.getSQLState())) {
                problems.file("amount.sum-too-large");
                return Optional.empty();
            }
            throw e;
        }
        FactWriter.Written written = writer.written(batch);
        if (written.rows() != rows || written.total().compareTo(tally.total()) != 0) {
            throw new IllegalStateException("stored %s in %d rows, read %s in %d rows: %s"
                    .formatted(written.total(), written.rows(), tally.total(), rows, request.name()));
        }
        return Optional.of(batch);
    }

    private void rereading(Consumer<Fact> consumer) {
        ProblemCollector none = new ProblemCollector(request.name());
        try {
            reading.each(known, none, Step.WRITING, row -> {
                Fact fact = kind.read(row);
                if (fact != null) {
                    consumer.accept(fact);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new IllegalStateException("the file changed while it was read: " + request.name(), e);
        }
    }

    public ImportOutcome imported(long batch, Differences replaced) {
        return new ImportOutcome.Imported(batch, rows, Optional.of(total()), problems.warnings(), replaced);
    }
}
