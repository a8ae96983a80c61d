package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a controller reads about a file that didn't come in: the whole text, in each language. */
class ProblemReportTest {

    private static final String ENTRIES = """
            Tosite;Rivi;Pvm;Kustannuspaikka;Tili;Summa;Kohde;Käsittelijä
            A1;1;31.4.2024;10;4300;-100,10;;x
            A1;2;5.3.2024;99;4300;-50,00;;x
            A1;3;5.3.2024;20;4300;-50,00;;x
            A1;4;5.3.2025;20;4300;-50,00;;x
            A1;5;5.3.2024;10;4395;-18 402,50;;x
            A1;6;5.3.2024;10;4900;-1,00;;x
            A1;7;5.3.2024;10;4300;1.234,5O;;x
            A1;8;5.3.2024;10;4300;12,345;INV7;x
            A1;9;5.3.2024;10;4300;1E5;;x
            A1;10;5.3.2024;10;4300;10 000 000 000 000,00;;x
            A1;11;5.3.2024;10;4300;1,234.50;;x
            A1;x;5.3.2024;10;4300;1,00;;x
            A1;2;6.3.2024;10;4300;2,00;;x
            ;13;6.3.2024;10;4300;;;x
            A1;14;6.3.1989;10;4300;1,00;;x
            A1;15;6.3.2024;10;4300;1,00;;x;y
            A1;16;6.3.2024
            """;

    private static final String UNITS = """
            code;name;level;parent;valid_from;valid_to
            60;A;osasto;K;2021-01-01;2020-01-01
            """;

    private static final String TREE = """
            code;name;level;parent;valid_from;valid_to
            60;A;yksikko;61;2021-01-01;
            61;B;yksikko;60;2021-01-01;
            62;C;yksikko;20;2021-01-01;
            10;Koulut;yksikko;S;2022-01-01;
            """;

    private static final String AMENDMENTS = """
            body;decided_on;section;reason;unit;account;year;amount
            lautakunta;2024-05-02;12;Siirto;10;4000;2024;-500,00
            """;

    private static final String HEADER = "Tili;Pääkirjatili;Vuosi;Tili\n1;2;3;4\n";

    @TempDir
    static Path folder;

    private static List<Problem> problems;

    @BeforeAll
    static void refuseThem() {
        Example example = Example.ready(folder);
        problems = new ArrayList<>();
        problems.addAll(refused(example.run(ImportKind.ENTRIES, ENTRIES)));
        problems.addAll(refused(example.run(ImportKind.UNITS, UNITS)));
        problems.addAll(refused(example.run(ImportKind.UNITS, TREE)));
        problems.addAll(refused(example.run(ImportKind.AMENDMENTS, AMENDMENTS)));
        problems.addAll(refused(example.run(ImportKind.BUDGET, HEADER)));
        problems.addAll(refused(example.run(ImportKind.BUDGET, "")));
        problems.addAll(refused(example.run(ImportKind.BUDGET, "unit;account;year;amount\n\"10;3000;2024;1\n")));
        problems.addAll(refused(example.run(ImportKind.BUDGET, "unit;account;year;amount\n10;3000;2024;1.234\n")));
    }

    @ParameterizedTest
    @EnumSource
    void theProblemsReadAsWritten(Language language) throws IOException {
        String report = String.join(
                        "\n", problems.stream().map(problem -> problem.message(language)).toList())
                + "\n";

        assertThat(report).isEqualTo(expected(language));
    }

    @Test
    void theReportHasEachKindOfProblemOfItsFiles() {
        assertThat(problems.stream().map(Problem::code).distinct()).hasSizeGreaterThan(25);
    }

    private static String expected(Language language) throws IOException {
        try (var in = Objects.requireNonNull(
                ProblemReportTest.class.getResourceAsStream("/imports/problems_" + language.code() + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Problem> refused(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problems().shown();
    }
}
