package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.exports.internal.ExportsOf;
import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.internal.content.ContentKinds;
import fi.toteuma.imports.internal.writing.RecordTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is a file that imports again, here and elsewhere. */
class RoundTripTest {

    /** What files of texts do to readers that take a line for a row. */
    private static final String AWKWARD = """
            "Vuosi ""oli"" hyvä; niin sanottiin.

            - yksi, kaksi
            - **kolme** \\ neljä

            \\.
            Ääkköset, 'heitto' ja	sarkain – {{figure:self/kate/actual}}"
            """.strip();

    private static final String TEXTS = "unit;section;report_date;text;text_sv\n10;alku;2024-12-31;" + AWKWARD + ";\"Ett \"\"gott\"\" år\"\n"
            + "10;loppu;2024-12-31;\" \";\n";

    @TempDir
    Path folder;

    @TempDir
    Path otherFolder;

    private Example example;

    @BeforeEach
    void everythingIsThere() {
        example = Example.withContent(folder);
        for (ImportKind kind : tables()) {
            Example.imported(example.replace(kind, Samples.FILES.get(kind)));
        }
        example.in(ImportKind.TEXTS, TEXTS);
        example.in(ImportKind.STATISTICS, "unit;report_date;table;row;heading;value\n10;2024-12-31;t;\"Rivi\nkahdella;rivillä\";\"\"\"Otsikko\"\"\";1\n");
    }

    @Test
    void anExportIsTheSameAgainWhereItIsImported() {
        Example other = new Example(otherFolder);
        for (ImportKind kind : tables()) {
            Imported imported = Example.imported(other.replace(kind, export(example, kind)));
            assertThat(imported.rows()).as(kind.key()).isPositive();
        }
        for (ImportKind kind : tables()) {
            assertThat(export(other, kind)).as(kind.key()).isEqualTo(export(example, kind));
        }
    }

    @Test
    void codesThatStoodForTheSameAccountAreOneAmountInAnExport() {
        Example other = Example.ready(otherFolder);
        ImportRequest file = other.request(
                ImportKind.BALANCES, other.file("unit;account;year;month;amount\n10;3001;2024;2;5,00\n10;3002;2024;2;7,00\n"));
        Example.imported(other.imports.run(file.with(Mending.NONE
                .with(new Mending.Code("account", "3001"), "3000").with(new Mending.Code("account", "3002"), "3000")), false));
        assertThat(export(other, ImportKind.BALANCES).lines().skip(1)).containsExactly("10,3000,2024,2,12.00,,");
    }

    @Test
    void anInternalBalanceIsInternalAgainWhereItIsImported() {
        Example other = Example.ready(otherFolder);
        Imported first = other.in(ImportKind.BALANCES, "unit;account;year;month;amount;counterparty\n10;3000;2024;2;5,00;20\n10;3000;2024;2;7,00;Yritys\n");
        String before = internal(other);
        String file = export(other, ImportKind.BALANCES);
        assertThat(other.imports.undo(other.municipality, first.batch())).isInstanceOf(UndoOutcome.Undone.class);
        other.in(ImportKind.BALANCES, file);

        assertThat(internal(other)).isEqualTo(before).isEqualTo("5.00|20|t,7.00|Yritys|f");
    }

    @Test
    void internalEntriesExportedAsBalancesStayInternal() {
        Example other = Example.ready(otherFolder);
        Imported first = other.in(ImportKind.ENTRIES, """
                voucher;row;date;unit;account;amount;counterparty
                A;1;2024-02-01;10;3000;5,00;20
                A;2;2024-02-01;10;3000;7,00;Yritys
                A;3;2024-02-02;10;3000;1,00;Toinen
                """);
        String file = export(other, ImportKind.BALANCES);
        assertThat(other.imports.undo(other.municipality, first.batch())).isInstanceOf(UndoOutcome.Undone.class);
        other.in(ImportKind.BALANCES, file);

        assertThat(internal(other)).isEqualTo("5.00|20|t,8.00|f");
    }

    private static String internal(Example example) {
        return example.jdbc.sql("""
                select string_agg(concat_ws('|', amount, counterparty, case when internal then 't' else 'f' end), ',' order by amount)
                from amount""").query(String.class).single();
    }

    @Test
    void recordsExportedAndImportedAgainAreAsTheyWere() {
        for (ImportKind kind : tables()) {
            if (RecordTables.holds(kind)) {
                Map<String, String> before = example.dump();
                Imported again = example.in(kind, export(example, kind));
                assertThat(again.replaced().isEmpty()).as(kind.key()).isTrue();
                assertThat(example.dump()).as(kind.key()).isEqualTo(before);
            }
        }
    }

    @Test
    void textsComeBackLetterByLetter() {
        String text = AWKWARD.substring(1, AWKWARD.length() - 1).replace("\"\"", "\"");
        assertThat(text("alku")).isEqualTo(text);
        assertThat(text("loppu")).isEmpty();
        Imported windows = Example.imported(example.replace(ImportKind.TEXTS, TEXTS.replace("\n", "\r\n")));
        assertThat(windows.replaced().isEmpty()).as("the lines of another system end otherwise").isTrue();
        assertThat(text("alku")).isEqualTo(text);
    }

    private String text(String section) {
        return example.jdbc.sql("select text from section_text where section = ?").param(section).query(String.class).single();
    }

    @Test
    void aWorkbookSaysTheSameAsTheText() throws IOException {
        for (ImportKind kind : tables()) {
            if (ContentKinds.has(kind)) {
                Path workbook = example.file(workbook(csv(export(example, kind))));
                Imported again = Example.imported(example.imports.run(example.request(kind, workbook), false));
                assertThat(again.replaced().isEmpty()).as(kind.key()).isTrue();
            }
        }
    }

    /** Files kept as they are have a round trip of their own. */
    private static List<ImportKind> tables() {
        return Arrays.stream(ImportKind.values()).filter(ImportKind::isTable).toList();
    }

    private static String export(Example from, ImportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportsOf.database(from.database.dataSource()).write(from.municipality, kind, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> csv(String text) {
        return de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(text).stream().map(row -> row.getFields()).toList();
    }

    /** Every cell a text: as it is pasted from elsewhere. */
    private static byte[] workbook(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Tiedot");
            for (List<String> fields : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < fields.size(); i++) {
                    row.createCell(i).setCellValue(fields.get(i));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
