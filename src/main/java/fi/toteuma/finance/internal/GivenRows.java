package fi.toteuma.finance.internal;

import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.UnitGiven;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Which units have a budget and which gave what else they had to give. */
final class GivenRows {

    private static final String GIVEN = Asked.TABLES + """
            , chosen as (select id from account where municipality_id = :municipality and code = any (:accounts))
            select u.code,
                exists (select from rollup r where r.subtree_id = s.id and r.year = :year
                    and r.measure in ('BUDGET', 'AMENDED_BUDGET') and r.account_id in (select id from chosen)) as budgeted,
                exists (select from asked a join rollup r on r.subtree_id = s.id and r.year = a.year and r.measure = a.measure
                    and r.vintage between a.low and a.high where r.account_id in (select id from chosen)) as given,
                exists (select from asked a join amount f on f.unit_id = u.id and f.year = a.year and f.measure = a.measure
                    and f.vintage between a.low and a.high where f.account_id in (select id from chosen)) as own
            from unit u join subtree s on s.unit_id = u.id and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
            where u.municipality_id = :municipality and u.code = any (:units)
            order by u.code""";

    private final JdbcClient jdbc;

    GivenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitGiven> of(
            MunicipalityId municipality, LocalDate treeDate, Collection<String> units, Collection<String> accounts,
            FigureQuery query) {
        Map<String, Object> parameters = new Asked(List.of(query)).parameters(municipality, "", treeDate);
        return jdbc.sql(GIVEN)
                .params(parameters)
                .param("units", new SqlArrayValue("text", units.toArray()))
                .param("accounts", new SqlArrayValue("text", accounts.toArray()))
                .param("year", query.year())
                .query((row, number) -> new UnitGiven(
                        row.getString("code"), row.getBoolean("budgeted"), row.getBoolean("given"), row.getBoolean("own")))
                .list();
    }
}
