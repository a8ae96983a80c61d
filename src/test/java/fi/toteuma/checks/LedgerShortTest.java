package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Provenance;
import fi.toteuma.document.Provenance.Answer;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Measure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerShortTest {

    private static final String RULE = "ledger-short";

    private static SmallReport telling(Measure measure, int year) {
        Answer answer = new Answer("T", "statement", "toimintakate", measure, null, year, 12, "");
        return new SmallReport().from(new Provenance(Map.of(), Map.of(), Map.of("t1/toimintakate/c1", answer)));
    }

    @Test
    void aLedgerThatReachesTheLastMonthIsEnough() {
        assertThat(telling(Measure.ACTUAL, 2024).ledgerThrough(12).said(RULE)).isEmpty();
        assertThat(telling(Measure.ACTUAL, 2024).through(8).ledgerThrough(8).said(RULE)).isEmpty();
    }

    @Test
    void aMonthThatIsMissingIsNotNought() {
        SmallReport report = telling(Measure.ACTUAL, 2024).through(8).ledgerThrough(7);
        assertThat(report.said(RULE))
                .containsExactly("Koko asiakirja: Raportti kertoo toteuman 31.8.2024 saakka, mutta kirjanpito ulottuu vain 31.7.2024 saakka.");
        assertThat(report.findings()).filteredOn(finding -> finding.rule().equals(RULE)).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.CONTRADICTION);
            for (Language language : Language.values()) {
                assertThat(List.of(finding.what(language), finding.why(language), finding.mend(language))).doesNotContain("").doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void aYearWithoutAnyLedgerIsSaidToHaveNone() {
        assertThat(telling(Measure.ACTUAL, 2024).ledgerThrough(0).said(RULE))
                .containsExactly("Koko asiakirja: Raportti kertoo toteuman 31.12.2024 saakka, mutta vuoden kirjanpitoa ei ole tuotu lainkaan.");
    }

    @Test
    void aDocumentWithoutActualsOfItsYearNeedsNoLedger() {
        assertThat(telling(Measure.BUDGET, 2024).ledgerThrough(0).said(RULE)).isEmpty();
        assertThat(telling(Measure.ACTUAL, 2023).ledgerThrough(0).said(RULE)).as("last year’s, beside a plan").isEmpty();
        assertThat(telling(Measure.ACTUAL, 2024).plan().ledgerThrough(0).said(RULE)).isEmpty();
    }
}
