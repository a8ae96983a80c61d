package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.kernel.Language;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendmentsTest {

    private static final String HEADER = "body;decided_on;section;reason;unit;account;year;amount\n";

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.ready(folder);
    }

    @Test
    void aBoardMovesMoneyWithinWhatTheCouncilBound() {
        example.in(ImportKind.AMENDMENTS, HEADER
                + "lautakunta;2024-05-02;12;Siirto;10;4000;2024;-500,00\n"
                + "lautakunta;2024-05-02;12;Siirto;20;4300;2024;300,00\n"
                + "lautakunta;2024-05-02;12;Siirto;20;3000;2024;200,00\n");
    }

    @Test
    void aBoardDoesNotChangeWhatTheCouncilBound() {
        ImportOutcome outcome = example.run(ImportKind.AMENDMENTS, HEADER
                + "lautakunta;2024-05-02;12;Siirto;10;4000;2024;-500,00\n"
                + "lautakunta;2024-05-02;12;Siirto;30;4000;2024;500,00\n");

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problems().shown())
                    .extracting(p -> p.row() + " " + p.code() + " " + p.value())
                    .containsExactly("2 decision.not-zero S", "3 decision.not-zero T");
            assertThat(refused.problems().shown().getFirst().message(Language.FI))
                    .contains("Lautakunta 2.5.2024, § 12")
                    .contains("Toimiala, netto")
                    .contains("−500,00\u00A0€");
        });
    }

    @Test
    void whatTheBoundLineLeavesOutTheBoardMayChange() {
        example.in(ImportKind.AMENDMENTS, HEADER + "lautakunta;2024-05-02;12;Poistot;10;7000;2024;-500,00\n");
    }

    @Test
    void eachDecisionOfABoardComesToZeroOnItsOwn() {
        ImportOutcome outcome = example.run(ImportKind.AMENDMENTS, HEADER
                + "lautakunta;2024-05-02;12;Siirto;10;4000;2024;-500,00\n"
                + "lautakunta;2024-05-03;13;Siirto;20;4000;2024;500,00\n");

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().total())
                .isEqualTo(2));
    }

    @Test
    void theCouncilChangesItsBindingLevelWithAnUnknownSection() {
        Imported imported = example.in(ImportKind.AMENDMENTS, HEADER + "valtuusto;2024-06-30;;Lisäys;10;4000;2024;-500,00\n");

        assertThat(example.jdbc
                        .sql("select body || ' ' || decided_on || ' [' || section || '] ' || reason from decision")
                        .query(String.class)
                        .single())
                .isEqualTo("valtuusto 2024-06-30 [] Lisäys");
        example.imports.undo(example.municipality, imported.batch());
        assertThat(example.jdbc.sql("select count(*) from decision").query(Integer.class).single()).isZero();
    }

    @Test
    void aDecisionIsReplacedAsAWholeAndOthersOfTheDayStay() {
        example.in(ImportKind.AMENDMENTS, HEADER
                + "valtuusto;2024-06-17;45;Lisäys;10;4000;2024;-500,00\n"
                + "valtuusto;2024-06-17;45;Lisäys;20;4000;2024;-100,00\n"
                + "valtuusto;2024-06-17;46;Muu;30;4000;2024;-7,00\n");
        Map<String, String> before = example.dump();
        String corrected = HEADER + "valtuusto;17.6.2024;§ 45;Lisäys, oikaistu;10;4000;2024;-550,00\n";

        assertThat(example.run(ImportKind.AMENDMENTS, corrected)).isInstanceOfSatisfying(NeedsConfirmation.class, n -> {
            assertThat(n.differences().replacedRows()).isEqualTo(2);
            assertThat(n.differences().amounts()).hasSize(2);
        });
        Imported imported = Example.imported(example.replace(ImportKind.AMENDMENTS, corrected));
        assertThat(example.jdbc.sql("select sum(amount) from amount").query(String.class).single()).isEqualTo("-557.00");
        example.imports.undo(example.municipality, imported.batch());
        assertThat(example.dump()).isEqualTo(before);
    }
}
