package fi.toteuma.period.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.period.Rounds;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reporting duties as kept in the database. */
@Repository
public class SqlRounds implements Rounds {

    private final JdbcClient jdbc;

    public SqlRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReportingDuty> duties(MunicipalityId municipality) {
        return jdbc.sql("""
                select report_date, unit, year, deadline, parts, responsible from reporting_duty
                where municipality_id = ? order by report_date, ordinal, unit""")
                .param(municipality.value())
                .query((row, number) -> new ReportingDuty(row.getObject("report_date", LocalDate.class), row.getString("unit"),
                        row.getInt("year"), row.getObject("deadline", LocalDate.class), parts(row.getString("parts")),
                        row.getString("responsible")))
                .list();
    }

    @Override
    public Set<LocalDate> locked(MunicipalityId municipality) {
        return new TreeSet<>(jdbc.sql("select report_date from locked_round where municipality_id = ?")
                .param(municipality.value())
                .query(LocalDate.class)
                .list());
    }

    @Override
    @Transactional
    public void lock(MunicipalityId municipality, LocalDate reportDate, LocalDateTime now) {
        jdbc.sql("insert into locked_round (municipality_id, report_date, locked_at) values (?, ?, ?) on conflict do nothing")
                .params(municipality.value(), reportDate, now)
                .update();
    }

    @Override
    @Transactional
    public void unlock(MunicipalityId municipality, LocalDate reportDate) {
        jdbc.sql("delete from locked_round where municipality_id = ? and report_date = ?")
                .params(municipality.value(), reportDate)
                .update();
    }

    private static List<Part> parts(String keys) {
        return Arrays.stream(keys.split(",")).map(Part::of).flatMap(Optional::stream).toList();
    }
}
