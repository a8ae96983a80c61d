package fi.toteuma.finance.internal;

import fi.toteuma.finance.ProjectCosts;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Added up from entries: only they name a project. */
@Repository
class SqlProjectCosts implements ProjectCosts {

    private final JdbcClient jdbc;

    SqlProjectCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Money> upTo(MunicipalityId municipality, Set<String> projects, LocalDate day) {
        Map<String, Money> costs = new HashMap<>();
        if (projects.isEmpty()) {
            return costs;
        }
        jdbc.sql("""
                select e.project, -sum(e.amount) as costs from ledger_entry e join account a on a.id = e.account_id
                where e.municipality_id = :municipality and e.project in (:projects) and e.entry_date <= :day and a.nature = 'COST'
                group by e.project""")
                .param("municipality", municipality.value())
                .param("projects", projects)
                .param("day", day)
                .query((ResultSet row) -> {
                    costs.put(row.getString("project"), new Money(row.getBigDecimal("costs")));
                });
        return costs;
    }
}
