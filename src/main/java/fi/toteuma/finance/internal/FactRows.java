package fi.toteuma.finance.internal;

import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.SourceFact;
import fi.toteuma.finance.UnknownUnit;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts behind figures: which rows of which imported file. */
final class FactRows {

    /** Rows of entries are read from the ledger; what came as monthly or yearly amounts has its row in {@code amount}. */
    private static final String FACTS = Asked.TABLES + """
            , member as (select m.unit_id from subtree_member m join tree on tree.id = m.subtree_id),
            fact as (
                select a.query, f.measure, f.vintage, f.year, f.month, f.account_id, f.object_id, f.internal, f.batch_id,
                    sum(f.amount) as amount, range_agg(int4range(f.source_row, f.source_row, '[]')) as rows
                from asked a cross join member m
                join amount f on f.unit_id = m.unit_id and f.year = a.year and f.measure = a.measure
                    and f.vintage between a.low and a.high and f.month <= a.through
                left join investment_object o on o.id = f.object_id
                where a.object is null or o.code = a.object
                group by a.query, f.measure, f.vintage, f.year, f.month, f.account_id, f.object_id, f.internal, f.batch_id),
            booked as (
                select extract(year from e.entry_date) as year, extract(month from e.entry_date) as month,
                    e.account_id, e.object_id, e.internal, e.batch_id,
                    range_agg(int4range(e.source_row, e.source_row, '[]')) as rows
                from member m join ledger_entry e on e.unit_id = m.unit_id
                where e.entry_date >= (select make_date(min(year), 1, 1) from asked where measure = 'ACTUAL')
                  and e.entry_date <= (select make_date(max(year), 12, 31) from asked where measure = 'ACTUAL')
                group by 1, 2, e.account_id, e.object_id, e.internal, e.batch_id)
            select fact.query, fact.measure, nullif(fact.vintage, '-infinity') as edition, acc.code as account, fact.year, fact.month,
                o.code as object, fact.internal, fact.amount, fact.batch_id, coalesce(booked.rows, fact.rows)::text as rows
            from fact
            join account acc on acc.id = fact.account_id
            left join investment_object o on o.id = fact.object_id
            left join booked on fact.measure = 'ACTUAL' and booked.year = fact.year and booked.month = fact.month
                and booked.account_id = fact.account_id and booked.object_id is not distinct from fact.object_id
                and booked.internal = fact.internal and booked.batch_id = fact.batch_id
            order by fact.query, fact.measure, acc.code, fact.year, fact.month, fact.vintage, o.code nulls first,
                fact.internal, fact.batch_id""";

    private final JdbcClient jdbc;

    FactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<SourceFact>> of(MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries) {
        Asked asked = new Asked(queries);
        Map<String, Object> parameters = asked.parameters(municipality, unit, treeDate);
        if (jdbc.sql(Asked.TABLES + "select id from tree").params(parameters).query(Integer.class).optional().isEmpty()) {
            throw new UnknownUnit(unit, treeDate);
        }
        Map<String, List<SourceFact>> facts = new HashMap<>();
        jdbc.sql(FACTS).params(parameters).query((ResultSet row) -> {
            facts.computeIfAbsent(asked.key(row.getInt("query")), key -> new ArrayList<>()).add(fact(row));
        });
        return facts;
    }

    private static SourceFact fact(ResultSet row) throws SQLException {
        return new SourceFact(Measure.valueOf(row.getString("measure")), row.getObject("edition", LocalDate.class),
                row.getString("account"), row.getInt("year"), row.getInt("month"), row.getString("object"),
                row.getBoolean("internal"), new Money(row.getBigDecimal("amount")), row.getLong("batch_id"),
                RowRanges.printed(row.getString("rows")));
    }
}
