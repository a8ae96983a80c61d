package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.toteuma.document.Document;
import fi.toteuma.reporting.Unmapped;
import fi.toteuma.yaml.YamlException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model documents say where figures are missing, on the other side of zero, or outside the schemes. */
class SmallTownTest {

    @TempDir
    Path folder;

    private SmallTown town;

    @BeforeEach
    void found() {
        town = new SmallTown(folder);
    }

    @Test
    void theForecastOfSomeUnitsIsNotTheForecastOfAll() {
        Document document = town.budget("10;4000;2025;-1000,00", "20;4000;2025;-500,00")
                .ledger("10;4000;2025;6;-400,00", "20;4000;2025;6;-300,00")
                .forecast("2025-06-30;10;4000;2025;-1100,00")
                .document("puoli");

        assertThat(SmallTown.cell(document, "Tuloslaskelma", "kate", "forecast")).isEqualTo("puuttuu");
        assertThat(SmallTown.cell(document, "Tuloslaskelma", "kate", "deviation")).isEqualTo("puuttuu");
        assertThat(SmallTown.cell(document, "Koulut", "kate", "forecast")).isEqualTo("−1\u00A0100");
        assertThat(SmallTown.text(document))
                .contains("Ennuste puuttuu näiltä yksiköiltä, joten summaa ei ole: Satama.")
                .contains("nämä yksiköt eivät ole antaneet lukuja: Satama.")
                .doesNotContain("parempi kuin talousarvio");
    }

    @Test
    void aForecastGivenForTheWholeIsTheForecastOfAll() {
        Document document = town.budget("10;4000;2025;-1000,00", "20;4000;2025;-500,00")
                .forecast("2025-06-30;T;4000;2025;-1600,00")
                .document("puoli");

        assertThat(SmallTown.cell(document, "Tuloslaskelma", "kate", "forecast")).isEqualTo("−1\u00A0600");
        assertThat(SmallTown.text(document)).contains("Ennuste on 100 euroa heikompi kuin talousarvio.");
    }

    @Test
    void aUnitThatReportedEarlierHasNotReportedNow() {
        Document document = town.budget("10;4000;2025;-1000,00", "20;4000;2025;-500,00")
                .forecast("2025-06-30;10;4000;2025;-1100,00", "2025-03-31;20;4000;2025;-500,00")
                .document("puoli");

        assertThat(SmallTown.cell(document, "Tuloslaskelma", "kate", "forecast")).isEqualTo("puuttuu");
    }

    @Test
    void anInvestmentForecastThatNobodyGaveIsNotZero() {
        Document document = town.budget("10;4000;2025;-1000,00", "10;9000;2025;-70000,00")
                .forecast("2025-06-30;10;4000;2025;-1000,00")
                .document("puoli");

        assertThat(SmallTown.cell(document, "Investoinnit", "netto", "forecast")).isEqualTo("puuttuu");
        assertThat(SmallTown.cell(document, "Tuloslaskelma", "kate", "forecast")).isEqualTo("−1\u00A0000");
    }

    @Test
    void netIncomeBudgetedAndNetCostBookedIsNoPercentage() {
        Document document = town.budget("20;3000;2025;50000,00", "20;4000;2025;-40000,00")
                .ledger("20;3000;2025;6;1000,00", "20;4000;2025;6;-13000,00")
                .document("puoli");

        assertThat(SmallTown.text(document))
                .contains("Nettokuluja on 12\u00A0000 euroa, vaikka talousarviossa on nettotuottoja 10\u00A0000 euroa.")
                .doesNotContain("prosenttia.");
    }

    @Test
    void aResultThatTurnedSinceLastYearIsNotLargerOrSmaller() {
        Document document = town.budget("20;4000;2025;-10000,00", "20;4000;2024;-1,00")
                .ledger("20;3000;2024;12;5000,00", "20;4000;2025;12;-9000,00")
                .document("vuosi");

        assertThat(SmallTown.text(document))
                .contains("Nettokulut olivat 90,00 prosenttia muutetusta talousarviosta. Vuonna 2024 oli nettotuottoja 5\u00A0000 euroa.")
                .doesNotContain("pienemmät")
                .doesNotContain("suuremmat");
    }

    @Test
    void aBindingNetIncomeThatWasNotReachedIsExceeded() {
        town.budget("20;3000;2025;50000,00", "20;4000;2025;-40000,00").ledger("20;3000;2025;6;45000,00", "20;4000;2025;6;-41000,00");
        ExampleInstallation open = town.open();
        Document year = open.document("vuosi", "malli");
        Document half = open.document("puoli", "malli");

        assertThat(SmallTown.cell(year, "Sitovuus", "g.valtuusto.T.kate", "left")).isEqualTo("ylitys 6\u00A0000");
        assertThat(SmallTown.cell(year, "Sitovuus", "g.valtuusto.T.kate", "exceeded")).isEqualTo("kyllä");
        assertThat(SmallTown.text(year)).contains("1/1 sitovaa määrärahaa on ylitetty ilman päätöstä");
        assertThat(SmallTown.cell(half, "Sitovuus", "g.valtuusto.T.kate", "left")).isEqualTo("6\u00A0000");
        assertThat(SmallTown.cell(half, "Sitovuus", "g.valtuusto.T.kate", "exceeded")).isEqualTo("ei");
    }

    @Test
    void aYearWithoutALedgerIsSaidToHaveNone() {
        Document document = town.budget("10;4000;2025;-1000,00").document("puoli");

        assertThat(SmallTown.text(document)).contains("Vuoden 2025 kirjanpitoa ei ole tuotu");
    }

    @Test
    void aLedgerThatEndsBeforeThePeriodIsSaidToEndThere() {
        Document document =
                town.budget("10;4000;2025;-1000,00").ledger("10;4000;2025;5;-400,00").document("puoli");

        assertThat(SmallTown.text(document)).contains("31.5.2025 saakka").contains("Luvut päättyvät ennen raportin kauden loppua.");
    }

    @Test
    void aYearWithoutABudgetIsNotABudgetOfZero() {
        town.ledger("10;4000;2025;6;-400,00", "10;4000;2024;12;-300,00");
        ExampleInstallation open = town.open();

        assertThat(SmallTown.text(open.document("vuosi", "malli"))).contains("Talousarviota ei ole annettu. Nettokulut ovat 400 euroa. Ne olivat 100 euroa suuremmat");
        assertThat(SmallTown.text(open.document("suunnitelma", "malli"))).contains("Talousarviota ei ole annettu.")
                .doesNotContain("saavat olla");
    }

    @Test
    void accountsOutsideTheSchemesOrOnTwoLinesAreFound() {
        town.budget("10;4000;2025;-1000,00", "10;9000;2025;-5,00")
                .ledger("10;3900;2025;6;77,70", "10;4500;2025;6;-10,00", "10;3900;2025;7;1,00");

        assertThat(town.open().reports().unmapped("pikkula", "puoli"))
                .extracting(Unmapped::account, each -> each.amount().toString(), Unmapped::isLeftOut, Unmapped::figure)
                .containsExactly(
                        tuple("3900", "77.70", true, "Toteuma 2025"),
                        tuple("4500", "-10.00", false, "Toteuma 2025"));
    }

    @Test
    void whatAProjectHasSpentComesFromTheLedgerWhereNobodyGaveIt() {
        Document document = town.with("entries", "voucher;row;date;unit;account;amount;project",
                        "A1;1;2025-02-01;10;4000;-250,00;PR7", "A2;1;2025-06-30;10;4000;-125,00;PR7", "A3;1;2025-07-01;10;4000;-99,00;PR7",
                        "A4;1;2025-03-01;10;3000;500,00;PR7", "A5;1;2025-03-01;10;4000;-500,00;")
                .with("projects", "code;unit;name;ledger_project", "P1;10;Silta;PR7", "P2;10;Tori;PR8", "P3;10;Puisto;")
                .with("project-reports", "project;report_date;costs;spent", "P1;2025-06-30;1000,00;", "P2;2025-06-30;1000,00;",
                        "P3;2025-06-30;1000,00;40")
                .document("puoli");

        assertThat(SmallTown.text(document)).contains("37,5\u00a0%\nkirjanpidosta").contains("40\u00a0%").doesNotContain("100,0\u00a0%");
    }

    @Test
    void aGoalTellsWhatBecameOfTheOneBefore() {
        Document document = town.with("goals", "code;year;layer;unit;title;continues",
                        "A24;2024;council;T;Satama kasvaa;", "B24;2024;council;T;Koulu uudistuu;", "C24;2024;council;10;Puisto valmistuu;",
                        "A25;2025;council;T;Satama kasvaa;A24", "B25;2025;council;10;Koulu on uusi;B24")
                .document("puoli");

        assertThat(SmallTown.text(document))
                .contains("Satama kasvaa\nValtuuston tavoite\nJatkaa vuoden 2024 tavoitetta\n")
                .contains("Jatkaa vuoden 2024 tavoitetta. Silloin: Koulu uudistuu")
                .contains("Vuoden 2024 tavoitteista ei jatku: Puisto valmistuu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "- goals: {unit: X, with-below: yes, title: T, columns: [{shows: [goal]}]}", "- risks: {unit: X, title: T, columns: [{shows: [value]}]}",
        "- section: {unit: X, key: kuvaus}", "- project-cards: {units: [X], fields: [{shows: [name]}]}", "- all-investments: {unit: X}",
        "- statistics: {unit: X, table: t, title: T}", "- all-statistics: {unit: X}", "- investment-report: {unit: X}",
        "- risk-matrix: {unit: X, title: T}"
    })
    void aLayoutThatNamesAUnitNobodyKnowsIsAMistakeWithANameAndItsLine(String block) {
        assertThatThrownBy(() -> town.blocks("- text: Alku\n" + block).document("oma"))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("oma.yaml:6: ").hasMessageContaining("“X”").hasMessageContaining("30.6.2025");
    }

    @Test
    void braceInAKeyOfDataIsNoPlaceholder() {
        Document document = town.blocks("- all-statistics: {}")
                .with("statistics", "unit;report_date;table;row;value", "T;2025-06-30;{foo};rivi;1")
                .document("oma");

        assertThat(SmallTown.text(document)).contains("{foo}");
    }

    @Test
    void aReferenceOfSlashesIsAMissingFigure() {
        Document document = town.texts("T;kuvaus;2025-06-30;Luku {{figure:/}} ja {{figure:////}}").blocks("- sections: {}").document("oma");

        assertThat(SmallTown.text(document)).contains("Luku [luku puuttuu: figure:/] ja [luku puuttuu: figure:////]");
    }
}
