package fi.toteuma.period.internal;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.period.NotBooked;
import fi.toteuma.period.Periods;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Closed months and what isn't booked yet, as kept in the database. */
@Repository
public class SqlPeriods implements Periods {

    private final JdbcClient jdbc;

    public SqlPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<YearMonth> closedMonths(MunicipalityId municipality, int year) {
        return new TreeSet<>(jdbc.sql("select month from closed_month where municipality_id = ? and year = ?")
                .params(municipality.value(), year).query((row, number) -> YearMonth.of(year, row.getInt("month"))).list());
    }

    @Override
    public Set<YearMonth> closedMonths(MunicipalityId municipality) {
        return new TreeSet<>(jdbc.sql("select year, month from closed_month where municipality_id = ?")
                .param(municipality.value()).query((row, number) -> YearMonth.of(row.getInt("year"), row.getInt("month"))).list());
    }

    @Override
    public List<NotBooked> notBooked(MunicipalityId municipality, int year) {
        return jdbc.sql("""
                select month, account_from, account_to, reason, reason_sv from not_booked
                where municipality_id = ? and year = ? order by month, account_from collate "C\"""")
                .params(municipality.value(), year)
                .query((row, number) -> new NotBooked(year, row.getInt("month"), row.getString("account_from"),
                        row.getString("account_to"), Wording.of(row.getString("reason"), row.getString("reason_sv"))))
                .list();
    }

    @Override
    @Transactional
    public void close(MunicipalityId municipality, YearMonth month, LocalDate today) {
        jdbc.sql("insert into closed_month (municipality_id, year, month, closed_on) values (?, ?, ?, ?) on conflict do nothing")
                .params(municipality.value(), month.getYear(), month.getMonthValue(), today)
                .update();
    }

    @Override
    @Transactional
    public void open(MunicipalityId municipality, YearMonth month) {
        jdbc.sql("delete from closed_month where municipality_id = ? and year = ? and month = ?")
                .params(municipality.value(), month.getYear(), month.getMonthValue())
                .update();
    }

    @Override
    @Transactional
    public void save(MunicipalityId municipality, Collection<YearMonth> closed, LocalDate today, List<NotBooked> notBooked) {
        Object[] years = closed.stream().map(YearMonth::getYear).toArray();
        Object[] months = closed.stream().map(YearMonth::getMonthValue).toArray();
        jdbc.sql("""
                delete from closed_month where municipality_id = ?
                and (year, month) not in (select * from unnest(?, ?))""")
                .params(municipality.value(), new SqlArrayValue("smallint", years), new SqlArrayValue("smallint", months)).update();
        jdbc.sql("""
                insert into closed_month (municipality_id, year, month, closed_on)
                select ?, year, month, ? from unnest(?, ?) c (year, month) on conflict do nothing""")
                .params(municipality.value(), today, new SqlArrayValue("smallint", years), new SqlArrayValue("smallint", months))
                .update();
        jdbc.sql("delete from not_booked where municipality_id = ?").param(municipality.value()).update();
        for (NotBooked row : notBooked) {
            jdbc.sql("""
                    insert into not_booked (municipality_id, year, month, account_from, account_to, reason, reason_sv)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(municipality.value(), row.year(), row.through(), row.accountFrom(), row.accountTo(),
                            row.reason().in(Language.FI), row.reason().texts().getOrDefault(Language.SV, "")).update();
        }
    }
}
