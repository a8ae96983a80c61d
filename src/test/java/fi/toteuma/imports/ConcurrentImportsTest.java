package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Unchanged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentImportsTest {

    private static final String HEADER = "unit;account;year;month;amount\n";

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.ready(folder);
    }

    @Test
    void theSameFileFromFourPeopleAtOnceComesInOnce() throws Exception {
        ImportRequest request = example.request(ImportKind.BALANCES, example.file(HEADER + "10;3000;2024;1;1,00\n"));

        List<ImportOutcome> outcomes = atOnce(List.of(request, request, request, request));

        assertThat(outcomes).filteredOn(Imported.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Unchanged.class::isInstance).hasSize(3);
        assertThat(sum()).isEqualTo("1.00");
    }

    @Test
    void twoFilesOfTheSamePeriodAtOnceAreNeverBothIn() throws Exception {
        ImportRequest one = example.request(ImportKind.BALANCES, example.file(HEADER + "10;3000;2024;1;1,00\n"));
        ImportRequest other = example.request(ImportKind.BALANCES, example.file(HEADER + "10;3000;2024;1;2,00\n"));

        List<ImportOutcome> outcomes = atOnce(List.of(one, other));

        assertThat(outcomes).filteredOn(Imported.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(NeedsConfirmation.class::isInstance).hasSize(1);
        assertThat(sum()).isIn("1.00", "2.00");
    }

    @Test
    void filesOfDifferentMonthsAtOnceAreAllInAndSummedUp() throws Exception {
        List<ImportRequest> requests = new ArrayList<>();
        for (int month = 1; month <= 8; month++) {
            requests.add(example.request(
                    ImportKind.BALANCES, example.file(HEADER + "10;3000;2024;" + month + ";1,00\n")));
        }

        assertThat(atOnce(requests)).allMatch(Imported.class::isInstance);
        assertThat(sum()).isEqualTo("8.00");
    }

    private List<ImportOutcome> atOnce(List<ImportRequest> requests) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<ImportOutcome>> tasks = requests.stream()
                    .map(request -> (Callable<ImportOutcome>) () -> example.imports.run(request, false))
                    .toList();
            List<ImportOutcome> outcomes = new ArrayList<>();
            for (Future<ImportOutcome> outcome : people.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    /** What the reports read: the roll-up of the top unit. */
    private String sum() {
        return example.jdbc
                .sql("""
                        select sum(m1 + m2 + m3 + m4 + m5 + m6 + m7 + m8) from rollup r join subtree s on s.id = r.subtree_id
                        join unit u on u.id = s.unit_id where u.code = 'K' and s.valid_from = '2020-01-01'""")
                .query(String.class)
                .single();
    }
}
