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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reporting duties as kept in the database. */
@Repository
public class SqlRounds implements Rounds {

    /** First half of the number of PostgreSQL's advisory lock; the second half is the round. */
    private static final int LOCK = 7_004;

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
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(MunicipalityId municipality, LocalDate reportDate) {
        wait("pg_advisory_xact_lock_shared", municipality, reportDate);
        return locked(municipality).contains(reportDate);
    }

    /** @param how a function of PostgreSQL: those who write to a round don't wait for each other, only for whoever locks or unlocks it */
    private void wait(String how, MunicipalityId municipality, LocalDate reportDate) {
        jdbc.sql("select " + how + "(?, hashtext(?))").params(LOCK, municipality.value() + "/" + reportDate).query(row -> {});
    }

    @Override
    @Transactional
    public void lock(MunicipalityId municipality, LocalDate reportDate, LocalDateTime now) {
        wait("pg_advisory_xact_lock", municipality, reportDate);
        jdbc.sql("insert into locked_round (municipality_id, report_date, locked_at) values (?, ?, ?) on conflict do nothing")
                .params(municipality.value(), reportDate, now)
                .update();
    }

    @Override
    @Transactional
    public void unlock(MunicipalityId municipality, LocalDate reportDate) {
        wait("pg_advisory_xact_lock", municipality, reportDate);
        jdbc.sql("delete from locked_round where municipality_id = ? and report_date = ?")
                .params(municipality.value(), reportDate)
                .update();
    }

    private static List<Part> parts(String keys) {
        return Arrays.stream(keys.split(",")).map(Part::of).flatMap(Optional::stream).toList();
    }
}
