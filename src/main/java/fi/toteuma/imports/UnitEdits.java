package fi.toteuma.imports;

import fi.toteuma.finance.Rollups;
import fi.toteuma.imports.internal.UnitRows;
import fi.toteuma.imports.internal.writing.Batches;
import fi.toteuma.imports.internal.writing.ReorganisationTable;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import fi.toteuma.organisation.ChangedUnits;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.TreeProblem;
import fi.toteuma.organisation.UnitChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes units as people ask for it on the pages. A change comes in as files of units and reorganisations would, under the same rules,
 * all or nothing, with what stood before kept, so that it can be taken back.
 *
 * <p>Units hang together: who changes them says which edition of the organisation they had looked at, and a change that rests on an
 * older one isn't made.
 */
@Service
public class UnitEdits {

    private final Imports imports;
    private final Organisations organisations;
    private final Rollups rollups;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public UnitEdits(Imports imports, Organisations organisations, Rollups rollups, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.organisations = organisations;
        this.rollups = rollups;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Equal to an earlier answer if units and reorganisations weren't changed in between, by files or on the pages. */
    public String edition(MunicipalityId municipality) {
        return new Batches(jdbc).counted(municipality, List.of(ImportKind.UNITS, ImportKind.REORGANISATION)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    /**
     * What {@link #save} would do; nothing is stored.
     *
     * @param note the municipality's own words on the units of a reorganisation, if any; what stands in other languages stays
     */
    public UnitOutcome look(Municipality of, UnitChange change, Optional<Wording> note) {
        return in(of, change, changed -> {
            UnitOutcome outcome = bring(of, change, changed, note);
            return outcome instanceof UnitOutcome.Saved ? new UnitOutcome.Sound(changed) : outcome;
        });
    }

    /** @param basedOn the {@link #edition} that the writer had looked at */
    public UnitOutcome save(Municipality of, UnitChange change, Optional<Wording> note, String basedOn) {
        return in(of, change, changed ->
                edition(of.id()).equals(basedOn) ? bring(of, change, changed, note) : new UnitOutcome.Conflict());
    }

    private UnitOutcome in(Municipality of, UnitChange change, Function<ChangedUnits, UnitOutcome> how) {
        return transaction.execute(status -> {
            rollups.lock(of.id());
            UnitOutcome outcome = how.apply(organisations.of(of.id()).with(change));
            if (!(outcome instanceof UnitOutcome.Saved)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private UnitOutcome bring(Municipality of, UnitChange change, ChangedUnits changed, Optional<Wording> note) {
        List<String> levels = MunicipalitySettings.parse(of.key(), of.settings()).levels().stream().map(Level::key).toList();
        List<TreeProblem> tree = changed.after().problems(levels);
        if (!changed.obstacles().isEmpty() || !tree.isEmpty()) {
            return new UnitOutcome.Refused(changed, tree, Problems.NONE);
        }
        Map<ImportKind, List<SequencedMap<String, String>>> files = new EnumMap<>(ImportKind.class);
        if (!changed.periods().isEmpty()) {
            files.put(ImportKind.UNITS, changed.periods().stream().map(UnitRows::of).toList());
        }
        if (change instanceof UnitChange.Reorganise reorganise) {
            files.put(ImportKind.REORGANISATION, UnitRows.of(
                    reorganise, note, new ReorganisationTable(jdbc, of.id()).stored().get(reorganise.effective().toString())));
        }
        String name = "toteuma-" + UUID.randomUUID() + ".csv";
        List<Long> batches = new ArrayList<>();
        for (Map.Entry<ImportKind, List<SequencedMap<String, String>>> file : files.entrySet()) {
            switch (RowsAsFile.bring(imports, of.id(), file.getKey(), name, file.getValue())) {
                case ImportOutcome.Imported in -> batches.add(in.batch());
                case ImportOutcome.Unchanged same -> { }
                case ImportOutcome.Refused(Problems problems) -> {
                    return new UnitOutcome.Refused(changed, List.of(), problems);
                }
                case ImportOutcome other -> throw new IllegalStateException("confirmed, and yet: " + other);
            }
        }
        return new UnitOutcome.Saved(batches);
    }

    /** The imports of the last change of a unit, if it was made on the pages and still stands. */
    public List<Long> lastChange(MunicipalityId municipality, String code) {
        return jdbc.sql("""
                with last as (
                    select b.municipality_id, b.source, b.file from unit_version v join unit u on u.id = v.unit_id
                    join import_batch b on b.id = v.batch_id
                    where u.municipality_id = ? and u.code = ? order by b.id desc limit 1)
                select b.id from import_batch b join last using (municipality_id, source, file)
                where b.source = ? and b.undone_at is null order by b.id desc""")
                .params(municipality.value(), code, Edits.SOURCE)
                .query(Long.class)
                .list();
    }

    /**
     * Takes a change back: everything of it, or nothing. What belongs to it is known by the name it came in under.
     *
     * @param batches as of {@link UnitOutcome.Saved}; some of them will do
     * @return whether it is; not if they weren't made here, are of several changes, or if something rests on it by now
     */
    public boolean undo(MunicipalityId municipality, List<Long> batches) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                rollups.lock(municipality);
                List<Long> all = changeOf(municipality, batches);
                boolean undone = !all.isEmpty()
                        && all.stream().allMatch(batch -> imports.undoPart(municipality, batch) instanceof UndoOutcome.Undone);
                if (!undone) {
                    status.setRollbackOnly();
                }
                return undone;
            }));
        } catch (DataIntegrityViolationException held) {
            return false; // somebody got a role over a unit that would be no more
        }
    }

    /** All that stands of the change that some imports are of, the latest first; empty if they aren't of one change made here. */
    private List<Long> changeOf(MunicipalityId municipality, List<Long> batches) {
        List<Optional<ImportBatch>> given = batches.stream().map(batch -> imports.find(municipality, batch).filter(ImportBatch::isUnitChange)).toList();
        List<String> names = given.stream().flatMap(Optional::stream).map(ImportBatch::file).distinct().toList();
        if (names.size() != 1 || given.contains(Optional.<ImportBatch>empty())) {
            return List.of();
        }
        return jdbc.sql("""
                select id from import_batch where municipality_id = ? and source = ? and file = ? and undone_at is null order by id desc""")
                .params(municipality.value(), Edits.SOURCE, names.getFirst())
                .query(Long.class)
                .list();
    }
}
