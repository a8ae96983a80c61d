package fi.toteuma.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            'a: &x [1, 1]\\nb: [*x, *x]' | alias             | 2
            'a: 1\\na: 2'                | doubled-key       | 2
            'a: [1'                      | syntax            | 1
            'a: 1\\n---\\nb: 2'          | several-documents | 3
            '- 1'                        | mapping-expected  | 1
            ''                           | empty             | 1
            'a: 1\\nz: 2'                | unknown-key       | 2
            'a: {b: 1}'                  | text-expected     | 1
            """)
    void whatCannotBeReadIsNamedWithItsLine(String text, String code, int line) {
        YamlException refused = refused(text.replace("\\n", "\n"));

        assertThat(refused.problems()).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.file()).isEqualTo("test.yaml");
        });
    }

    @Test
    void aFileNestedBeyondReasonIsRefused() {
        assertThat(refused("a: " + "[".repeat(3000) + "]".repeat(3000)).problems())
                .extracting(YamlProblem::code)
                .containsAnyOf("too-deep", "syntax");
    }

    @Test
    void anAliasBombDoesNotGrow() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d]\n"
                    .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(refused(bomb.toString()).problems()).hasSize(99).allMatch(p -> p.code().equals("alias"));
    }

    @Test
    void everyMessageExistsInFinnishSwedishAndEnglish() {
        for (Language language : List.of(Language.SV, Language.EN)) {
            assertThat(new TreeSet<>(bundle(language).keySet()))
                    .isEqualTo(new TreeSet<>(bundle(Language.FI).keySet()));
        }
        for (Language language : Language.values()) {
            assertThat(new YamlProblem("f", 1, "a.b", "x", "unknown-key", "c").message(language))
                    .contains("a.b");
        }
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages.yaml", language.locale());
    }

    private static YamlException refused(String text) {
        return catchThrowableOfType(
                YamlException.class, () -> YamlFile.read("test.yaml", text, fields -> fields.text("a")));
    }
}
