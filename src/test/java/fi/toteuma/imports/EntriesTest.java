package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.municipality.ColumnMapping.Signs;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {

    private static final String MARCH = """
            voucher;row;date;unit;account;amount;counterparty;text
            A1;1;2024-03-05;10;4300;-100,10;;Ostolasku
            A1;2;5.3.2024;10;4300;-50,00;;"Toinen; rivi\twith\\tab"
            A2;1;2024-03-31;10;3000;20,00;20;Sisäinen myynti
            A2;2;2024-04-01;20;4000;-20,00;;
            """;

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.ready(folder);
    }

    @Test
    void entriesMakeTheMonthsBalances() {
        Imported imported = example.in(ImportKind.ENTRIES, MARCH);

        assertThat(imported.rows()).isEqualTo(4);
        assertThat(imported.controlTotal()).contains(Money.of("-150.10"));
        assertThat(amounts())
                .containsExactly(
                        "10 4300 2024-3 -150.10 external from row 2, 2 rows",
                        "10 3000 2024-3 20.00 internal from row 4, 1 rows",
                        "20 4000 2024-4 -20.00 external from row 5, 1 rows");
        assertThat(example.jdbc.sql("select text from ledger_entry where row_no = 2 and voucher = 'A1'").query(String.class).single())
                .isEqualTo("Toinen; rivi\twith\\tab");
    }

    @Test
    void aCorrectedExportReplacesTheMonthsAndUnitsItIsAboutAndUndoBringsThemBack() {
        example.in(ImportKind.ENTRIES, MARCH);
        Map<String, String> before = example.dump();
        String corrected = """
                voucher;row;date;unit;account;amount
                A1;1;2024-03-05;10;4300;-90,10
                A3;1;2024-03-06;10;4300;-50,00
                """;

        assertThat(example.run(ImportKind.ENTRIES, corrected)).isInstanceOfSatisfying(NeedsConfirmation.class, n -> assertThat(
                        n.differences().amounts())
                .extracting(d -> d.unit() + " " + d.account() + " " + d.before().orElse(null) + " " + d.after().orElse(null))
                .containsExactly("10 3000 20.00 null", "10 4300 -150.10 -140.10"));
        Imported second = Example.imported(example.replace(ImportKind.ENTRIES, corrected));
        assertThat(amounts())
                .containsExactly(
                        "10 4300 2024-3 -140.10 external from row 2, 2 rows",
                        "20 4000 2024-4 -20.00 external from row 5, 1 rows");
        assertThat(example.imports.undo(example.municipality, second.batch())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void anEntryThatIsInAnotherMonthAlreadyIsRefusedByItsName() {
        example.in(ImportKind.ENTRIES, MARCH);
        Map<String, String> before = example.dump();

        assertThat(example.run(ImportKind.ENTRIES, "voucher;row;date;unit;account;amount\nA2;1;2024-05-01;10;3000;20,00\n"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().shown())
                        .extracting(p -> p.code() + " " + p.value())
                        .containsExactly("entry.there A2 1"));
        assertThat(example.dump()).isEqualTo(before);
        example.imports.run(
                example.request(ImportKind.ENTRIES, example.file("voucher;row;date;unit;account;amount\nA2;1;2024-05-01;10;3000;20,00\n"))
                        .from("palkat"),
                false);
    }

    @Test
    void theSameVoucherAndRowTwiceInAFileIsRefusedWithBothRows() {
        assertThat(example.run(ImportKind.ENTRIES, MARCH + "A1;01;2024-03-07;10;4300;-1,00;;\n"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().shown())
                        .extracting(p -> p.row() + " " + p.code() + " " + p.value() + " " + p.args())
                        .containsExactly("6 entry.duplicate A1 1 [2]"));
    }

    @Test
    void entriesOfAnotherSourceStandBesideTheFirstOnes() {
        example.in(ImportKind.ENTRIES, MARCH);
        ImportRequest other = example.request(ImportKind.ENTRIES, example.file(MARCH.replace("A1", "P1"))).from("palkat");

        Example.imported(example.imports.run(other, false));
        assertThat(example.jdbc.sql("select sum(amount) from amount").query(String.class).single()).isEqualTo("-300.20");
    }

    @Test
    void balancesTakeThePlaceOfEntriesOnlyOnceConfirmed() {
        example.in(ImportKind.ENTRIES, MARCH);
        Map<String, String> before = example.dump();
        String balances = "unit;account;year;month;amount\n10;4300;2024;3;-150,10\n";

        assertThat(example.run(ImportKind.BALANCES, balances)).isInstanceOf(NeedsConfirmation.class);
        Imported imported = Example.imported(example.replace(ImportKind.BALANCES, balances));
        assertThat(example.jdbc.sql("select string_agg(voucher, ' ') from ledger_entry").query(String.class).single())
                .isEqualTo("A2");
        example.imports.undo(example.municipality, imported.batch());
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void anExportWithItsOwnNamesSignsAndEncodingIsReadThroughItsMapping() {
        byte[] file = """
                Tosite\tRivi\tKirjauspäivä\tKP\tTili\tDebet\tKredit\tSelite\tKäsittelijä
                1001\t1\t5.3.2024\t10\t4300\t1.100,10\t\tOstolasku ä\tx
                1001\t2\t5.3.2024\t10\t3000\t\t2.000\tMyynti\tx
                """.getBytes(Charset.forName("windows-1252"));
        ImportOutcome ambiguous = example.imports.run(example.request(ImportKind.ENTRIES, example.file(file)), false);
        assertThat(ambiguous).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().shown())
                .extracting(p -> p.row() + " " + p.column() + " " + p.code())
                .containsExactly("3 G, Kredit amount.ambiguous"));

        ColumnMapping mapping = mapping(Map.of("text", "Selite"), Map.of(), Signs.AS_IS, Optional.of(','));
        Imported imported = Example.imported(
                example.imports.run(example.request(ImportKind.ENTRIES, example.file(file)).with(mapping), false));

        assertThat(amounts())
                .containsExactly(
                        "10 4300 2024-3 -1100.10 external from row 2, 1 rows",
                        "10 3000 2024-3 2000.00 external from row 3, 1 rows");
        assertThat(imported.warnings())
                .extracting(p -> p.code() + " " + p.column())
                .containsExactly("header.unknown I, Käsittelijä");
    }

    @Test
    void signsFollowTheMapping() {
        String file = "unit,account,month,amount\n10,3000,1,\"100.50\"\n10,4000,1,\"40.25\"\n10,4000,2,\"(1,000.00)\"\n";
        Map<String, String> year = Map.of("year", "2024");
        ColumnMapping positive = mapping(Map.of(), year, Signs.ALL_POSITIVE, Optional.empty());
        ColumnMapping credit = mapping(Map.of(), year, Signs.CREDIT_NEGATIVE, Optional.empty());

        Imported imported = Example.imported(
                example.imports.run(example.request(ImportKind.BALANCES, example.file(file)).with(positive), false));
        assertThat(imported.controlTotal()).contains(Money.of("1060.25"));
        assertThat(amounts().getFirst()).isEqualTo("10 3000 2024-1 100.50 external from row 2, 1 rows");
        assertThat(amounts().get(1)).isEqualTo("10 4000 2024-1 -40.25 external from row 3, 1 rows");
        assertThat(amounts().get(2)).isEqualTo("10 4000 2024-2 1000.00 external from row 4, 1 rows");

        Imported other = Example.imported(
                example.imports.run(example.request(ImportKind.BALANCES, example.file(file)).with(credit), true));
        assertThat(other.controlTotal()).contains(Money.of("859.25"));
    }

    private static ColumnMapping mapping(
            Map<String, String> columns, Map<String, String> constants, Signs signs, Optional<Character> decimal) {
        return new ColumnMapping(columns, constants, signs, Optional.empty(), Optional.empty(), decimal);
    }

    private List<String> amounts() {
        return example.jdbc
                .sql("""
                        select u.code || ' ' || c.code || ' ' || a.year || '-' || a.month || ' ' || a.amount || ' '
                               || case when a.internal then 'internal' else 'external' end
                               || ' from row ' || a.source_row || ', ' || a.source_rows || ' rows'
                        from amount a join unit u on u.id = a.unit_id join account c on c.id = a.account_id
                        order by a.source_row""")
                .query(String.class)
                .list();
    }
}
