package fi.toteuma.checks.internal;

import fi.toteuma.checks.Accepted;
import fi.toteuma.checks.AcceptedFindings;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accepted findings as kept in the database. */
@Repository
public class SqlAcceptedFindings implements AcceptedFindings {

    private final JdbcClient jdbc;

    public SqlAcceptedFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Accepted> of(MunicipalityId municipality, String document) {
        return jdbc.sql("""
                select finding_key, reason, accepted_by, accepted_on from accepted_finding
                where municipality_id = ? and document = ? order by finding_key""")
                .params(municipality.value(), document)
                .query((row, number) -> new Accepted(
                        row.getString("finding_key"), row.getString("reason"), row.getString("accepted_by"),
                        row.getObject("accepted_on", LocalDate.class)))
                .list();
    }

    @Override
    public void accept(MunicipalityId municipality, String document, Accepted accepted) {
        jdbc.sql("""
                insert into accepted_finding (municipality_id, document, finding_key, reason, accepted_by, accepted_on)
                values (?, ?, ?, ?, ?, ?)
                on conflict (municipality_id, document, finding_key)
                do update set reason = excluded.reason, accepted_by = excluded.accepted_by, accepted_on = excluded.accepted_on""")
                .params(municipality.value(), document, accepted.key(), accepted.reason(), accepted.by(), accepted.on())
                .update();
    }

    @Override
    public boolean withdraw(MunicipalityId municipality, String document, String key) {
        return jdbc.sql("delete from accepted_finding where municipality_id = ? and document = ? and finding_key = ?")
                .params(municipality.value(), document, key)
                .update() > 0;
    }
}
