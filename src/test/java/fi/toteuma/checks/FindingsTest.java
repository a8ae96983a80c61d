package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.checks.internal.rules.Rules;
import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static SmallReport swappedCard() {
        return new SmallReport().card("P1", "51100", "31100", "20000");
    }

    @Test
    void aFindingKeepsItsKeyAsLongAsItSaysTheSame() {
        Finding finding = swappedCard().findings().getFirst();
        assertThat(finding.key()).isEqualTo("9fd627f79b02");
        assertThat(swappedCard().text("10", "talous", "Uusi teksti.").findings().getFirst().key()).isEqualTo(finding.key());
        assertThat(new SmallReport().card("P1", "51101", "31101", "20000").findings().getFirst().key()).isNotEqualTo(finding.key());
    }

    @Test
    void whatIsAcceptedIsNoLongerOpen() {
        ReportUnderCheck report = swappedCard().card("P2", "10000", "7500", "23322").report();
        Finding first = Checks.of(report).getFirst();
        Accepted accepted = new Accepted(first.key(), "Päätöksessä on näin.", "controller", LocalDate.of(2025, 3, 1));

        List<CheckedFinding> checked = Checks.of(report, List.of(accepted));

        assertThat(checked).extracting(CheckedFinding::isOpen).containsExactly(false, true);
        assertThat(checked.getFirst().accepted()).contains(accepted);
    }

    @Test
    void aFindingIsAcceptedWithAReasonOnly() {
        assertThatThrownBy(() -> new Accepted("abc", " ", "controller", LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findingsComeInTheOrderOfTheDocument() {
        String over = "Menot toteutuivat suunnitellusti.";
        SmallReport report = new SmallReport()
                .block(Paragraph.of(Paragraph.Role.BODY, "Kirjasto. " + over))
                .block(new Block.Heading(1, "h1", "Koulut"))
                .block(Paragraph.of(Paragraph.Role.BODY, "Koulut. " + over))
                .budgetAndActual("10", "kulut", "-100000.00", "-200000.00").budgetAndActual("20", "kulut", "-100000.00", "-200000.00")
                .text("10", "talous", "Koulut. " + over).text("20", "talous", "Kirjasto. " + over)
                .card("P1", "10000", "7500", "23322");

        assertThat(report.findings()).extracting(found -> found.place().anchor()).containsExactly("20/talous", "10/talous", "P1");
    }

    @Test
    void figuresPrintAsTheReadersLanguageDoes() {
        Said costs = new Said.Euros(Money.of("-1335392.40"));
        assertThat(costs.in(Language.FI)).isEqualTo("−1\u00a0335\u00a0392\u00a0€");
        assertThat(costs.in(Language.EN)).isEqualTo("−\u2060€1,335,392");
        assertThat(new Said.Percent(new BigDecimal("96.87")).in(Language.SV)).isEqualTo("96,87\u00a0%");
        assertThat(new Said.Percent(new BigDecimal("96.87")).in(Language.EN)).isEqualTo("96.87%");
    }

    @Test
    void everyRuleSaysWhatWhyAndHowInThreeLanguages() {
        TreeSet<String> finnish = keys(Language.FI);
        assertThat(keys(Language.SV)).isEqualTo(finnish);
        assertThat(keys(Language.EN)).isEqualTo(finnish);
        for (Rule rule : Rules.ALL) {
            assertThat(finnish).as(rule.name()).contains(rule.name() + ".why", rule.name() + ".mend");
            assertThat(finnish).as(rule.name()).anyMatch(key -> key.startsWith(rule.name() + ".") && key.endsWith(".what"));
            assertThat(rule.source()).isNotBlank();
        }
        assertThat(Rules.ALL).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private static TreeSet<String> keys(Language language) {
        return new TreeSet<>(ResourceBundle.getBundle("messages.checks", language.locale()).keySet());
    }

    @Test
    void aSoundReportHasNoFindings() {
        assertThat(new SmallReport().findings()).isEmpty();
    }
}
