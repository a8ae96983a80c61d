package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.kernel.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a formula is told when the formula comes in, not by a cell that stays empty. */
class KeyFigureFormulasTest {

    private static final String HEADER = "code;unit;name;formula\n";

    @TempDir
    static Path folder;

    private static Example example;

    @BeforeAll
    static void ready() {
        example = Example.withContent(folder);
    }

    private static String file(String formula) {
        return HEADER + "KF1;10;Oppilaat;\nKF7;10;Kulut;\"" + formula.replace("\"", "\"\"") + "\"\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "-figure(\"10/kate/actual\") / series(\"vakilku\") | vakilku | formula.series | vakiluku",
        "figure(\"11/kate/actual\") | 11/kate/actual | formula.unit | Kohdassa 11",
        "figure(\"self/katee/actual\") | self/katee/actual | formula.line | kate, kulut, poistot, tuotot",
        "figure(\"10/kate/toteuma\") | 10/kate/toteuma | formula.amount | actual, budget, original-budget, forecast, before, year-before",
        "figure(\"kate\") | kate | formula.figure | yksikkö/rivi/mikä",
        "serie(\"vakiluku\") | serie(\"vakiluku\") | formula.unreadable | merkin 1 kohdalla: serie",
        "series(\"vakiluku\") > 3 | series(\"vakiluku\") > 3 | formula.no-number | tulos on luku"
    })
    void theRowTheColumnTheValueAndWhatWasExpectedAreNamed(String formula, String value, String code, String expected) {
        assertThat(example.replace(ImportKind.KEY_FIGURES, file(formula))).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().shown())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file() + " " + problem.row() + " " + problem.column()).isEqualTo("tiedosto.csv 3 formula");
                    assertThat(problem.value()).isEqualTo(value);
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.message(Language.FI)).contains(expected);
                    for (Language language : Language.values()) {
                        assertThat(problem.message(language)).doesNotContain("{").contains(value);
                    }
                }));
    }

    @Test
    void allMistakesOfAFormulaAreNamedAtOnce() {
        assertThat(example.replace(ImportKind.KEY_FIGURES, file("figure(\"11/katee/x\") / series(\"a\") / series(\"b\")")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().shown())
                        .extracting(Problem::code)
                        .containsExactlyInAnyOrder("formula.series", "formula.series", "formula.unit", "formula.line", "formula.amount"));
    }

    @Test
    void aSoundFormulaComesIn() {
        assertThat(example.replace(ImportKind.KEY_FIGURES, file("-(figure(\"self/kate/actual\") + figure(\"20/kulut/before\")) / series(\"vakiluku\")")))
                .isInstanceOf(Imported.class);
    }
}
