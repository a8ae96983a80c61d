package fi.toteuma.bench;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.kernel.MunicipalityId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A million ledger entries through the ordinary import, beside PostgreSQL's COPY of the same entries into the same table with its keys,
 * indexes and references. Each time into a town of its own, turn by turn.
 */
final class EntriesImport {

    private static final String COPY = """
            copy ledger_entry (municipality_id, source, batch_id, voucher, row_no, entry_date, unit_id, account_id, amount,
            service_class, internal, text, source_row) from stdin (format csv)""";

    private final JdbcTemplate template;
    private final TransactionTemplate transactions;
    private final SampleTown towns;
    private final Imports imports;

    EntriesImport(JdbcTemplate template, TransactionTemplate transactions, SampleTown towns, Imports imports) {
        this.template = template;
        this.transactions = transactions;
        this.towns = towns;
        this.imports = imports;
    }

    /** @return COPY, then the import */
    List<Measurement> measure(int times) throws IOException {
        Path folder = Files.createTempDirectory("toteuma-bench");
        Path export = folder.resolve("entries.csv");
        Path ready = folder.resolve("copy.csv");
        try {
            EntryFiles.export(export);
            double[] copies = new double[times];
            double[] imported = new double[times];
            for (int i = 0; i < times; i++) {
                copies[i] = copy(found("copy-" + i), ready);
                imported[i] = imported(found("import-" + i), export);
            }
            return List.of(new Measurement("COPY of 1 000 000 entries", copies),
                    new Measurement("import of 1 000 000 entries", imported));
        } finally {
            Files.deleteIfExists(export);
            Files.deleteIfExists(ready);
            Files.delete(folder);
        }
    }

    private MunicipalityId found(String key) {
        return transactions.execute(status -> towns.found(key));
    }

    private double copy(MunicipalityId town, Path file) throws IOException {
        long batch = towns.batch(town.value(), "entries");
        EntryFiles.ready(file, town.value() + ",copy," + batch, ids("unit", town), ids("account", town));
        long start = System.nanoTime();
        long rows = transactions.execute(status -> template.execute((ConnectionCallback<Long>) connection -> {
            try (InputStream in = Files.newInputStream(file)) {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, in, 1 << 16);
            } catch (IOException failed) {
                throw new SQLException(failed);
            }
        }));
        return since(start, rows);
    }

    private double imported(MunicipalityId town, Path file) {
        long start = System.nanoTime();
        ImportOutcome outcome = imports.run(ImportRequest.of(town, ImportKind.ENTRIES, file), false);
        if (outcome instanceof ImportOutcome.Imported done) {
            return since(start, done.rows());
        }
        throw new IllegalStateException("not imported: " + outcome);
    }

    private static double since(long start, long rows) {
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (rows != EntryFiles.ENTRIES) {
            throw new IllegalStateException(rows + " rows written");
        }
        return milliseconds;
    }

    private Map<String, Integer> ids(String table, MunicipalityId town) {
        Map<String, Integer> ids = new HashMap<>();
        JdbcClient.create(template).sql("select code, id from " + table + " where municipality_id = ?").param(town.value())
                .query((ResultSet row) -> {
                    ids.put(row.getString("code"), row.getInt("id"));
                });
        return ids;
    }
}
