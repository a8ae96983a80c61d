package fi.toteuma.bench;

import fi.toteuma.finance.Figures;
import fi.toteuma.finance.Rollups;
import fi.toteuma.imports.Imports;
import fi.toteuma.kernel.MunicipalityId;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures reading and importing at a million rows; meant for an empty database of its own, which it fills. */
@Service
public class Bench {

    private static final int TIMES = 5;

    private final JdbcTemplate template;
    private final TransactionTemplate transactions;
    private final Figures figures;
    private final Imports imports;
    private final SampleTown towns;

    public Bench(
            JdbcTemplate template, PlatformTransactionManager transactions, Figures figures, Rollups rollups, Imports imports) {
        this.template = template;
        this.transactions = new TransactionTemplate(transactions);
        this.figures = figures;
        this.imports = imports;
        this.towns = new SampleTown(JdbcClient.create(template), rollups);
    }

    /**
     * Measures and prints medians of five, all single times, and how they compare.
     *
     * @return whether every target of docs/benchmarks.md is met
     */
    public boolean run(PrintStream out) throws Exception {
        boolean reading = tables(out);
        boolean importing = entries(out);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        out.printf(Locale.ROOT, "%-58s %10d MB of at most %d MB%n", "heap at its highest", peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return reading && importing;
    }

    private boolean tables(PrintStream out) throws Exception {
        MunicipalityId town = transactions.execute(status -> towns.found("balances"));
        Measurement filling = Measurement.of("writing 1 333 440 balances and their roll-ups", 0, 1,
                () -> transactions.executeWithoutResult(status -> towns.fill(town)));
        out.println(filling.row());
        boolean met = true;
        for (Measurement table : new TableReading(figures, town).measure(TIMES)) {
            out.println(table.row());
            met &= judged(out, "  of at most 5 ms", table.median(), 5);
        }
        return met;
    }

    private boolean entries(PrintStream out) throws Exception {
        List<Measurement> measured = new EntriesImport(template, transactions, towns, imports).measure(TIMES);
        measured.forEach(measurement -> out.println(measurement.row()));
        return judged(out, "  import / COPY, of at most 3", measured.getLast().median() / measured.getFirst().median(), 3);
    }

    private static boolean judged(PrintStream out, String what, double value, double limit) {
        boolean met = value <= limit;
        out.printf(Locale.ROOT, "%-58s %10.2f %s%n", what, value, met ? "met" : "NOT MET");
        return met;
    }
}
