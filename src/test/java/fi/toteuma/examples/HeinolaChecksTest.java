package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.checks.ReportChecks;
import fi.toteuma.kernel.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mistakes that the five published documents really have are found, and nothing else but incomplete goals. */
class HeinolaChecksTest {

    private static ExampleProgram program;

    @BeforeAll
    static void importTheExample() {
        program = new ExampleProgram(Path.of("examples/heinola"));
    }

    @AfterAll
    static void close() {
        program.close();
    }

    /** Rule, place and what was found, without the goals that lack something. */
    private static List<String> findings(String key) {
        return program.bean(ReportChecks.class).of("heinola", key, "heinola", LocalDate.of(2026, 1, 2)).stream()
                .map(one -> one.finding())
                .filter(finding -> !finding.rule().equals("goal-incomplete"))
                .map(finding -> finding.rule() + " | " + finding.where(Language.FI) + " | " + finding.what(Language.FI))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tp2024   | project-sum             | 1 335 392 €                           | 1 343 170 €
            tp2024   | project-mean            | 78 %                                  | 81 %
            tp2024   | as-planned              | Hyvinvoinnin ja terveyden edistäminen | 104,23 %
            tp2024   | as-planned              | Opetus- ja koulutuspalvelut           | 254 412 €
            tp2024   | cause                   | Virikkeellinen elämä                  | 96,87 %
            tp2024   | undecided-change        | vähintään 18 %                        | alle 18 %
            tp2024   | budget-exceeded         | Opetus- ja koulutuspalvelut           | 254 412 €
            ov2020h1 | row-label               | Vuokratulut                           | Vuokrakulut
            ov2020h1 | two-definitions         | MENOT                                 | −416 €
            ov2020h1 | project-card            | P20-12                                | vaihtuneet keskenään
            ov2020h1 | project-card            | P20-11                                | 23 322 €
            ov2020h1 | project-card            | P20-15                                | 124 000 €
            ov2020h1 | statistics              | Ohjautumisen syyt                     | 90,00
            ks2022h1 | forecast-repeats-budget | Koko asiakirja                        | 41
            ov2025q1 | two-statuses            | K25-HED-1                             | K25-HYP-03
            ov2025q1 | project-changed         | 29 011 €                              | 29 110 €
            ov2025q1 | project-changed         | 50 %                                  | 20 %
            """)
    void aMistakeOfAPublishedDocumentIsFound(String key, String rule, String first, String second) {
        assertThat(findings(key))
                .filteredOn(finding -> finding.startsWith(rule + " | "))
                .anySatisfy(finding -> assertThat(PrintedTables.plain(finding)).contains(PrintedTables.plain(first), PrintedTables.plain(second)));
    }

    @ParameterizedTest
    @CsvSource({"ks2024,0", "tp2024,8", "ov2020h1,6", "ks2022h1,1", "ov2025q1,3"})
    void nothingUntrueIsSaid(String key, int count) {
        assertThat(findings(key)).hasSize(count);
    }

    @Test
    void goalsThatLackSomethingAreSaidOnceForEachList() {
        assertThat(program.bean(ReportChecks.class).of("heinola", "ov2020h1", "heinola", LocalDate.of(2026, 1, 2)))
                .filteredOn(one -> one.finding().rule().equals("goal-incomplete"))
                .hasSizeLessThan(16);
    }
}
