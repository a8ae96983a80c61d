package fi.toteuma.imports;

import fi.toteuma.finance.Rollups;
import fi.toteuma.imports.FigureOutcome.Clash;
import fi.toteuma.imports.FigureSheet.Change;
import fi.toteuma.imports.FigureSheet.Figure;
import fi.toteuma.imports.FigureSheet.Place;
import fi.toteuma.imports.internal.TypedRows;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes amounts of budgets, plans and forecasts as people type them, and adds amendments. A change comes in as a small file would,
 * under the same rules; it takes the place of the very amounts it names and of nothing else, whatever source those came from.
 *
 * <p>An amount's version is the number of the import that brought it; what somebody else wrote meanwhile is never overwritten.
 */
@Service
public class FigureEdits {

    private final Imports imports;
    private final Rollups rollups;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public FigureEdits(Imports imports, Rollups rollups, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rollups = rollups;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The amounts of a sheet; a place where nothing was given isn't among them. */
    public Map<Place, Figure> find(MunicipalityId municipality, FigureSheet sheet) {
        Map<Place, Figure> figures = new LinkedHashMap<>();
        jdbc.sql("""
                select acc.code as account, coalesce(o.code, '') as object, sum(a.amount) as amount, max(a.batch_id) as version
                from amount a join unit u on u.id = a.unit_id join account acc on acc.id = a.account_id
                left join investment_object o on o.id = a.object_id
                where a.municipality_id = :municipality and u.code = :unit and a.measure = :measure and a.year = :year
                  and a.vintage = cast(:vintage as date)
                group by 1, 2 order by 1, 2""")
                .param("municipality", municipality.value())
                .param("unit", sheet.unit())
                .param("measure", sheet.measure().name())
                .param("year", sheet.year())
                .param("vintage", sheet.edition() == null ? "-infinity" : sheet.edition().toString())
                .query(row -> {
                    figures.put(
                            new Place(row.getString("account"), row.getString("object")),
                            new Figure(new Money(row.getBigDecimal("amount")), row.getLong("version")));
                });
        return figures;
    }

    /** Stores what was typed: all of it, or nothing. */
    public FigureOutcome save(MunicipalityId municipality, List<Change> changes) {
        return transaction.execute(status -> {
            rollups.lock(municipality);
            Map<FigureSheet, Map<Place, Figure>> stored = new HashMap<>();
            List<Change> news = new ArrayList<>();
            List<Clash> clashes = new ArrayList<>();
            for (Change change : changes) {
                Optional<Figure> now = Optional.ofNullable(
                        stored.computeIfAbsent(change.sheet(), sheet -> find(municipality, sheet)).get(change.place()));
                if (now.map(Figure::amount).filter(change.amount()::equals).isPresent()) {
                    continue;
                }
                news.add(change);
                if (now.map(Figure::version).orElse(0L) != change.basedOn()) {
                    clashes.add(new Clash(change, now));
                }
            }
            if (news.isEmpty() || !clashes.isEmpty()) {
                return news.isEmpty() ? new FigureOutcome.Unchanged() : new FigureOutcome.Conflict(clashes);
            }
            FigureOutcome outcome = bring(municipality, TypedRows.of(news));
            if (outcome instanceof FigureOutcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /** Adds lines to a decision, which stays with the lines it has. */
    public FigureOutcome amend(MunicipalityId municipality, TypedAmendment amendment) {
        return transaction.execute(status -> {
            rollups.lock(municipality);
            List<SequencedMap<String, String>> there = TypedRows.decided(jdbc, municipality, amendment);
            List<SequencedMap<String, String>> rows = new ArrayList<>(there);
            rows.addAll(TypedRows.of(amendment, there));
            FigureOutcome outcome = bring(municipality, Map.of(ImportKind.AMENDMENTS, rows));
            if (outcome instanceof FigureOutcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /**
     * The imports of the last change that was typed about a unit and the year's budget, plan, amendments or forecast, and still stands.
     *
     * @param year of the budget
     */
    public List<Long> lastChange(MunicipalityId municipality, String unit, int year) {
        return jdbc.sql("""
                with typed as (
                    select distinct b.id, b.file from amount a join import_batch b on b.id = a.batch_id join unit u on u.id = a.unit_id
                    where a.municipality_id = :municipality and u.code = :unit and b.source = :source
                      and (a.year = :year or a.measure = 'PLAN' and a.vintage = make_date(:year, 1, 1)))
                select id from typed where file = (select file from typed order by id desc limit 1) order by id desc""")
                .param("municipality", municipality.value())
                .param("unit", unit)
                .param("year", year)
                .param("source", Edits.SOURCE)
                .query(Long.class)
                .list();
    }

    /** Takes a change back: everything of it, or nothing. @param batches as of {@link FigureOutcome.Saved} */
    public boolean undo(MunicipalityId municipality, List<Long> batches) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean undone = batches.stream()
                    .sorted((one, other) -> Long.compare(other, one))
                    .allMatch(batch -> imports.undo(municipality, batch) instanceof UndoOutcome.Undone);
            if (!undone) {
                status.setRollbackOnly();
            }
            return undone;
        }));
    }

    /** The files of one change share its name. */
    private FigureOutcome bring(MunicipalityId municipality, Map<ImportKind, List<SequencedMap<String, String>>> rows) {
        String name = "toteuma-" + UUID.randomUUID() + ".csv";
        List<Long> batches = new ArrayList<>();
        for (Map.Entry<ImportKind, List<SequencedMap<String, String>>> file : rows.entrySet()) {
            switch (RowsAsFile.bring(imports, municipality, file.getKey(), name, file.getValue())) {
                case ImportOutcome.Imported in -> batches.add(in.batch());
                case ImportOutcome.Unchanged same -> batches.add(same.batch());
                case ImportOutcome.Refused(Problems problems) -> {
                    return new FigureOutcome.Refused(problems);
                }
                case ImportOutcome other -> throw new IllegalStateException("confirmed, and yet: " + other);
            }
        }
        return new FigureOutcome.Saved(batches);
    }
}
