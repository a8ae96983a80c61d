package fi.toteuma.imports.internal.writing;

import fi.toteuma.finance.Rollups;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.UndoOutcome.Reason;
import fi.toteuma.imports.UndoOutcome.Refused;
import fi.toteuma.imports.internal.UnitTreeRule;
import fi.toteuma.imports.internal.writing.ReplacedRecords.Replaced;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.TreeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes an import back. Answers with a reason where that can't be; what it did until then must be rolled back. */
public final class Undo {

    private final JdbcClient jdbc;
    private final Rollups rollups;
    private final MunicipalityId municipality;
    private final MunicipalitySettings settings;

    public Undo(JdbcClient jdbc, Rollups rollups, MunicipalityId municipality, MunicipalitySettings settings) {
        this.jdbc = jdbc;
        this.rollups = rollups;
        this.municipality = municipality;
        this.settings = settings;
    }

    public Optional<Refused> undo(ImportBatch batch) {
        List<String> later = jdbc.sql("""
                select replaced_by from replaced_amount where batch_id = :batch
                union select replaced_by from replaced_entry where batch_id = :batch
                union select replaced_by from replaced_record where batch_id = :batch order by 1""")
                .param("batch", batch.id())
                .query(String.class)
                .list();
        if (!later.isEmpty()) {
            return Optional.of(new Refused(Reason.REPLACED_LATER, later));
        }
        if (RecordTables.holds(batch.kind())) {
            return records(batch.kind(), batch.id());
        }
        facts(batch.id());
        return Optional.empty();
    }

    private void facts(long batch) {
        rollups.remove(municipality, batch);
        List<Integer> decisions = jdbc.sql("""
                with gone as (delete from amount where batch_id = ? returning decision_id)
                select distinct decision_id from gone where decision_id is not null""")
                .param(batch)
                .query(Integer.class)
                .list();
        jdbc.sql("delete from ledger_entry where batch_id = ?").param(batch).update();
        rollups.restoreReplaced(municipality, batch);
        restore("amount", batch);
        restore("ledger_entry", batch);
        decisions.forEach(this::removeUnused);
    }

    /** Moves rows back; their tables have the same columns but for the last one of the replaced. */
    private void restore(String table, long batch) {
        String replaced = table.equals("amount") ? "replaced_amount" : "replaced_entry";
        String columns = jdbc.sql("""
                select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped""")
                .param(table)
                .query(String.class)
                .single();
        jdbc.sql("""
                with back as (delete from %s where replaced_by = ? returning %s)
                insert into %s (%s) select %s from back"""
                        .formatted(replaced, columns, table, columns, columns))
                .param(batch)
                .update();
    }

    private void removeUnused(int decision) {
        jdbc.sql("""
                delete from decision d where id = ?
                and not exists (select from amount a where a.decision_id = d.id)
                and not exists (select from replaced_amount a where a.decision_id = d.id)""")
                .param(decision)
                .update();
    }

    private Optional<Refused> records(ImportKind kind, long batch) {
        RecordTable table = RecordTables.of(kind, jdbc, municipality);
        ReplacedRecords replaced = new ReplacedRecords(jdbc);
        Map<String, Replaced> before = replaced.by(batch, table.name()).stream()
                .collect(Collectors.toMap(one -> one.record().key(), one -> one));
        // first what comes back: then it refers no longer to what goes
        before.values().forEach(one -> table.put(one.record(), one.before() == null ? batch : one.before()));
        List<String> stuck = removed(table, batch, before.keySet());
        stuck.addAll(table.misfits());
        if (!stuck.isEmpty()) {
            Reason reason =
                    switch (kind) {
                        case ACCOUNTS -> Reason.ACCOUNTS_USED;
                        case OBJECTS -> Reason.OBJECTS_USED;
                        case UNITS, REORGANISATION -> Reason.UNITS_USED;
                        default -> Reason.RECORDS_USED;
                    };
            return Optional.of(
                    new Refused(reason, stuck.stream().distinct().sorted().toList()));
        }
        replaced.forget(batch);
        return kind == ImportKind.UNITS ? units(table) : Optional.empty();
    }

    /** Takes out what a batch added; what of it refers to each other goes in rounds. Gives back what must stay. */
    private static List<String> removed(RecordTable table, long batch, Set<String> replaced) {
        List<String> added = new ArrayList<>();
        table.batches().forEach((key, from) -> {
            if (from == batch && !replaced.contains(key)) {
                added.add(key);
            }
        });
        while (added.removeIf(table::remove)) {
            // those that referred to what is still there are gone now
        }
        return added;
    }

    private Optional<Refused> units(RecordTable table) {
        List<TreeProblem> problems = UnitTreeRule.problems(table.stored(), settings);
        if (!problems.isEmpty()) {
            List<String> codes =
                    problems.stream().map(TreeProblem::code).distinct().sorted().toList();
            return Optional.of(new Refused(Reason.TREE_BROKEN, codes));
        }
        rollups.rebuildSubtrees(municipality);
        table.settle();
        return Optional.empty();
    }
}
