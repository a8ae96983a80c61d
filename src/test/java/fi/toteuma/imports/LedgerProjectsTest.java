package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.kernel.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cost of the ledger is a cost of one project. */
class LedgerProjectsTest {

    private static final String HEADER = "code;unit;name;ledger_project;continues\n";

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.withContent(folder);
    }

    @Test
    void twoProjectsOfOneFileDoNotHaveTheSameCodeInTheLedger() {
        refused(example.run(ImportKind.PROJECTS, HEADER + "P7;10;Polku;9001;\nP8;10;Silta;9002;\nP9;20;Toinen polku;9001;\n"), 4, "P7", "P9");
    }

    @Test
    void norDoesOneThatIsThereAlready() {
        example.in(ImportKind.PROJECTS, HEADER + "P7;10;Polku;9001;\n");
        refused(example.run(ImportKind.PROJECTS, HEADER + "P9;20;Toinen polku;9001;\n"), 2, "P7", "P9");
    }

    @Test
    void aProjectThatCarriesAnotherOnIsTheSameProject() {
        example.in(ImportKind.PROJECTS, HEADER + "P7;10;Polku;9001;\nP8;10;Polku;9001;P7\n");
        example.in(ImportKind.PROJECTS, HEADER + "P9;10;Polku;9001;P8\n");
    }

    @Test
    void aProjectMayComeAgainOrTakeACodeThatIsFreeNow() {
        example.in(ImportKind.PROJECTS, HEADER + "P7;10;Polku;9001;\n");
        Example.imported(example.replace(ImportKind.PROJECTS, HEADER + "P7;10;Polku;9002;\nP9;20;Toinen;9001;\n"));
    }

    private static void refused(ImportOutcome outcome, int row, String... projects) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().shown())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row() + " " + problem.column() + " " + problem.value() + " " + problem.code())
                            .isEqualTo(row + " ledger_project 9001 project.ledger-shared");
                    assertThat(problem.message(Language.FI)).contains(projects);
                }));
    }
}
