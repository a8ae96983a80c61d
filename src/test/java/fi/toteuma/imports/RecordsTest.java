package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.Differences.RecordDifference;
import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.imports.UndoOutcome.Reason;
import fi.toteuma.kernel.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    private static final String BALANCES = "unit;account;year;month;amount\n10;3000;2024;1;1,00\n30;4000;2024;1;-5,00\n";

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.ready(folder);
    }

    @Test
    void aChangedUnitIsShownBeforeItChangesAndComesBackWithUndo() {
        example.in(ImportKind.BALANCES, BALANCES);
        Map<String, String> before = example.dump();
        String changed = Example.UNITS.replace("30;Kadut;yksikko;T;2020-01-01;", "30;Kadut ja puistot;yksikko;S;2020-01-01;");

        assertThat(example.run(ImportKind.UNITS, changed)).isInstanceOfSatisfying(NeedsConfirmation.class, n -> assertThat(
                        n.differences().records())
                .containsExactly(
                        new RecordDifference("30 2020-01-01", "name", "Kadut", "Kadut ja puistot"),
                        new RecordDifference("30 2020-01-01", "parent", "T", "S")));
        assertThat(example.dump()).isEqualTo(before);

        Imported imported = Example.imported(example.replace(ImportKind.UNITS, changed));
        assertThat(sumOf("S")).isEqualTo("-4.00");
        assertThat(example.imports.undo(example.municipality, imported.batch())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(example.dump()).isEqualTo(before);
        assertThat(sumOf("S")).isEqualTo("1.00");
    }

    @Test
    void unitsWithLaterAmountsStay() {
        Imported added = example.in(ImportKind.UNITS, Samples.FILES.get(ImportKind.UNITS));
        Imported balances = example.in(ImportKind.BALANCES, "unit;account;year;month;amount\n40;3000;2024;1;1,00\n");
        Map<String, String> before = example.dump();

        assertThat(example.imports.undo(example.municipality, added.batch()))
                .isEqualTo(new UndoOutcome.Refused(Reason.UNITS_USED, List.of("40")));
        assertThat(example.dump()).isEqualTo(before);
        example.imports.undo(example.municipality, balances.batch());
        assertThat(example.imports.undo(example.municipality, added.batch())).isInstanceOf(UndoOutcome.Undone.class);
    }

    @Test
    void accountsAndObjectsWithLaterAmountsStay() {
        Imported accounts = example.in(ImportKind.ACCOUNTS, Samples.FILES.get(ImportKind.ACCOUNTS));
        Imported objects = example.in(ImportKind.OBJECTS, Samples.FILES.get(ImportKind.OBJECTS));
        example.in(ImportKind.BUDGET, "unit;account;year;amount;object\n10;4100;2024;-1,00;INV3\n");
        Map<String, String> before = example.dump();

        assertThat(example.imports.undo(example.municipality, accounts.batch()))
                .isEqualTo(new UndoOutcome.Refused(Reason.ACCOUNTS_USED, List.of("4100")));
        assertThat(example.imports.undo(example.municipality, objects.batch()))
                .isEqualTo(new UndoOutcome.Refused(Reason.OBJECTS_USED, List.of("INV3")));
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void aUnitDoesNotEndBeforeItsAmountsDo() {
        example.in(ImportKind.BALANCES, BALANCES);
        String ended = "code;name;level;parent;valid_from;valid_to\n30;Kadut;yksikko;T;2020-01-01;2023-12-31\n";

        assertThat(example.replace(ImportKind.UNITS, ended)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().shown())
                .extracting(p -> p.row() + " " + p.code() + " " + p.value())
                .containsExactly("2 unit.has-amounts 30"));
    }

    @Test
    void unitsThatAreNoTreeAreRefused() {
        String file = """
                code;name;level;parent;valid_from;valid_to
                60;A;yksikko;61;2021-01-01;
                61;B;yksikko;60;2021-01-01;
                62;C;yksikko;20;2021-01-01;
                10;Koulut;yksikko;S;2022-01-01;
                """;
        assertThat(example.run(ImportKind.UNITS, file)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().shown())
                .extracting(p -> p.row() + " " + p.code())
                .containsExactlyInAnyOrder("2 unit.cycle", "4 unit.parent", "5 unit.overlap"));
    }

    @Test
    void anotherOrderNeedsNobodysConfirmation() {
        List<String> lines = Example.OBJECTS.lines().toList();
        Example.imported(example.run(ImportKind.OBJECTS, lines.get(0) + "\n" + lines.get(2) + "\n" + lines.get(1) + "\n"));

        assertThat(example.jdbc.sql("select string_agg(code, ' ' order by ordinal) from investment_object").query(String.class).single())
                .isEqualTo("INV2 INV1");
    }

    @Test
    void aReorganisationIsKeptWithItsSharesAndReplaced() {
        Imported first = example.in(ImportKind.REORGANISATION, Samples.FILES.get(ImportKind.REORGANISATION));
        Map<String, String> before = example.dump();
        String changed = "effective;from;to;share\n2025-01-01;20;10;1\n";

        assertThat(example.run(ImportKind.REORGANISATION, changed)).isInstanceOf(NeedsConfirmation.class);
        Imported second = Example.imported(example.replace(ImportKind.REORGANISATION, changed));
        assertThat(example.organisations.reorganisations(example.municipality)).singleElement().satisfies(one -> assertThat(
                        one.shares())
                .hasSize(1));
        assertThat(example.imports.undo(example.municipality, first.batch()))
                .isEqualTo(new UndoOutcome.Refused(Reason.REPLACED_LATER, List.of(String.valueOf(second.batch()))));
        example.imports.undo(example.municipality, second.batch());
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void eachChangeOfADayKeepsItsOwnNote() {
        String file = "effective;from;to;share;note;note_sv\n2025-01-01;10;30;1;Yhdistyi;\n2025-01-01;20;10;0,5;Kirjasto jaettiin;Biblioteket delades\n"
                + "2025-01-01;20;30;0,5;;\n";
        example.in(ImportKind.REORGANISATION, file);
        assertThat(example.organisations.reorganisations(example.municipality)).singleElement().satisfies(day -> assertThat(day.shares())
                .extracting(share -> share.from() + ">" + share.to() + " " + share.note().orElseThrow().in(Language.SV))
                .containsExactly("10>30 Yhdistyi", "20>10 Biblioteket delades", "20>30 Biblioteket delades"));
        assertThat(example.run(ImportKind.REORGANISATION, file.replace("0,5;;", "0,5;Toisin;"))).isInstanceOfSatisfying(
                Refused.class, refused -> assertThat(refused.problems().shown()).extracting(p -> p.row() + " " + p.code() + " " + p.value())
                        .containsExactly("4 reorganisation.notes Toisin"));
    }

    @Test
    void sharesThatAreNotTheWholeAreRefused() {
        assertThat(example.run(ImportKind.REORGANISATION, "effective;from;to;share\n2025-01-01;20;10;0,5\n2025-01-01;20;30;0,4\n"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().shown())
                        .extracting(p -> p.row() + " " + p.code() + " " + p.value() + " " + p.args())
                        .containsExactly("2 reorganisation.shares 20 [0.9, 2025-01-01]"));
    }

    private String sumOf(String unit) {
        return example.jdbc
                .sql("""
                        select sum(r.m1) from rollup r join subtree s on s.id = r.subtree_id
                        join unit u on u.id = s.unit_id where u.code = ? and '2024-06-30' between s.valid_from
                        and coalesce(s.valid_to, 'infinity')""")
                .param(unit)
                .query(String.class)
                .single();
    }
}
