package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsTest {

    private static SmallReport three() {
        return new SmallReport()
                .project("P1", "Kerhot", "7778", "10", "158", "")
                .project("P2", "Luku", "25000", "20", "84", "")
                .project("P3", "Tasa-arvo", "310000", "20", "", "99 / 106 %");
    }

    @Test
    void aTotalMustBeItsRowsSum() {
        assertThat(three().total("T", "funding", "342778").said("project-sum")).isEmpty();
        assertThat(three().total("T", "funding", "335000").said("project-sum"))
                .containsExactly("Sivistys, hankkeet yhteensä: Hankkeiden kokonaisrahoitukseksi on annettu 335 000 €, mutta 3 riviä on yhteensä "
                        + "342 778 €. Ero 7 778 € on yhtä suuri kuin rivi: Kerhot. Rivi on ehkä jäänyt summasta pois.");
        assertThat(three().total("T", "funding", "367778").said("project-sum")).singleElement().asString().contains("Luku", "kahdesti");
        assertThat(three().total("T", "funding", "342000").said("project-sum")).singleElement().asString().contains("Ero on 778 €");
    }

    @Test
    void aUnitWithoutProjectsOfItsOwnMayGiveZero() {
        assertThat(three().total("T", "funding", "0").said("project-sum")).isEmpty();
    }

    @Test
    void aMeanMustBeOneOfTheRowsMeans() {
        assertThat(three().total("T", "city-share", "17").said("project-mean")).isEmpty();
        assertThat(three().total("T", "city-share", "20").said("project-mean")).isEmpty();
        assertThat(three().total("T", "spent", "115").said("project-mean")).isEmpty();
        assertThat(three().total("T", "spent", "102").said("project-mean")).isEmpty();
        assertThat(three().total("T", "spent", "78").said("project-mean"))
                .singleElement().asString().contains("Keskiarvoksi on annettu 78 % (menojen toteuma)", "115 %");
    }

    @Test
    void fundingCoversCosts() {
        assertThat(new SmallReport().card("P1", "12500", "5358", "17858").card("P2", "50000", "0", "50001").said("project-card")).isEmpty();
        assertThat(new SmallReport().card("P1", "10000", "7500", "23322").card("P2", "51100", "31100", "20000").said("project-card"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("yhteensä 17 500 €, mutta menot ovat 23 322 €. Ero on 5 822 €."),
                        second -> assertThat(second).contains("luultavasti vaihtuneet keskenään"));
    }

    @Test
    void whatWasNotToldIsNotChecked() {
        assertThat(new SmallReport().card("P1", "10000", "", "23322").findings()).isEmpty();
    }

    @Test
    void aProjectsFundingDoesNotChangeBetweenReports() {
        assertThat(three().earlier("ov2023", "P1", "7787", "10").said("project-changed"))
                .containsExactly("Koulut, hanke P1 ”Kerhot”: Muuttunut: kokonaisrahoitus. Nyt 7 778 €, asiakirjassa ov2023 7 787 €.");
        assertThat(three().earlier("ov2023", "P2", "25000", "50").said("project-changed"))
                .singleElement().asString().contains("kunnan rahoitusosuus. Nyt 20 %, asiakirjassa ov2023 50 %");
        assertThat(three().earlier("ov2023", "P1", "7778.00", "10.0").said("project-changed")).isEmpty();
    }

    @Test
    void costsAsPlannedOfAProjectThatSpentMoreThanItsCostsAreFound() {
        assertThat(new SmallReport().state("P1", "123", "Kurssit pidettiin. Menot toteutuivat suunnitellusti.").said("project-as-planned"))
                .containsExactly("Koulut, hanke P1 ”Hanke P1”: Tilannekatsaus sanoo: ”Menot toteutuivat suunnitellusti.” Menoista on toteutunut 123 %.");
        assertThat(new SmallReport().state("P1", "123", "Budjetissa pysyttiin.").said("project-as-planned")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "101 | Menot toteutuivat suunnitellusti.", "123 | Hanke eteni suunnitelman mukaan.", "123 | Menot eivät toteutuneet suunnitellusti.",
        "123 | Menot toteutuivat suunnitellusti. Lopuksi budjetti ylittyi.", "123 | Tulot toteutuivat suunnitellusti."
    })
    void whatIsTrueOfAProjectOrNotOfItsCostsIsLeftAlone(String spent, String told) {
        assertThat(new SmallReport().state("P1", spent, told).said("project-as-planned")).isEmpty();
    }
}
