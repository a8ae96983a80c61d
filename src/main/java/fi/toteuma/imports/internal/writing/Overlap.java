package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.internal.Fact.Decision;
import fi.toteuma.imports.internal.FactTally;
import fi.toteuma.imports.internal.FactTally.Place;
import fi.toteuma.imports.internal.FactTally.Scope;
import fi.toteuma.imports.internal.FactTally.UnitAccount;
import fi.toteuma.imports.internal.Known.Edition;
import fi.toteuma.kernel.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What is stored of the periods and units that a file is about: the rows that the file takes the place of.
 *
 * <p>They are those of the same measure and edition that came from the same source, or in a file of another kind
 * (balances where there were entries). Files of the same kind from another source stand beside each other. Amendments are
 * replaced decision by decision, whatever their source.
 *
 * <p>What people type on the pages ({@link Edits#SOURCE}) takes the place of the very amounts it is about, whatever their source. A
 * later file takes the place of what was typed over its source's rows, and of what was typed on the accounts that it has itself.
 */
public final class Overlap {

    private static final String SAME_SCOPE = """
            a.municipality_id = :municipality and a.measure = :measure and a.vintage = cast(:vintage as date)
            and a.unit_id = any (:units) and a.year = any (:years) and (a.year * 16 + a.month) = any (:periods)
            and b.id = a.batch_id and (b.source = :source or b.kind <> :kind or b.source = :typed and (
                exists (select from unnest(:keyUnits, :keyAccounts) k (unit_id, account_id)
                        where k.unit_id = a.unit_id and k.account_id = a.account_id)
                or exists (select from replaced_amount r join import_batch rb on rb.id = r.batch_id
                           where r.unit_id = a.unit_id and r.year = a.year and r.measure = a.measure and r.vintage = a.vintage
                             and r.account_id = a.account_id and rb.source = :source)))""";

    private static final String SAME_PLACES = """
            a.municipality_id = :municipality and a.measure = :measure and a.vintage = cast(:vintage as date)
            and a.unit_id = any (:units) and a.year = any (:years) and b.id = a.batch_id
            and (a.unit_id, a.account_id, coalesce(a.object_id, 0), a.year * 16 + a.month) in
                (select * from unnest(:placeUnits, :placeAccounts, :placeObjects, :placePeriods))""";

    private static final String SAME_DECISION = """
            a.municipality_id = :municipality and a.measure = 'AMENDMENT' and b.id = a.batch_id and a.decision_id in
            (select d.id from decision d where d.municipality_id = :municipality
             and (d.body, d.decided_on, d.section) in (select * from unnest(:bodies, :days, :sections)))""";

    private static final String SAME_ENTRIES = """
            e.municipality_id = :municipality and e.unit_id = any (:units)
            and cast(extract(year from e.entry_date) * 16 + extract(month from e.entry_date) as integer) = any (:periods)
            and b.id = e.batch_id and (b.source = :source or b.kind <> :kind)""";

    private final JdbcClient jdbc;
    private final ImportRequest request;
    private final FactTally tally;

    public Overlap(JdbcClient jdbc, ImportRequest request, FactTally tally) {
        this.jdbc = jdbc;
        this.request = request;
        this.tally = tally;
    }

    /**
     * Stored sums.
     *
     * @param months by {@code Fact.period()}
     * @param rows how many stored amounts they are of
     * @param latest the latest import whose rows they are; 0 for none
     */
    public record Stored(Map<UnitAccount, BigDecimal> sums, Map<Integer, BigDecimal> months, long rows, long latest) {}

    public Stored stored() {
        Map<UnitAccount, BigDecimal> sums = new HashMap<>();
        Map<Integer, BigDecimal> months = new HashMap<>();
        long[] found = new long[2];
        each((condition, parameters) -> {
            parameters
                    .apply("""
                            select a.unit_id, a.account_id, a.year * 16 + a.month as period, sum(a.amount) as total, count(*) as rows, max(a.batch_id) as latest
                            from amount a, import_batch b where %s group by a.unit_id, a.account_id, a.year, a.month"""
                            .formatted(condition))
                    .query(row -> {
                        UnitAccount key = new UnitAccount(row.getInt("unit_id"), row.getInt("account_id"));
                        sums.merge(key, row.getBigDecimal("total"), BigDecimal::add);
                        months.merge(row.getInt("period"), row.getBigDecimal("total"), BigDecimal::add);
                        found[0] += row.getLong("rows");
                        found[1] = Math.max(found[1], row.getLong("latest"));
                    });
            return 0;
        });
        return new Stored(sums, months, found[0], found[1]);
    }

    /** Puts the stored rows aside as replaced by a batch; the roll-ups aren't told yet. */
    public void putAside(long batch) {
        entriesAside(batch);
        each((condition, parameters) -> parameters
                .apply("""
                        with gone as (delete from amount a using import_batch b where %s returning a.*)
                        insert into replaced_amount select gone.*, cast(:batch as bigint) from gone"""
                        .formatted(condition))
                .param("batch", batch)
                .update());
    }

    private void entriesAside(long batch) {
        tally.scopes().forEach((edition, scope) -> {
            if (edition.measure() == Measure.ACTUAL) {
                scoped(
                                edition,
                                scope,
                                """
                                with gone as (delete from ledger_entry e using import_batch b where %s returning e.*)
                                insert into replaced_entry select gone.*, cast(:batch as bigint) from gone"""
                                        .formatted(SAME_ENTRIES))
                        .param("batch", batch)
                        .update();
            }
        });
    }

    private void each(BiFunction<String, Function<String, StatementSpec>, Integer> action) {
        if (!tally.decisions().isEmpty()) {
            action.apply(SAME_DECISION, this::decided);
            return;
        }
        boolean typed = request.source().equals(Edits.SOURCE);
        tally.scopes().forEach((edition, scope) -> action.apply(
                typed ? SAME_PLACES : SAME_SCOPE, sql -> typed ? placed(edition, scope, sql) : besideTyped(edition, scope, sql)));
    }

    private StatementSpec placed(Edition edition, Scope scope, String sql) {
        List<Place> places = List.copyOf(scope.places());
        return scoped(edition, scope, sql)
                .param("placeUnits", numbers(places, Place::unit))
                .param("placeAccounts", numbers(places, Place::account))
                .param("placeObjects", numbers(places, Place::object))
                .param("placePeriods", numbers(places, Place::period));
    }

    private StatementSpec besideTyped(Edition edition, Scope scope, String sql) {
        List<UnitAccount> accounts = List.copyOf(scope.accounts());
        return scoped(edition, scope, sql)
                .param("typed", Edits.SOURCE)
                .param("keyUnits", numbers(accounts, UnitAccount::unit))
                .param("keyAccounts", numbers(accounts, UnitAccount::account));
    }

    private static <T> SqlArrayValue numbers(List<T> all, Function<T, Integer> number) {
        return new SqlArrayValue("integer", all.stream().map(number).toArray());
    }

    private StatementSpec scoped(Edition edition, Scope scope, String sql) {
        Set<Integer> years = scope.periods().stream().map(period -> period / 16).collect(Collectors.toSet());
        return jdbc.sql(sql)
                .param("municipality", request.municipality().value())
                .param("measure", edition.measure().name())
                .param("vintage", edition.vintage() == null ? "-infinity" : edition.vintage().toString())
                .param("units", new SqlArrayValue("integer", scope.units().toArray()))
                .param("years", new SqlArrayValue("smallint", years.toArray()))
                .param("periods", new SqlArrayValue("integer", scope.periods().toArray()))
                .param("source", request.source())
                .param("kind", request.kind().key());
    }

    private StatementSpec decided(String sql) {
        List<String> bodies = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        for (Decision decision : tally.decisions()) {
            bodies.add(decision.body());
            days.add(decision.decidedOn().toString());
            sections.add(decision.section());
        }
        return jdbc.sql(sql)
                .param("municipality", request.municipality().value())
                .param("bodies", new SqlArrayValue("text", bodies.toArray()))
                .param("days", new SqlArrayValue("date", days.toArray()))
                .param("sections", new SqlArrayValue("text", sections.toArray()));
    }
}
