package fi.toteuma.finance.internal;

import fi.toteuma.finance.Vouchers;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries by the import that brought them. */
@Repository
class SqlVouchers implements Vouchers {

    private final JdbcClient jdbc;

    SqlVouchers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Voucher> of(MunicipalityId municipality, long batch, String account, YearMonth month, String rows) {
        return jdbc.sql("""
                select e.voucher, e.row_no, e.entry_date, u.code as unit, e.amount, coalesce(e.counterparty, '') as counterparty,
                    coalesce(e.text, '') as text, e.source_row
                from ledger_entry e join account a on a.id = e.account_id join unit u on u.id = e.unit_id
                where e.municipality_id = :municipality and e.batch_id = :batch and a.code = :account
                  and e.entry_date between :first and :last and e.source_row <@ cast(:rows as int4multirange)
                order by e.entry_date, e.voucher, e.row_no""")
                .param("municipality", municipality.value())
                .param("batch", batch)
                .param("account", account)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("rows", multirange(rows))
                .query((row, number) -> new Voucher(
                        row.getString("voucher"), row.getInt("row_no"), row.getObject("entry_date", LocalDate.class),
                        row.getString("unit"), new Money(row.getBigDecimal("amount")), row.getString("counterparty"),
                        row.getString("text"), row.getInt("source_row")))
                .list();
    }

    /** {@code 12-40,88} as PostgreSQL writes it. */
    private static String multirange(String rows) {
        return Arrays.stream(rows.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(range -> range.split("-"))
                .map(ends -> "[" + Integer.parseInt(ends[0]) + "," + Integer.parseInt(ends[ends.length - 1]) + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
