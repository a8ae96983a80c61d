package fi.toteuma.investments.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.investments.Investments;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Investments' texts as kept in the database. */
@Repository
public class SqlInvestments implements Investments {

    private final JdbcClient jdbc;

    public SqlInvestments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<InvestmentReport> at(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("select * from investment_report where municipality_id = ? and report_date = ? order by ordinal")
                .params(municipality.value(), reportDate)
                .query((row, number) -> new InvestmentReport(row.getString("unit"),
                        row.getString("object") == null ? "" : row.getString("object"), wording(row, "justification"),
                        wording(row, "strategic_link"), wording(row, "status")))
                .list();
    }
}
