package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProblemMessagesTest {

    @Test
    void everyMessageExistsInFinnishSwedishAndEnglish() {
        TreeSet<String> finnish = new TreeSet<>(bundle(Language.FI).keySet());

        assertThat(new TreeSet<>(bundle(Language.SV).keySet())).isEqualTo(finnish);
        assertThat(new TreeSet<>(bundle(Language.EN).keySet())).isEqualTo(finnish);
        finnish.stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .forEach(code -> assertThat(finnish).contains(code + ".expected", code + ".action"));
    }

    @Test
    void aProblemReadsTheSameWayInEachLanguage() {
        Problem problem = new Problem(
                "paakirja.csv", 814, "C, päivä", "31.4.2025", "value.date", List.of());

        assertThat(problem.message(Language.FI))
                .isEqualTo("paakirja.csv, rivi 814, sarake C, päivä: Päivä ei kelpaa: ”31.4.2025”. "
                        + "Odotettiin kalenterin päivää muodossa 2025-03-31 tai 31.3.2025. Korjaa päivä.");
        assertThat(problem.message(Language.SV))
                .isEqualTo("paakirja.csv, rad 814, kolumn C, päivä: Datumet duger inte: ”31.4.2025”. "
                        + "En dag i kalendern väntades, i formen 2025-03-31 eller 31.3.2025. Rätta datumet.");
        assertThat(problem.message(Language.EN))
                .isEqualTo("paakirja.csv, row 814, column C, päivä: The date is not valid: “31.4.2025”. "
                        + "A day of the calendar was expected, as 2025-03-31 or 31.3.2025. Correct the date.");
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages.imports", language.locale());
    }
}
