package fi.toteuma.finance.internal;

import fi.toteuma.finance.Rollups;
import fi.toteuma.finance.SumOutOfRange;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Organisations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roll-ups by whole sets of facts: facts are added up by unit first, then once more for every set of units that the unit is in.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SqlRollups implements Rollups {

    /** First half of the number of PostgreSQL's advisory lock; the second half is the municipality. */
    private static final int LOCK = 7_001;

    private static final String KEY = "year, measure, vintage, account_id, object_id, internal";

    /** What facts add up to in sets of units; the first {@code %s} is where the facts are, the second which sets. */
    private static final String SUMS = """
            with fact as (
                select unit_id, year, measure, vintage, account_id, coalesce(object_id, 0) as object_id, internal, %s, count(*) as facts
                from %%s
                group by unit_id, year, measure, vintage, account_id, coalesce(object_id, 0), internal),
            sums as (
                select m.subtree_id, %s, %s, sum(facts)::integer as facts
                from fact join %%s m on m.unit_id = fact.unit_id
                group by m.subtree_id, %s)
            """.formatted(
            months("coalesce(sum(amount) filter (where month = #), 0) as m#"), KEY, months("sum(m#) as m#"), KEY);

    private static final String INSERT = """
            insert into rollup (subtree_id, %s, %s, facts)
            select subtree_id, %s, %s, facts from sums order by subtree_id, %s
            """.formatted(KEY, months("m#"), KEY, months("m#"), KEY);

    private static final String ADD = SUMS + INSERT + """
            on conflict (subtree_id, %s) do update set %s, facts = rollup.facts + excluded.facts
            """.formatted(KEY, months("m# = rollup.m# + excluded.m#"));

    private static final String SUBTRACT = SUMS + """
            update rollup r set %s, facts = r.facts - s.facts from sums s
            where r.subtree_id = s.subtree_id and r.year = s.year and r.measure = s.measure and r.vintage = s.vintage
              and r.account_id = s.account_id and r.object_id = s.object_id and r.internal = s.internal
            """.formatted(months("m# = r.m# - s.m#"));

    private static final String ALL_SETS = "subtree_member";
    private static final String OF_BATCH = "amount where batch_id = :batch";
    private static final String REPLACED_BY = "replaced_amount where replaced_by = :batch";

    private final JdbcClient jdbc;
    private final Organisations organisations;

    public SqlRollups(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public void lock(MunicipalityId municipality) {
        jdbc.sql("select pg_advisory_xact_lock(?, ?)").params(LOCK, (int) municipality.value()).query(row -> {});
        jdbc.sql("select set_config('work_mem', '256MB', true)").query(row -> {});
    }

    @Override
    public void add(MunicipalityId municipality, long batch) {
        add(municipality, OF_BATCH, batch);
    }

    @Override
    public void remove(MunicipalityId municipality, long batch) {
        subtract(municipality, OF_BATCH, batch);
    }

    @Override
    public void removeReplaced(MunicipalityId municipality, long batch) {
        subtract(municipality, REPLACED_BY, batch);
    }

    @Override
    public void restoreReplaced(MunicipalityId municipality, long batch) {
        add(municipality, REPLACED_BY, batch);
    }

    @Override
    public void rebuildSubtrees(MunicipalityId municipality) {
        lock(municipality);
        List<Integer> added = new SubtreeRows(jdbc).change(municipality, SubtreePlan.of(organisations.of(municipality)));
        if (!added.isEmpty()) {
            String newSets = "(select * from subtree_member where subtree_id = any (:new))";
            String sums = SUMS.formatted("amount where unit_id in (select unit_id from %s n)".formatted(newSets), newSets);
            withinRange(() -> jdbc.sql(sums + INSERT).param("new", new SqlArrayValue("integer", added.toArray())).update());
        }
    }

    private void add(MunicipalityId municipality, String source, long batch) {
        lock(municipality);
        withinRange(() -> jdbc.sql(ADD.formatted(source, ALL_SETS)).param("batch", batch).update());
        jdbc.sql("""
                insert into coverage (municipality_id, batch_id, measure, vintage, year, month, facts)
                select municipality_id, batch_id, measure, vintage, year, month, count(*) from %s
                group by municipality_id, batch_id, measure, vintage, year, month
                on conflict (municipality_id, year, measure, vintage, month, batch_id)
                do update set facts = coverage.facts + excluded.facts""".formatted(source)).param("batch", batch).update();
    }

    private void subtract(MunicipalityId municipality, String source, long batch) {
        lock(municipality);
        withinRange(() -> jdbc.sql(SUBTRACT.formatted(source, ALL_SETS)).param("batch", batch).update());
        jdbc.sql("delete from rollup where facts = 0").update();
        jdbc.sql("""
                update coverage c set facts = c.facts - s.facts
                from (select municipality_id, batch_id, measure, vintage, year, month, count(*) as facts from %s
                      group by municipality_id, batch_id, measure, vintage, year, month) s
                where c.municipality_id = s.municipality_id and c.batch_id = s.batch_id and c.measure = s.measure
                  and c.vintage = s.vintage and c.year = s.year and c.month = s.month""".formatted(source))
                .param("batch", batch).update();
        jdbc.sql("delete from coverage where municipality_id = ? and facts = 0").param(municipality.value()).update();
    }

    private static void withinRange(Runnable statement) {
        try {
            statement.run();
        } catch (DataIntegrityViolationException overflow) {
            throw new SumOutOfRange(overflow);
        }
    }

    /** The pattern for each of m0 to m12, with the number instead of {@code #}. */
    private static String months(String pattern) {
        return IntStream.rangeClosed(0, 12).mapToObj(month -> pattern.replace("#", Integer.toString(month)))
                .collect(Collectors.joining(", "));
    }
}
