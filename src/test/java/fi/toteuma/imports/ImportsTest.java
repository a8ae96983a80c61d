package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.Differences.AmountDifference;
import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.imports.ImportOutcome.Sound;
import fi.toteuma.imports.ImportOutcome.Unchanged;
import fi.toteuma.kernel.Money;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

    private static final String BALANCES = """
            unit;account;year;month;amount
            10;3000;2024;1;1 000,50
            10;4000;2024;1;-2 500,25
            20;4000;2024;2;-100,00
            """;

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.ready(folder);
    }

    @Test
    void balancesBecomeFactsAndSumsOfEveryUnitAbove() {
        Imported imported = example.in(ImportKind.BALANCES, BALANCES);

        assertThat(imported.rows()).isEqualTo(3);
        assertThat(imported.controlTotal()).contains(Money.of("-1599.75"));
        assertThat(imported.warnings()).isEmpty();
        assertThat(example.jdbc.sql("select count(*) from amount").query(Integer.class).single()).isEqualTo(3);
        assertThat(example.jdbc
                        .sql("""
                                select sum(r.m1) from rollup r join subtree s on s.id = r.subtree_id
                                join unit u on u.id = s.unit_id where u.code = 'S' and s.valid_from = '2020-01-01'""")
                        .query(String.class)
                        .single())
                .isEqualTo("-1499.75");
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        Imported first = example.in(ImportKind.BALANCES, BALANCES);
        Map<String, String> before = example.dump();

        assertThat(example.run(ImportKind.BALANCES, BALANCES)).isEqualTo(new Unchanged(first.batch()));
        assertThat(example.dump()).isEqualTo(before);
        assertThat(example.replace(ImportKind.BALANCES, BALANCES)).isEqualTo(new Unchanged(first.batch()));
    }

    @Test
    void aCorrectedExportShowsTheDifferencesAndReplacesOnceConfirmed() {
        Imported first = example.in(ImportKind.BALANCES, BALANCES);
        Map<String, String> before = example.dump();
        String corrected = """
                unit;account;year;month;amount
                10;3000;2024;1;1 200,00
                10;4300;2024;1;-2 500,25
                20;4000;2024;2;-100,00
                """;

        assertThat(example.run(ImportKind.BALANCES, corrected)).isInstanceOfSatisfying(NeedsConfirmation.class, n -> {
            assertThat(n.differences().replacedRows()).isEqualTo(3);
            assertThat(n.differences().amounts())
                    .containsExactly(
                            new AmountDifference("10", "3000", money("1000.50"), money("1200.00")),
                            new AmountDifference("10", "4000", money("-2500.25"), Optional.empty()),
                            new AmountDifference("10", "4300", Optional.empty(), money("-2500.25")));
        });
        assertThat(example.dump()).isEqualTo(before);

        Imported second = Example.imported(example.replace(ImportKind.BALANCES, corrected));
        assertThat(example.jdbc
                        .sql("select string_agg(amount::text, ' ' order by source_row) from amount where batch_id = ?")
                        .param(second.batch())
                        .query(String.class)
                        .single())
                .isEqualTo("1200.00 -2500.25 -100.00");
        assertThat(example.imports.undo(example.municipality, first.batch()))
                .isEqualTo(new UndoOutcome.Refused(
                        UndoOutcome.Reason.REPLACED_LATER, java.util.List.of(String.valueOf(second.batch()))));
        assertThat(example.imports.undo(example.municipality, second.batch()))
                .isEqualTo(new UndoOutcome.Undone(second.batch()));
        assertThat(example.dump()).isEqualTo(before);
        assertThat(example.run(ImportKind.BALANCES, BALANCES)).isEqualTo(new Unchanged(first.batch()));
    }

    @Test
    void anUndoneImportLeavesTheTablesAsTheyWere() {
        Map<String, String> before = example.dump();
        Imported imported = example.in(ImportKind.BALANCES, BALANCES);

        assertThat(example.imports.undo(example.municipality, imported.batch()))
                .isEqualTo(new UndoOutcome.Undone(imported.batch()));
        assertThat(example.dump()).isEqualTo(before);
        assertThat(example.imports.undo(example.municipality, imported.batch()))
                .isInstanceOfSatisfying(
                        UndoOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UndoOutcome.Reason.NOT_THERE));
        example.in(ImportKind.BALANCES, BALANCES);
    }

    @Test
    void aCheckStoresNothing() {
        Map<String, String> before = example.dump();
        long batches = example.batches();

        assertThat(example.imports.check(example.request(ImportKind.BALANCES, example.file(BALANCES))))
                .isInstanceOfSatisfying(Sound.class, sound -> {
                    assertThat(sound.rows()).isEqualTo(3);
                    assertThat(sound.controlTotal()).isEqualTo(money("-1599.75"));
                    assertThat(sound.warnings()).isEmpty();
                });
        assertThat(example.dump()).isEqualTo(before);
        assertThat(example.batches()).isEqualTo(batches);
    }

    @Test
    void allProblemsAreToldAtOnceAndNothingIsStored() {
        Map<String, String> before = example.dump();

        ImportOutcome outcome = example.run(ImportKind.BALANCES, """
                unit;account;year;month;amount
                99;3000;2024;1;1,00
                20;3000;2025;1;1,00
                10;9999;2024;1;1,00
                10;4900;2024;1;1,00
                10;3000;2024;13;1,00
                10;3000;1989;1;1,00
                10;3000;2024;3;1,234
                10;3000;2024;1
                10;3000;2024;2;5,00
                10;3000;2024;02;6,00
                """);

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().shown())
                .extracting(p -> p.row() + " " + p.code() + " " + p.value())
                .containsExactly(
                        "2 unit.unknown 99",
                        "3 unit.not-valid 20",
                        "4 account.unknown 9999",
                        "5 account.not-valid 4900",
                        "6 value.month 13",
                        "7 value.year 1989",
                        "8 amount.too-many-decimals 1,234",
                        "9 row.short ",
                        "11 row.duplicate 10 3000 2024 2"));
        assertThat(example.dump()).isEqualTo(before);
    }

    private static Optional<Money> money(String amount) {
        return Optional.of(Money.of(amount));
    }
}
