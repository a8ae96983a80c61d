package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.checks.Accepted;
import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.Finding;
import fi.toteuma.checks.UnknownFinding;
import fi.toteuma.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known to be wrong in the published documents is found in them (domain, section 5), and little else. */
class HeinolaChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private static ExampleInstallation heinola;

    @BeforeAll
    static void ready() {
        heinola = new ExampleInstallation("heinola");
    }

    private static List<CheckedFinding> checked(String document) {
        return heinola.checks().of("heinola", document, "heinola", TODAY);
    }

    /** Rule, place and what is said, of everything but incomplete goals. */
    private static List<String> found(String document) {
        return checked(document).stream()
                .map(CheckedFinding::finding)
                .filter(finding -> !finding.rule().equals("goal-incomplete"))
                .map(finding -> finding.rule() + " " + finding.place().anchor() + " " + finding.what(Language.FI).replace('\u00a0', ' '))
                .toList();
    }

    private static void has(List<String> found, String... parts) {
        assertThat(found).anySatisfy(one -> assertThat(one).contains(parts));
    }

    @Test
    void theAnnualAccounts() {
        List<String> found = found("tp2024");
        has(found, "as-planned 400/", "30 227 €", "104,23 %");
        has(found, "as-planned 410/", "254 412 €", "101,50 %");
        has(found, "cause 430/", "avustukset", "96,87 %");
        has(found, "budget-exceeded 410", "254 412 €");
        has(found, "undecided-change", "vähintään 18 %", "alle 18 %");
        has(found, "project-sum HYV", "1 335 392 €", "1 343 170 €", "7 778 €", "Heinolan harrastekerhot lapsille ja nuorille");
        has(found, "project-mean HYV", "78 %", "81 %", "85 %");
        assertThat(found).hasSize(8);
    }

    @Test
    void theInterimReportOf2020() {
        List<String> found = found("ov2020h1");
        has(found, "row-label t1/vuokrakulut", "Vuokratulut", "Vuokrakulut");
        has(found, "two-definitions HYV", "−13 630 142 €", "−416 €", "Rahoitustuotot ja -kulut");
        has(found, "project-card P20-12", "vaihtuneet");
        has(found, "project-card P20-11", "17 500 €", "23 322 €");
        has(found, "project-card P20-15", "112 740 €", "124 000 €");
        has(found, "statistics 400/", "90,00 %");
        assertThat(found).hasSize(6);
    }

    @Test
    void theOperatingPlansOutturn() {
        assertThat(found("ks2022h1")).singleElement().asString().contains("Kaikki 41 ennustetta");
    }

    @Test
    void theInterimReportOf2025() {
        List<String> found = found("ov2025q1");
        has(found, "two-statuses K25-HED-1", "K25-HYP-03");
        has(found, "project-changed P25-04", "29 011 €", "29 110 €");
        has(found, "project-changed P25-08", "50 %", "20 %");
        assertThat(found).hasSize(3);
    }

    @Test
    void aPlanIsNotHeldAgainstWhatCameLater() {
        assertThat(found("ks2024")).isEmpty();
    }

    @Test
    void aFindingIsAcceptedWithAReason() {
        Finding statistic = checked("ov2020h1").stream()
                .map(CheckedFinding::finding)
                .filter(finding -> finding.rule().equals("statistics"))
                .findFirst().orElseThrow();
        Accepted accepted = new Accepted(statistic.key(), "Luku on lähteessä näin.", "controller", TODAY);

        heinola.checks().accept("heinola", "ov2020h1", "heinola", accepted);

        assertThat(checked("ov2020h1")).filteredOn(one -> one.finding().equals(statistic))
                .singleElement().satisfies(one -> assertThat(one.accepted()).contains(accepted));
        assertThatThrownBy(() -> heinola.checks().accept("heinola", "tp2024", "heinola", accepted)).isInstanceOf(UnknownFinding.class);
    }
}
