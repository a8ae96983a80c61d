package fi.toteuma.reporting.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Status;
import fi.toteuma.kernel.Language;
import fi.toteuma.reporting.internal.assembly.Phrases;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

    private final FindingWords finnish = words(Language.FI);
    private final FindingWords swedish = words(Language.SV);
    private final FindingWords english = words(Language.EN);

    private static FindingWords words(Language language) {
        return new FindingWords(language, new Phrases(language)::of);
    }

    /** @param counts met, partly, not met, no information */
    private static Map<Status, Long> goals(long... counts) {
        Map<Status, Long> goals = new EnumMap<>(Status.class);
        for (int i = 0; i < counts.length; i++) {
            goals.put(Status.values()[i], counts[i]);
        }
        return goals;
    }

    @Test
    void goalsAreCountedByStatusInOneSentence() {
        assertThat(finnish.goals(goals(11, 5, 0, 1), false))
                .isEqualTo("11 tavoitetta 17:stä toteutuu, viisi osittain, yhdestä ei vielä ole tietoa");
        assertThat(finnish.goals(goals(13, 1, 0, 0), true)).isEqualTo("13 tavoitetta 14:stä toteutui, yksi osittain");
        assertThat(swedish.goals(goals(11, 5, 0, 1), false)).isEqualTo("11 av 17 mål uppnås, fem delvis, om ett saknas ännu uppgift");
        assertThat(english.goals(goals(2, 0, 1, 0), true)).isEqualTo("Two of three goals were met, one not at all");
    }

    @Test
    void oneGoalAndManyHaveTheirOwnForms() {
        assertThat(finnish.goals(goals(1, 0, 2, 0), false)).isEqualTo("Yksi tavoite kolmesta toteutuu, kaksi ei toteudu");
        assertThat(finnish.goals(goals(0, 4, 1, 12), false)).isEqualTo("Neljä tavoitetta 17:stä toteutuu osittain, yksi ei toteudu, 12:sta ei vielä ole tietoa");
        assertThat(finnish.goals(goals(1), false)).isEqualTo("Tavoite toteutuu");
        assertThat(finnish.goals(goals(2), true)).isEqualTo("Molemmat tavoitteet toteutuivat");
        assertThat(finnish.goals(goals(17), true)).isEqualTo("Kaikki 17 tavoitetta toteutuivat");
        assertThat(swedish.goals(goals(3), false)).isEqualTo("Alla tre mål uppnås");
    }

    @Test
    void goalsOfWhichNothingIsKnownYetSaySo() {
        assertThat(finnish.goals(goals(0, 0, 0, 24), false)).isEqualTo("24 tavoitteen tilasta ei vielä ole tietoa");
        assertThat(finnish.goals(goals(0, 0, 0, 3), true)).isEqualTo("Kolmen tavoitteen tilasta ei ole tietoa");
        assertThat(finnish.goals(goals(0, 0, 4, 0), true)).isEqualTo("Kaikki neljä tavoitetta jäivät toteutumatta");
        assertThat(finnish.goals(goals(), false)).isEmpty();
    }

    @Test
    void finnishNumbersAboveTenTakeTheEndingTheyAreReadWith() {
        NumberWords numbers = new NumberWords(Language.FI, new Phrases(Language.FI)::of);

        assertThat(List.of(numbers.outOf(11), numbers.outOf(12), numbers.outOf(16), numbers.outOf(20), numbers.outOf(23), numbers.outOf(100)))
                .containsExactly("11:stä", "12:sta", "16:sta", "20:stä", "23:sta", "100:sta");
        assertThat(new NumberWords(Language.SV, new Phrases(Language.SV)::of).outOf(17)).isEqualTo("17");
    }

    @Test
    void theLargestRiskIsNamedWhereItStandsAlone() {
        assertThat(finnish.risks(5, 4, List.of("Rakentaminen viivästyy."), "Korkea", 0))
                .isEqualTo("Suurin riski on ”Rakentaminen viivästyy”; yksikään riski ei ole korkea");
        assertThat(finnish.risks(5, 6, List.of("Rakentaminen viivästyy"), "Korkea", 1))
                .isEqualTo("Suurin riski on ”Rakentaminen viivästyy”; yhden riskin arvo on korkea");
        assertThat(finnish.risks(1, 2, List.of("Talouden taantuma"), "Korkea", 0))
                .isEqualTo("Ainoa arvioitu riski on ”Talouden taantuma”; se ei ole korkea");
        assertThat(swedish.risks(5, 4, List.of("Försening"), "Hög", 0)).isEqualTo("Den största risken är ”Försening”; ingen risk är hög");
    }

    @Test
    void severalEquallyLargeRisksAreCounted() {
        assertThat(finnish.risks(9, 6, List.of("a", "b", "c"), "Korkea", 3)).isEqualTo("Suurin riskiarvo on 6 (kolme riskiä); kolmen riskin arvo on korkea");
        assertThat(finnish.risks(9, 6, List.of("a".repeat(200)), "Korkea", 1)).isEqualTo("Suurin riskiarvo on 6; yhden riskin arvo on korkea");
        assertThat(finnish.risks(0, 0, List.of(), "Korkea", 0)).isEqualTo("Riskien suuruutta ei ole arvioitu");
    }

    @Test
    void projectsAreCountedWithTheirFunding() {
        assertThat(finnish.projects(11, 11, Optional.of("428 194 €"))).isEqualTo("11 hanketta, rahoitus 428 194 €");
        assertThat(finnish.projects(1, 1, Optional.of("7 778 €"))).isEqualTo("Yksi hanke, rahoitus 7 778 €");
        assertThat(finnish.projects(5, 3, Optional.of("1 000 €"))).isEqualTo("Viisi hanketta, kolmen rahoitus yhteensä 1 000 €");
        assertThat(finnish.projects(5, 1, Optional.of("1 000 €"))).isEqualTo("Viisi hanketta, yhden rahoitus 1 000 €");
        assertThat(finnish.projects(2, 0, Optional.empty())).isEqualTo("Kaksi hanketta");
    }
}
