package fi.toteuma.finance.internal;

import fi.toteuma.finance.Amendment;
import fi.toteuma.finance.Amendments;
import fi.toteuma.finance.Decision;
import fi.toteuma.finance.UnknownUnit;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Budget amendments as kept in the database. */
@Repository
public class SqlAmendments implements Amendments {

    private final JdbcClient jdbc;

    public SqlAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Amendment> of(MunicipalityId municipality, String unit, LocalDate treeDate, int year, LocalDate decidedUpTo) {
        Integer tree = jdbc.sql("""
                select s.id from unit u join subtree s on s.unit_id = u.id
                where u.municipality_id = ? and u.code = ? and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)""")
                .params(municipality.value(), unit, treeDate, treeDate).query(Integer.class).optional()
                .orElseThrow(() -> new UnknownUnit(unit, treeDate));
        return jdbc.sql("""
                select d.body, d.decided_on, d.section, d.reason, d.reason_sv, u.code as unit, acc.code as account, o.code as object,
                    a.year, a.amount
                from subtree_member m join amount a on a.unit_id = m.unit_id and a.measure = 'AMENDMENT'
                join decision d on d.id = a.decision_id join unit u on u.id = a.unit_id
                join account acc on acc.id = a.account_id left join investment_object o on o.id = a.object_id
                where m.subtree_id = ? and a.year = ? and d.decided_on <= ?
                order by d.decided_on, d.body collate "C", d.section, d.id, u.code, acc.code, o.code nulls first, a.source_row""")
                .params(tree, year, decidedUpTo).query(SqlAmendments::amendment).list();
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        Decision decision = new Decision(row.getString("body"), row.getObject("decided_on", LocalDate.class),
                row.getString("section"), reason(row.getString("reason"), row.getString("reason_sv")));
        return new Amendment(decision, row.getString("unit"), row.getString("account"), row.getString("object"),
                row.getInt("year"), new Money(row.getBigDecimal("amount")));
    }

    private static Optional<Wording> reason(String finnish, String swedish) {
        return finnish.isEmpty() ? Optional.empty() : Optional.of(Wording.of(finnish, swedish));
    }
}
