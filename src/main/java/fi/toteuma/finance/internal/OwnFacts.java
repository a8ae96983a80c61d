package fi.toteuma.finance.internal;

import fi.toteuma.finance.SourceFact;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Actuals of units themselves, without the units below them. */
final class OwnFacts {

    private static final String FACTS = """
            with fact as (
                select f.unit_id, f.month, f.account_id, f.object_id, f.internal, f.batch_id,
                    sum(f.amount) as amount, range_agg(int4range(f.source_row, f.source_row, '[]')) as rows
                from unit u join amount f on f.unit_id = u.id
                where u.municipality_id = :municipality and u.code = any (:units) and f.measure = 'ACTUAL' and f.year = :year
                group by f.unit_id, f.month, f.account_id, f.object_id, f.internal, f.batch_id)""";

    /** Rows of entries are those of the ledger; an amount made of them has the first one only. */
    private static final String BOOKED = """
            , booked as (
                select e.unit_id, extract(month from e.entry_date) as month, e.account_id, e.object_id, e.internal, e.batch_id,
                    range_agg(int4range(e.source_row, e.source_row, '[]')) as rows
                from unit u join ledger_entry e on e.unit_id = u.id
                where u.municipality_id = :municipality and u.code = any (:units)
                  and e.entry_date between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                group by e.unit_id, 2, e.account_id, e.object_id, e.internal, e.batch_id)""";

    private static final String SELECT = """

            select u.code as unit, a.code as account, fact.month, o.code as object, fact.internal, fact.amount, fact.batch_id,
                %s as rows
            from fact join unit u on u.id = fact.unit_id join account a on a.id = fact.account_id
            left join investment_object o on o.id = fact.object_id
            %s
            order by u.code, a.code, fact.month, o.code nulls first, fact.internal, fact.batch_id""";

    private static final String WITHOUT_ROWS = FACTS + SELECT.formatted("''", "");

    private static final String WITH_ROWS = FACTS + BOOKED + SELECT.formatted(
            "coalesce(booked.rows, fact.rows)::text",
            """
            left join booked on booked.unit_id = fact.unit_id and booked.month = fact.month
                and booked.account_id = fact.account_id and booked.object_id is not distinct from fact.object_id
                and booked.internal = fact.internal and booked.batch_id = fact.batch_id""");

    private final JdbcClient jdbc;

    OwnFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fact of this unit itself. */
    record OwnFact(String unit, SourceFact fact) {}

    /** A year's actuals of these units, by unit, account, month and import; their rows are left empty. */
    List<OwnFact> ofYear(MunicipalityId municipality, Collection<String> units, int year) {
        return read(WITHOUT_ROWS, municipality, units, year);
    }

    /** The same with the rows of the imported files. */
    List<OwnFact> ofYearWithRows(MunicipalityId municipality, Collection<String> units, int year) {
        return read(WITH_ROWS, municipality, units, year);
    }

    /** Whether restated actuals of a year were imported, of an organisation between these days. */
    boolean isRestated(MunicipalityId municipality, int year, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select exists (select 1 from coverage where municipality_id = ? and year = ? and measure = 'RESTATED_ACTUAL'
                    and vintage between ? and ?)""")
                .params(municipality.value(), year, from, to).query(Boolean.class).single();
    }

    private List<OwnFact> read(String sql, MunicipalityId municipality, Collection<String> units, int year) {
        return jdbc.sql(sql)
                .param("municipality", municipality.value())
                .param("units", new SqlArrayValue("text", units.toArray()))
                .param("year", year)
                .query((row, number) -> new OwnFact(row.getString("unit"), fact(row, year)))
                .list();
    }

    private static SourceFact fact(ResultSet row, int year) throws SQLException {
        return new SourceFact(Measure.ACTUAL, null, row.getString("account"), year, row.getInt("month"),
                row.getString("object"), row.getBoolean("internal"), new Money(row.getBigDecimal("amount")),
                row.getLong("batch_id"), RowRanges.printed(row.getString("rows")));
    }
}
