package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.goals.GoalStatus;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.Materiality;
import fi.toteuma.reporting.Amounts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsAgainstFiguresTest {

    private static SmallReport costsOver() {
        return new SmallReport()
                .budgetAndActual("10", "kulut", "-714700.00", "-744927.00")
                .budgetAndActual("10", "kate", "-564000.00", "-437664.00");
    }

    @Test
    void costsAsPlannedBesideAnOverrunAreFound() {
        assertThat(costsOver().text("10", "talous", "Niitä kertyi yli suunnitelman. Menot toteutuivat suunnitelman mukaisina.").said("as-planned"))
                .containsExactly("Koulut, teksti ”Talousarvion toteutuminen”: Teksti sanoo: ”Menot toteutuivat suunnitelman mukaisina.” "
                        + "Kuluja on talousarviota enemmän: Toimintakulut, toteuma −744 927 €, talousarvio −714 700 €, ylitys 30 227 € (104,23 %).");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Toiminnan menot toteutuivat suunnitellusti.",
            "Kustannukset olivat talousarvion mukaiset.",
            "Menoja kertyi niin kuin oli suunniteltu.",
            "Kostnaderna utföll enligt plan.",
            "Utgifterna utföll som planerat."})
    void itIsSaidInManyWays(String sentence) {
        assertThat(costsOver().text("10", "talous", sentence).said("as-planned")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Menot eivät toteutuneet suunnitellusti.",
            "Menot toteutuivat muuten suunnitellusti. Kulut ylittyivät kuitenkin palkkojen vuoksi.",
            "Hanke eteni suunnitellusti.",
            "Suunnitelman mukaiset poistot kirjataan kuluihin joka kuukausi.",
            "Talousarvio toteutui nettona suunnitellusti.",
            "Menoja oli enemmän kuin talousarviossa."})
    void whatIsTrueOrAboutSomethingElseIsLeftAlone(String text) {
        assertThat(costsOver().text("10", "talous", text).said("as-planned")).isEmpty();
    }

    @Test
    void aYearThatWentAsPlannedIsHeldAgainstTheNet() {
        SmallReport report = new SmallReport().budgetAndActual("10", "kate", "-17007850.00", "-17262262.00");
        assertThat(report.text("10", "talous", "Vuosi toteutui suunnitelman mukaan kolmea asiaa lukuun ottamatta.").said("as-planned"))
                .singleElement().asString().contains("Netto on talousarviota heikompi", "ero 254 412 € (101,50 %)");
        assertThat(new SmallReport().budgetAndActual("10", "kate", "-17007850.00", "-17262262.00")
                .text("10", "tapahtumat", "Vuosi toteutui suunnitelman mukaan.").said("as-planned")).isEmpty();
    }

    @Test
    void aLineNamedInTheSentenceIsTheOneThatCounts() {
        SmallReport report = costsOver().budgetAndActual("10", "henkilosto", "-500000.00", "-499000.00");
        assertThat(report.text("10", "talous", "Henkilöstökulut toteutuivat suunnitellusti.").said("as-planned")).isEmpty();
    }

    @Test
    void smallOverrunsAreAsPlanned() {
        assertThat(new SmallReport().budgetAndActual("10", "kulut", "-5038400.00", "-5047156.00")
                .text("10", "talous", "Menot toteutuivat suunnitellusti.").said("as-planned")).isEmpty();
        assertThat(new SmallReport().budgetAndActual("10", "kulut", "-10000.00", "-10900.00")
                .text("10", "talous", "Menot toteutuivat suunnitellusti.").said("as-planned")).isEmpty();
    }

    @Test
    void duringTheYearTheForecastCounts() {
        SmallReport report = new SmallReport().through(6).budgetAndActual("10", "kulut", "-700000.00", "-400000.00");
        assertThat(report.text("10", "talous", "Menot toteutuvat suunnitellusti.").said("as-planned")).isEmpty();
        assertThat(report.amount("10", "kulut", Amounts.FORECAST, "-750000.00").said("as-planned"))
                .singleElement().asString().contains("ennuste −750 000 €");
    }

    @Test
    void aPlanHasNoActualsToBeHeldAgainst() {
        assertThat(costsOver().plan().text("10", "talous", "Menot toteutuvat suunnitellusti.").findings()).isEmpty();
    }

    private static SmallReport grantsShort() {
        return new SmallReport()
                .budgetAndActual("10", "tuet", "180000.00", "174372.00")
                .budgetAndActual("10", "maksut", "302800.00", "401334.00")
                .budgetAndActual("10", "avustukset", "-177200.00", "-175359.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Tuloja saatiin suunniteltua enemmän. Syynä ovat avustukset ja se, että maksutuotot kasvoivat.",
            "Tuloja kerääntyi suunniteltua enemmän. Tämä johtuu saaduista avustuksista ja kasvaneista maksutuotoista.",
            "Tulot olivat arvioitua suuremmat, koska avustuksia saatiin."})
    void aCauseThatFellShortIsFound(String text) {
        assertThat(grantsShort().text("10", "talous", text).said("cause"))
                .singleElement().asString().contains("Syyksi annetaan avustukset", "Tuet ja avustukset", "174 372 €", "180 000 €", "96,87 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Tuloja saatiin suunniteltua enemmän. Syynä ovat kasvaneet maksutuotot.",
            "Tuloja saatiin suunniteltua enemmän, vaikka avustuksia tuli vähemmän, koska maksutuotot kasvoivat.",
            "Tuloja saatiin suunniteltua vähemmän avustusten vuoksi.",
            "Menoja oli suunniteltua vähemmän avustusten vuoksi.",
            "Tuloja saatiin suunniteltua enemmän. Avustuksia haettiin keväällä.",
            "Tuloja saatiin enemmän kuin edellisvuonna avustusten vuoksi."})
    void aCauseThatTheFiguresBearOutIsLeftAlone(String text) {
        assertThat(grantsShort().text("10", "talous", text).said("cause")).isEmpty();
    }

    @Test
    void aCauseAgainstLastYearIsHeldAgainstLastYear() {
        assertThat(grantsShort().amount("10", "tuet", Amounts.BEFORE, "190000.00")
                .text("10", "talous", "Tuloja saatiin enemmän kuin edellisvuonna avustusten vuoksi.").said("cause"))
                .singleElement().asString().contains("190 000 €");
    }

    @Test
    void aSwedishTextIsReadToo() {
        assertThat(grantsShort().in(Language.SV).text("10", "talous", "Inkomsterna var större än budgeterat tack vare erhållna bidrag.").said("cause"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Henkilöstökulut olivat 11 300 000 €.",
            "Henkilöstökuluista on toteutunut 98 %.",
            "Henkilöstökulut toteutuivat 101,2-prosenttisesti eli henkilöstökulut olivat 12,0 miljoonaa euroa.",
            "Koulut: henkilöstökulut olivat yhteensä 11 253 t€."})
    void aFigureThatTheTablesDontHaveIsFound(String text) {
        SmallReport report = new SmallReport().budgetAndActual("10", "henkilosto", "-11299500.00", "-11353215.40");
        assertThat(report.text("10", "talous", text).said("figure-in-text")).singleElement().asString().contains("Henkilöstökulut");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Henkilöstökulut olivat 11 353 215 €.",
            "Henkilöstökulut olivat 11,4 miljoonaa euroa.",
            "Henkilöstökuluista on toteutunut 100,48 %.",
            "Henkilöstökulut ovat 11 299 500 € talousarviossa.",
            "Henkilöstökulut olivat 53 715 € yli talousarvion.",
            "Henkilöstökulut olivat {{figure:10/henkilosto/actual}}.",
            "Henkilöstökulut olivat vuonna 2022 noin 10 miljoonaa euroa.",
            "Henkilöstökulut sisältävät sijaisia 12 000 €.",
            "Henkilöstökulut olivat noin 11 miljoonaa euroa.",
            "Kirjaston ja koulujen yhteiset henkilöstökulut olivat 12 000 €.",
            "Avustukset olivat 3 000 €."})
    void aFigureOfTheTablesOrOfSomethingElseIsLeftAlone(String text) {
        SmallReport report = new SmallReport()
                .budgetAndActual("10", "henkilosto", "-11299500.00", "-11353215.40")
                .budgetAndActual("10", "avustukset", "-177200.00", "-175359.00");
        assertThat(report.text("10", "talous", text).said("figure-in-text")).isEmpty();
    }

    @Test
    void aSentenceAboutAnotherUnitIsHeldAgainstThatUnit() {
        SmallReport report = new SmallReport()
                .budgetAndActual("10", "kate", "-100.00", "-90.00")
                .budgetAndActual("20", "kate", "-2000.00", "-1900.00");
        assertThat(report.text("10", "talous", "Kirjaston toimintakate oli 1 900 €.").said("figure-in-text")).isEmpty();
        assertThat(report.text("10", "talous", "Kirjaston toimintakate oli 90 €.").said("figure-in-text")).hasSize(1);
    }

    @Test
    void aReferenceToAFigureThatIsNotThereIsFound() {
        SmallReport report = costsOver().text("10", "talous", """
                Kulut {{figure:self/kulut/actual}}, käyttö {{figure:10/kulut/utilisation}}, ennuste {{figure:10/kulut/forecast}},
                väkiluku {{series:vakiluku}}, rivi {{figure:10/nosuch/actual}} ja {{figure:10/kulut}}.""");

        assertThat(report.said("missing-figure")).extracting(said -> said.substring(said.lastIndexOf(": ") + 2)).containsExactly(
                "{{figure:10/kulut/forecast}}.", "{{series:vakiluku}}.", "{{figure:10/nosuch/actual}}.", "{{figure:10/kulut}}.");
    }

    private static SmallReport staffOver() {
        return costsOver().budgetAndActual("10", "henkilosto", "-400000.00", "-450000.00").goal("G1", "10", "Lukutaito", SmallReport.measure("M", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Henkilöstökulut toteutuivat suunnitellusti.", "Lukutunteja lisättiin. Henkilöstökulut pysyivät talousarviossa."})
    void whatIsToldOfAGoalOrARiskIsReadWhereItBeginsWithALine(String told) {
        assertThat(staffOver().told("G1", GoalStatus.MET, told, "").said("as-planned")).singleElement().asString().startsWith("Koulut, tavoite G1");
        assertThat(staffOver().risk("R1", "10", told).said("as-planned")).singleElement().asString().startsWith("Koulut, riski R1 ”Sähkö katkeaa”");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Lukutaito-ohjelma toteutui suunnitellusti.", "Menot toteutuivat suunnitellusti.", "Talouskasvatus eteni suunnitelman mukaan.",
        "Ohjelman henkilöstökulut toteutuivat suunnitellusti.", "Ohjelman henkilöstökulut olivat 1 000 €."
    })
    void whatMayBeOfTheGoalItselfIsLeftAlone(String told) {
        assertThat(staffOver().told("G1", GoalStatus.MET, told, "").risk("R1", "10", told).findings())
                .extracting(Finding::rule).doesNotContain("as-planned", "figure-in-text", "cause");
    }

    @Test
    void aFigureAndACauseInAFollowUpAreReadToo() {
        assertThat(staffOver().told("G1", GoalStatus.MET, "Henkilöstökulut olivat 1 000 €.", "").said("figure-in-text")).hasSize(1);
        assertThat(grantsShort().risk("R1", "10", "Tulot kasvoivat avustusten ansiosta.").said("cause")).hasSize(1);
        assertThat(grantsShort().risk("R1", "10", "Ohjelman tulot kasvoivat avustusten ansiosta.").said("cause")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Henkilöstökulut toteutuivat suunnitellusti.", "Henkilöstökulut olivat 1 000 €."})
    void projectsAndInvestmentsHaveMoneyOfTheirOwn(String told) {
        assertThat(staffOver().state("P1", told).investment("10", "INV1", told).findings())
                .extracting(Finding::rule).doesNotContain("as-planned", "figure-in-text");
    }

    @Test
    void aReferenceToAFigureThatIsNotThereIsFoundInEveryKindOfText() {
        String gap = "Kulut {{figure:self/puuttuva/actual}}.";
        assertThat(new SmallReport().state("P1", gap).investment("10", "INV1", gap).investment("10", "", gap).risk("R1", "10", gap).said("missing-figure"))
                .extracting(said -> said.substring(0, said.indexOf(": ")))
                .containsExactlyInAnyOrder(
                        "Koulut, hanke P1 ”Hanke P1”", "Koulut, investoinnit INV1", "Koulut, investoinnit", "Koulut, riski R1 ”Sähkö katkeaa”");
    }

    @Test
    void whatMattersIsTheMunicipalitysOwnToSay() {
        Materiality coarse = new Materiality(Money.of("100000.00"), new BigDecimal("50"), Money.of("5000.00"), Money.of("1.00"));
        assertThat(costsOver().text("10", "talous", "Menot toteutuivat suunnitellusti.").said("as-planned")).hasSize(1);
        assertThat(costsOver().materiality(coarse).text("10", "talous", "Menot toteutuivat suunnitellusti.").said("as-planned")).isEmpty();
    }

    @Test
    void anOverrunOfABindingBudgetIsAFindingFromTheMunicipalitysLimitOn() {
        SmallReport report = new SmallReport().binds("10", "kate", true).budgetAndActual("10", "kate", "-1000.00", "-1500.00");
        assertThat(report.said("budget-exceeded")).hasSize(1);
        assertThat(report.materiality(new Materiality(Money.of("1.00"), BigDecimal.ONE, Money.ZERO, Money.of("500.01"))).said("budget-exceeded")).isEmpty();
    }
}
