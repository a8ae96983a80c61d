package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.imports.KnownCodes.KnownCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that refer to other rows of their own file, mended like any other code. */
class OwnReferencesTest {

    private static final Mending.Code CONTINUED = new Mending.Code("continues", "RX");

    /** The first goes on with one that nobody knows, the third with the first. */
    private static final String RISKS = """
            code;unit;year;description;continues
            R8;10;2024;Tilat;RX
            R9;10;2023;Väki;
            R7;10;2025;Tilat yhä;R8
            """;

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void municipality() {
        example = Example.withContent(folder);
    }

    private ImportRequest risks(String content) {
        return example.request(ImportKind.RISKS, example.file(content));
    }

    private List<String> carriedOn(String code) {
        return example.jdbc.sql("select continues from risk where code = ? and continues is not null").param(code).query(String.class).list();
    }

    @Test
    void anUnknownOneIsAskedAboutAndMayBeAnyButTheRowItself() {
        Problems problems = ((Refused) example.imports.check(risks(RISKS))).problems();
        assertThat(problems.shown()).extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code() + " " + problem.value())
                .containsExactly("2 E, continues code.unknown RX");
        UnknownCode asked = problems.codes().getFirst();
        assertThat(asked.asked()).isEqualTo(CONTINUED);
        assertThat(asked.refers()).isEqualTo(ImportKind.RISKS);
        assertThat(problems.ofFile()).extracting(KnownCode::code).as("stored by nobody yet").containsExactly("R8", "R9", "R7");
        assertThat(KnownCodes.nearest(asked, problems.ofFile(), 4)).extracting(KnownCode::code).containsExactly("R7", "R9");
    }

    @Test
    void itIsReadAsAnotherRowOfTheFileAndTheImportTellsOfIt() {
        Imported in = Example.imported(example.imports.run(risks(RISKS).with(Mending.NONE.with(CONTINUED, "R9")), false));
        assertThat(carriedOn("R8")).containsExactly("R9");
        assertThat(example.imports.mended(example.municipality, in.batch()).codesReadAs()).containsEntry(CONTINUED, "R9");
        assertThat(example.imports.run(risks(RISKS), false)).as("remembered").isInstanceOf(ImportOutcome.Unchanged.class);
    }

    @Test
    void itIsReadAsOneThatIsStored() {
        Example.imported(example.imports.run(risks(RISKS).with(Mending.NONE.with(CONTINUED, "R1")), false));
        assertThat(carriedOn("R8")).containsExactly("R1");
    }

    @Test
    void aChoiceThatMakesACircleIsTold() {
        Refused refused = (Refused) example.imports.check(risks(RISKS).with(Mending.NONE.with(CONTINUED, "R7")));
        assertThat(refused.problems().shown()).extracting(problem -> problem.column() + " " + problem.code())
                .containsExactly("E, continues code.circle", "E, continues code.circle");
    }

    @Test
    void aRowThatIsLeftOutTakesNobodyWithItUnseen() {
        Mending without = Mending.NONE.without(CONTINUED);
        Refused refused = (Refused) example.imports.check(risks(RISKS).with(without));
        assertThat(refused.problems().shown()).as("who refers to it is told").extracting(problem -> problem.row() + " " + problem.value()).containsExactly("4 R8");
        Imported in = Example.imported(example.imports.run(risks(RISKS).with(without.without(new Mending.Code("continues", "R8"))), false));
        assertThat(in.rows()).isOne();
        assertThat(example.imports.mended(example.municipality, in.batch()).leftOut()).extracting(Mended.Code::code).containsExactly("R8", "RX");
    }

    @Test
    void aRowThatIsLeftOutForItsUnitCantBeReferredTo() {
        String file = "code;unit;year;description;continues\nR8;X77;2024;Tilat;\nR9;10;2025;Tilat yhä;R8\n";
        Refused refused = (Refused) example.imports.check(risks(file).with(Mending.NONE.without(new Mending.Code("unit", "X77"))));
        assertThat(refused.problems().shown()).extracting(problem -> problem.row() + " " + problem.code() + " " + problem.value())
                .containsExactly("3 code.unknown R8");
    }

    @Test
    void aUnitsParentIsReadAsAnotherUnitOfTheFile() {
        String file = """
                code;name;level;parent;valid_from
                90;Uusi palvelualue;yksikko;S;2025-01-01
                91;Uusi yksikkö;yksikko;9X;2025-01-01
                """;
        ImportRequest request = example.request(ImportKind.UNITS, example.file(file));
        Problems problems = ((Refused) example.imports.check(request)).problems();
        assertThat(problems.shown()).extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .containsExactly("3 D, parent unit.unknown");
        assertThat(KnownCodes.nearest(problems.codes().getFirst(), problems.ofFile(), 4)).containsExactly(new KnownCode("90", "Uusi palvelualue"));
        Example.imported(example.imports.run(request.with(Mending.NONE.with(new Mending.Code("parent", "9X"), "90")), false));
        assertThat(example.jdbc.sql("""
                select p.code from unit_version v join unit u on u.id = v.unit_id join unit p on p.id = v.parent_id where u.code = '91'""")
                .query(String.class).list()).containsExactly("90");
    }

    @Test
    void aParentThatIsntThereYetIsCorrectedInItsCell() {
        ImportRequest request = example.request(ImportKind.UNITS, example.file("""
                code;name;level;parent;valid_from
                91;Uusi yksikkö;yksikko;20;2025-01-01
                """));
        Problem problem = ((Refused) example.imports.check(request)).problems().shown().getFirst();
        assertThat(problem.column() + " " + problem.code() + " " + problem.value()).isEqualTo("D, parent unit.parent 20");
    }
}
