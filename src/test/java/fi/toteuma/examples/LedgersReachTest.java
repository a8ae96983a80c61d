package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.checks.ReportChecks;
import fi.toteuma.reporting.Reports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples' ledgers reach the months of all their reports: no check says otherwise. */
class LedgersReachTest {

    @ParameterizedTest
    @ValueSource(strings = {"heinola", "kaislaranta"})
    void noLedgerOfAnExampleIsShort(String municipality) {
        try (ExampleProgram program = new ExampleProgram(Path.of("examples/" + municipality))) {
            List<Reports.Listing> all = program.bean(Reports.class).all();
            assertThat(all).hasSizeGreaterThan(4);
            assertThat(all).allSatisfy(report -> assertThat(program.bean(ReportChecks.class)
                            .of(municipality, report.key(), report.sets().getFirst(), LocalDate.of(2026, 1, 2)))
                    .extracting(checked -> checked.finding().rule()).doesNotContain("ledger-short"));
        }
    }
}
