package fi.toteuma.finance.internal;

import fi.toteuma.finance.Batch;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.period.Periods;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Imports, and how far they bring the ledger. */
final class LedgerRows {

    /** How far the facts of the year go, up to the asked month. */
    private record Reach(@Nullable Long batch, @Nullable Integer month) {}

    private final JdbcClient jdbc;
    private final Periods periods;

    LedgerRows(JdbcClient jdbc, Periods periods) {
        this.jdbc = jdbc;
        this.periods = periods;
    }

    Map<Long, Batch> batches(MunicipalityId municipality, Collection<Long> numbers) {
        Map<Long, Batch> batches = new TreeMap<>();
        jdbc.sql("""
                select id, kind, source, file, sha256, rows, control_total, imported_at from import_batch
                where municipality_id = ? and id = any (?)""")
                .params(municipality.value(), new SqlArrayValue("bigint", numbers.toArray()))
                .query(LedgerRows::batch).list().forEach(batch -> batches.put(batch.number(), batch));
        return batches;
    }

    LedgerState state(MunicipalityId municipality, LocalDate asOf) {
        int year = asOf.getYear();
        Reach reach = jdbc.sql("""
                select max(batch_id) as batch, max(month) as month from coverage
                where municipality_id = ? and measure = 'ACTUAL' and year = ? and month <= ?""")
                .params(municipality.value(), year, asOf.getMonthValue())
                .query((row, number) -> new Reach(row.getObject("batch", Long.class), row.getObject("month", Integer.class)))
                .single();
        Batch last = reach.batch() == null ? null : batches(municipality, List.of(reach.batch())).get(reach.batch());
        YearMonth through = reach.month() == null || reach.month() == 0 ? null : YearMonth.of(year, reach.month());
        return new LedgerState(asOf, last, lastEntry(municipality, asOf), through,
                periods.closedMonths(municipality, year),
                periods.notBooked(municipality, year).stream().filter(open -> open.through() >= asOf.getMonthValue()).toList());
    }

    /** One look into the index of each unit instead of reading the year's entries. */
    private @Nullable LocalDate lastEntry(MunicipalityId municipality, LocalDate asOf) {
        return jdbc.sql("""
                select max(last) from unit u, lateral (
                    select max(entry_date) as last from ledger_entry e
                    where e.unit_id = u.id and e.entry_date between ? and ?) e
                where u.municipality_id = ?""")
                .params(asOf.withDayOfYear(1), asOf, municipality.value())
                .query((row, number) -> row.getObject(1, LocalDate.class)).list().getFirst();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(row.getLong("id"), row.getString("kind"), row.getString("source"), row.getString("file"),
                row.getString("sha256"), row.getInt("rows"), row.getBigDecimal("control_total"),
                row.getObject("imported_at", LocalDateTime.class));
    }
}
