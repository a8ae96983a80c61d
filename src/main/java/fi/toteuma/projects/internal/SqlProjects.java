package fi.toteuma.projects.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectPart;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.projects.ProjectTotal;
import fi.toteuma.projects.Projects;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects as kept in the database. */
@Repository
public class SqlProjects implements Projects {

    private final JdbcClient jdbc;

    public SqlProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Project> at(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("""
                select p.*, coalesce(p.continues, '') as continued from project p
                join project_report r on r.municipality_id = p.municipality_id and r.project = p.code
                where p.municipality_id = ? and r.report_date = ? order by r.ordinal, p.ordinal, p.code""")
                .params(municipality.value(), reportDate)
                .query((row, number) -> new Project(row.getString("code"), row.getString("unit"), codes(row.getString("objectives")),
                        wording(row, "name"), wording(row, "description"), wording(row, "managed_by"), wording(row, "responsible"),
                        wording(row, "funder"), row.getString("funder_decision"), wording(row, "city_decision"),
                        row.getString("period"), wording(row, "phase"), row.getString("budget_years"), wording(row, "other"),
                        row.getString("ledger_project"), row.getString("continued")))
                .list();
    }

    @Override
    public List<ProjectReport> reports(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("select * from project_report where municipality_id = ? and report_date = ? order by ordinal, project")
                .params(municipality.value(), reportDate)
                .query((row, number) -> new ProjectReport(row.getString("project"), reportDate, money(row, "funding"),
                        row.getString("funding_printed"), money(row, "income"), row.getString("income_printed"), money(row, "costs"),
                        money(row, "city_amount"), decimal(row, "city_share"), decimal(row, "spent"), row.getString("spent_printed"),
                        wording(row, "status")))
                .list();
    }

    @Override
    public List<ProjectPart> parts(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("select * from project_part where municipality_id = ? and report_date = ? order by ordinal")
                .params(municipality.value(), reportDate)
                .query((row, number) -> new ProjectPart(row.getString("project"), reportDate, row.getString("part"),
                        wording(row, "funder"), row.getString("funder_decision"), money(row, "amount"), decimal(row, "spent")))
                .list();
    }

    @Override
    public List<ProjectTotal> totals(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("select unit, field, value, printed from project_total where municipality_id = ? and report_date = ? order by ordinal")
                .params(municipality.value(), reportDate)
                .query((row, number) -> new ProjectTotal(
                        row.getString("unit"), row.getString("field"), row.getBigDecimal("value"), row.getString("printed")))
                .list();
    }

    private static List<String> codes(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(","));
    }

    private static Optional<Money> money(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Money::new);
    }

    private static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(value -> value.stripTrailingZeros());
    }
}
