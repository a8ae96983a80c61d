package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.Fact.Decision;
import fi.toteuma.kernel.MunicipalityId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the facts of one import. */
public final class FactWriter {

    private final JdbcOperations operations;
    private final JdbcClient jdbc;

    public FactWriter(JdbcOperations operations) {
        this.operations = operations;
        this.jdbc = JdbcClient.create(operations);
    }

    /** Ids of decisions, by the decision; those that aren't there yet are added. */
    public Map<Decision, Integer> decisions(MunicipalityId municipality, Collection<Decision> decisions) {
        Map<Decision, Integer> ids = new HashMap<>();
        for (Decision decision : decisions) {
            ids.put(
                    decision,
                    jdbc.sql("""
                            insert into decision (municipality_id, body, decided_on, section, reason, reason_sv)
                            values (?, ?, ?, ?, ?, ?)
                            on conflict (municipality_id, body, decided_on, section, reason)
                            do update set reason_sv = excluded.reason_sv returning id""")
                            .params(
                                    municipality.value(),
                                    decision.body(),
                                    decision.decidedOn(),
                                    decision.section(),
                                    decision.reason(),
                                    decision.reasonSv())
                            .query(Integer.class)
                            .single());
        }
        return ids;
    }

    /**
     * Copies facts into their table.
     *
     * @param reading goes through the facts and gives each to the consumer it is given
     * @throws org.springframework.dao.DuplicateKeyException if a ledger entry is there already
     */
    public void copy(FactTarget target, Consumer<Consumer<Fact>> reading) {
        operations.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(target.copy());
            try {
                CopyRows rows = new CopyRows(copy);
                reading.accept(fact -> {
                    target.write(fact, rows);
                    endRow(rows);
                });
                rows.flush();
                return copy.endCopy();
            } catch (CopyFailed e) {
                throw e.cause;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    private static void endRow(CopyRows rows) {
        try {
            rows.endRow();
        } catch (SQLException e) {
            throw new CopyFailed(e);
        }
    }

    /** Makes the month's amounts out of a batch's ledger entries, internal ones by their counterparty. */
    public void sumEntries(long batch) {
        jdbc.sql("""
                insert into amount (municipality_id, measure, year, month, unit_id, account_id, object_id, internal, counterparty,
                                    amount, batch_id, source_row, source_rows)
                select municipality_id, 'ACTUAL', year, month, unit_id, account_id, object_id, internal, own, sum(amount),
                       batch_id, min(source_row), count(*)
                from (select *, case when internal then counterparty end as own,
                             cast(extract(year from entry_date) as smallint) as year,
                             cast(extract(month from entry_date) as smallint) as month
                      from ledger_entry where batch_id = ?) entry
                group by municipality_id, year, month, unit_id, account_id, object_id, internal, own, batch_id
                order by min(source_row)""")
                .param(batch)
                .update();
    }

    /** What a batch has stored: the sum of its amounts and the rows of the file they were made of. */
    public record Written(BigDecimal total, int rows) {}

    public Written written(long batch) {
        return jdbc.sql("select coalesce(sum(amount), 0), coalesce(sum(source_rows), 0) from amount where batch_id = ?")
                .param(batch)
                .query((row, number) -> new Written(row.getBigDecimal(1), row.getInt(2)))
                .single();
    }

    /** Carries the driver's exception through a consumer. */
    private static final class CopyFailed extends RuntimeException {

        private final SQLException cause;

        CopyFailed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
