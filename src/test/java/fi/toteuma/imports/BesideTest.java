package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No amount counts twice without somebody being told: another source's name, the other stage of a budget, a closed month. */
class BesideTest {

    private static final String BALANCES = """
            unit;account;year;month;amount
            10;4000;2024;1;-100,00
            20;4000;2024;1;-50,00
            """;

    private static final String BUDGET = """
            unit;account;year;amount;stage
            10;4000;2024;-1000,00;%s
            """;

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.ready(folder);
    }

    @Test
    void theSameFileUnderAnotherSourcesNameIsRefused() {
        Imported first = example.in(ImportKind.BALANCES, BALANCES);
        Map<String, String> before = example.dump();

        ImportOutcome again = example.imports.run(
                example.request(ImportKind.BALANCES, example.file(BALANCES)).from("toinen"), true);

        assertThat(codes(again)).containsExactly("file.other-source");
        assertThat(Example.text(again)).contains("tuonti " + first.batch() + " lähteestä balances");
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void amountsBesideThoseOfAnotherSourceAreAddedOnlyOnceConfirmed() {
        example.in(ImportKind.BALANCES, BALANCES);
        String corrected = BALANCES.replace("-100,00", "-120,00");
        ImportRequest request = example.request(ImportKind.BALANCES, example.file(corrected)).from("toinen");

        assertThat(example.imports.run(request, false)).isInstanceOfSatisfying(NeedsConfirmation.class, needed -> assertThat(
                        needed.warnings())
                .extracting(Problem::code, Problem::args)
                .containsExactly(tuple("source.beside", List.of("balances"))));
        assertThat(example.imports.run(request, true)).isInstanceOf(Imported.class);
    }

    @Test
    void otherUnitsOfAnotherSourceStandBesideWithoutAQuestion() {
        example.in(ImportKind.BALANCES, BALANCES);
        ImportRequest request = example.request(ImportKind.BALANCES, example.file("""
                unit;account;year;month;amount
                30;4000;2024;1;-10,00
                """)).from("toinen");

        assertThat(Example.imported(example.imports.run(request, false)).warnings()).isEmpty();
    }

    @Test
    void theOriginalAndTheAmendedBudgetOfAUnitAreNeverAddedUp() {
        example.in(ImportKind.BUDGET, BUDGET.formatted("original"));
        Map<String, String> before = example.dump();

        assertThat(codes(example.replace(ImportKind.BUDGET, BUDGET.formatted("amended")))).containsExactly("budget.both-stages");
        assertThat(codes(example.replace(ImportKind.BUDGET, BUDGET.formatted("original") + "10;4000;2024;-5,00;amended\n")))
                .contains("budget.both-stages");
        assertThat(example.dump()).isEqualTo(before);
        example.in(ImportKind.BUDGET, BUDGET.formatted("amended").replace("2024", "2025"));
    }

    @Test
    void anAmendmentOfABudgetKnownWithItsAmendmentsIsWarnedOf() {
        example.in(ImportKind.BUDGET, BUDGET.formatted("amended"));

        Imported imported = example.in(ImportKind.AMENDMENTS, """
                body;decided_on;section;unit;account;year;amount
                valtuusto;2024-06-17;12;10;4000;2024;-10,00
                """);

        assertThat(imported.warnings()).extracting(Problem::code).containsExactly("amendment.over-amended");
    }

    @Test
    void aCorrectedFileSaysWhichUnitsItLeavesAsTheyWere() {
        example.in(ImportKind.BALANCES, BALANCES);

        Imported corrected = Example.imported(example.replace(ImportKind.BALANCES, """
                unit;account;year;month;amount
                10;4000;2024;1;-120,00
                """));

        assertThat(corrected.warnings()).extracting(Problem::code, Problem::value)
                .containsExactly(tuple("unit.left", "20"));
    }

    @Test
    void aChangeToAClosedMonthIsSaid() {
        example.periods().save(example.municipality, List.of(YearMonth.of(2024, 1)), LocalDate.of(2024, 2, 9), List.of());

        assertThat(example.in(ImportKind.BALANCES, BALANCES).warnings()).extracting(Problem::code, Problem::value)
                .containsExactly(tuple("month.closed", "1/2024"));
        assertThat(example.in(ImportKind.BUDGET, BUDGET.formatted("")).warnings()).isEmpty();
    }

    @Test
    void theUsualSourceIsTheOneThatAllFilesOfAKindCameFrom() {
        assertThat(example.imports.usualSource(example.municipality, ImportKind.BALANCES)).isEmpty();
        example.imports.run(example.request(ImportKind.BALANCES, example.file(BALANCES)).from("kirjanpito"), false);
        assertThat(example.imports.usualSource(example.municipality, ImportKind.BALANCES)).contains("kirjanpito");
        example.imports.run(example.request(ImportKind.BALANCES, example.file(BALANCES.replace("2024", "2023"))).from("b"), false);
        assertThat(example.imports.usualSource(example.municipality, ImportKind.BALANCES)).isEmpty();
    }

    private static List<String> codes(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problems().shown().stream().map(Problem::code).toList();
    }
}
