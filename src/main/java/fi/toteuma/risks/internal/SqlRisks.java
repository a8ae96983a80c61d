package fi.toteuma.risks.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import fi.toteuma.risks.Risks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Risks as kept in the database. */
@Repository
public class SqlRisks implements Risks {

    private final JdbcClient jdbc;

    public SqlRisks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Risk> of(MunicipalityId municipality, int year) {
        return jdbc.sql("""
                select code, unit, class, class_sv, description, description_sv, control, control_sv, owner, owner_sv,
                       coalesce(continues, '') as continues
                from risk where municipality_id = ? and year = ? order by ordinal, code""")
                .params(municipality.value(), year)
                .query((row, number) -> new Risk(row.getString("code"), row.getString("unit"), year, wording(row, "class"),
                        wording(row, "description"), wording(row, "control"), wording(row, "owner"), row.getString("continues")))
                .list();
    }

    @Override
    public List<RiskAssessment> assessments(MunicipalityId municipality, LocalDate upTo) {
        return jdbc.sql("""
                select risk, report_date, likelihood, impact, follow_up, follow_up_sv from risk_assessment
                where municipality_id = ? and report_date <= ? order by report_date, ordinal""")
                .params(municipality.value(), upTo)
                .query((row, number) -> new RiskAssessment(row.getString("risk"), row.getObject("report_date", LocalDate.class),
                        whole(row, "likelihood"), whole(row, "impact"), wording(row, "follow_up")))
                .list();
    }

    private static OptionalInt whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
