package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.imports.internal.kinds.Kind;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.ColumnMapping;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file of whatever kind: it is refused with its reason, and the database is as it was. */
class BadInputTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    static Path folder;

    private static Example example;
    private static Map<String, String> before;

    @BeforeAll
    static void ready() {
        example = Example.withContent(folder);
        before = example.dump();
    }

    @AfterEach
    void theDatabaseIsAsItWas() {
        assertThat(example.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aSoundFileComesIn(ImportKind kind) {
        undone(example.run(kind, Samples.FILES.get(kind)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aSoundWorkbookComesInTheSame(ImportKind kind) {
        Imported text = undone(example.run(kind, Samples.FILES.get(kind)));
        Imported workbook = undone(run(kind, Workbooks.of(Samples.FILES.get(kind))));

        assertThat(workbook.rows()).isEqualTo(text.rows());
        assertThat(workbook.controlTotal()).isEqualTo(text.controlTotal());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void anEmptyFileIsRefused(ImportKind kind) {
        assertThat(codes(run(kind, new byte[0]))).containsExactly("0 file.empty");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aHeaderWithoutRowsIsRefused(ImportKind kind) {
        String header = Samples.FILES.get(kind).lines().findFirst().orElseThrow();
        assertThat(codes(example.run(kind, header + "\n"))).containsExactly("0 file.no-rows");
        assertThat(codes(run(kind, Workbooks.of(header)))).containsExactly("0 file.no-rows");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aFileCutInAQuotedFieldIsRefused(ImportKind kind) {
        String cut = Samples.FILES.get(kind) + "\"abc;1;2\n3;4";
        assertThat(codes(example.run(kind, cut))).contains((lines(kind) + 1) + " file.quote");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aFileCutInARowIsRefused(ImportKind kind) {
        String whole = Samples.FILES.get(kind).strip();
        String cut = whole.substring(0, whole.lastIndexOf(';'));
        assertThat(codes(example.run(kind, cut))).contains(lines(kind) + " row.short");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void bytesOfNoEncodingAreRefused(ImportKind kind) {
        byte[] file = (Samples.FILES.get(kind) + "äöå äöå äöå?\n").getBytes(StandardCharsets.UTF_8);
        file[file.length - 2] = (byte) 0xE4;
        assertThat(codes(run(kind, file))).containsExactly((lines(kind) + 1) + " file.encoding");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aMissingColumnIsRefusedByItsName(ImportKind kind) {
        for (Column column : Kind.of(kind).required()) {
            String name = column.key();
            ImportOutcome outcome = example.run(kind, Samples.FILES.get(kind).replaceFirst("\\b" + name + "\\b", "xyzzy"));

            assertThat(problems(outcome)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("header.missing");
                assertThat(problem.value()).isEqualTo(name);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aDoubledColumnIsRefused(ImportKind kind) {
        String header = Samples.FILES.get(kind).lines().findFirst().orElseThrow();
        String first = header.substring(0, header.indexOf(';'));
        String doubled = Samples.FILES.get(kind).replace(header, header + ";" + first.toUpperCase(java.util.Locale.ROOT));
        assertThat(codes(example.run(kind, doubled))).containsExactly("1 header.doubled");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aFormulaIsRefused(ImportKind kind) {
        List<String> lines = Samples.FILES.get(kind).lines().toList();
        List<String> names = List.of(lines.getFirst().split(";"));
        int column = Math.max(names.indexOf("amount"), Math.max(names.indexOf("share"), 0));
        String[] fields = lines.get(1).split(";", -1);
        fields[column] = "=1+1";
        String file = lines.getFirst() + "\n" + String.join(";", fields) + "\n" + String.join("\n", lines.subList(2, lines.size()));

        assertThat(codes(run(kind, Workbooks.of(file)))).contains("2 value.formula");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aZipBombIsRefusedUnread(ImportKind kind) {
        byte[] bomb = Workbooks.with(
                Workbooks.of(Samples.FILES.get(kind)), "xl/worksheets/sheet2.xml", new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(codes(run(kind, bomb))).containsExactly("0 file.zip-bomb");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aWorkbookThatIsCutOrLockedIsRefused(ImportKind kind) {
        byte[] workbook = Workbooks.of(Samples.FILES.get(kind));
        assertThat(codes(run(kind, Arrays.copyOf(workbook, workbook.length / 2)))).containsExactly("0 file.corrupt");
        byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(codes(run(kind, locked))).containsExactly("0 file.encrypted");
        byte[] broken = Workbooks.with(workbook, "xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"1\"><c".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(run(kind, broken))).singleElement().asString().endsWith("file.corrupt");
        byte[] entities = Workbooks.with(workbook, "xl/worksheets/sheet2.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(run(kind, entities))).containsExactly("0 file.corrupt");
    }

    static Stream<Arguments> unknownCodes() {
        return Stream.of(
                Arguments.of(ImportKind.UNITS, ";S;", ";X;", "2 unit.unknown"),
                Arguments.of(ImportKind.UNITS, "yksikko", "osasto", "2 level.unknown"),
                Arguments.of(ImportKind.AMENDMENTS, "valtuusto", "hallitus", "2 body.unknown"),
                Arguments.of(ImportKind.REORGANISATION, ";20;10;", ";99;10;", "2 unit.unknown"),
                Arguments.of(ImportKind.BALANCES, "INV1", "INV9", "3 object.unknown"),
                Arguments.of(ImportKind.ACCOUNTS, "INCOME", "TASE", "2 value.choice"),
                Arguments.of(ImportKind.BUDGET, "original", "lopullinen", "2 value.choice"));
    }

    @ParameterizedTest
    @MethodSource("unknownCodes")
    void whatNobodyKnowsIsRefused(ImportKind kind, String known, String unknown, String problem) {
        assertThat(codes(example.run(kind, Samples.FILES.get(kind).replaceFirst(known, unknown)))).contains(problem);
    }

    static Stream<ImportKind> kindsOfAmounts() {
        return Arrays.stream(ImportKind.values()).filter(ImportKind::isTable).filter(Samples::holdsAmounts);
    }

    @ParameterizedTest
    @MethodSource("kindsOfAmounts")
    void anUnknownUnitAndAnUnknownAccountAreRefused(ImportKind kind) {
        assertThat(codes(example.run(kind, Samples.FILES.get(kind).replaceFirst(";10;|\n10;", ";1X;").replaceFirst("^(unit[^;]*;.*);1X;", "$1\n1X;"))))
                .contains("2 unit.unknown");
        String account = Samples.FILES.get(kind).replaceFirst(";(3000|4000|4300);", ";9999;");
        assertThat(codes(example.run(kind, account))).contains("2 account.unknown");
    }

    @ParameterizedTest
    @MethodSource("kindsOfAmounts")
    void theLargestAmountIsTakenAndOneCentMoreIsNot(ImportKind kind) {
        String file = Samples.FILES.get(kind).lines().limit(2).reduce((a, b) -> a + "\n" + b).orElseThrow();
        String amount = "-?\\d+,\\d\\d";
        Imported largest = undone(example.run(kind, file.replaceFirst(amount, "9 999 999 999 999,99")));
        assertThat(largest.controlTotal()).contains(new Money(Money.LIMIT));
        assertThat(codes(example.run(kind, file.replaceFirst(amount, "10 000 000 000 000,00")))).containsExactly("2 amount.too-large");
        assertThat(codes(example.run(kind, file.replaceFirst(amount, "-10000000000000,00")))).containsExactly("2 amount.too-large");
        assertThat(codes(example.run(kind, file.replaceFirst(amount, "12,3456")))).containsExactly("2 amount.too-many-decimals");
        assertThat(codes(example.run(kind, file.replaceFirst(amount, "=A1")))).containsExactly("2 amount.formula");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void aDateOrYearOutsideItsBoundsIsRefused(ImportKind kind) {
        String file = Samples.FILES.get(kind).replaceAll("20(2[0-9]|30)", "17$1");
        if (file.equals(Samples.FILES.get(kind))) {
            undone(example.run(kind, file));
        } else if (kind == ImportKind.ACCOUNTS) {
            String backwards = Samples.FILES.get(kind).replace("valid_from", "valid_from;valid_to").replace("01-01", "01-01;2019-12-31");
            assertThat(codes(example.run(kind, backwards))).contains("2 period.backwards");
        } else {
            assertThat(codes(example.run(kind, file))).anyMatch(code -> code.matches("2 (value.year|date.outside)"));
        }
    }

    @Test
    void anEntryOutsideTheYearOfItsFileIsRefused() {
        ColumnMapping year = new ColumnMapping(
                Map.of(), Map.of("year", "2023"), ColumnMapping.Signs.AS_IS, Optional.empty(), Optional.empty(), Optional.empty());
        ImportRequest request = example.request(ImportKind.ENTRIES, example.file(Samples.FILES.get(ImportKind.ENTRIES))).with(year);
        assertThat(codes(example.imports.run(request, false))).containsExactly("2 date.outside", "3 date.outside");
    }

    @Test
    void aSumBeyondTheRangeIsRefusedThoughEachAmountIsWithin() {
        String file = "voucher;row;date;unit;account;amount\nA;1;2024-01-01;10;3000;9999999999999,99\nA;2;2024-01-02;10;3000;0,01\n";
        assertThat(codes(example.run(ImportKind.ENTRIES, file))).containsExactly("0 amount.sum-too-large");
        String two = "unit;account;year;month;amount\n10;3000;2024;1;9999999999999,99\n20;3000;2024;1;9999999999999,99\n10;4000;2024;1;-9999999999999,99\n20;4000;2024;1;-9999999999999,99\n";
        assertThat(codes(example.run(ImportKind.BALANCES, two))).containsExactly("0 amount.sum-too-large");
    }

    @Test
    void moreThanAThousandProblemsAreCountedAndTheFirstThousandListed() {
        StringBuilder file = new StringBuilder("unit;account;year;month;amount\n");
        for (int i = 0; i < 1500; i++) {
            file.append("99;3000;2024;1;-10,50\n");
        }
        assertThat(example.run(ImportKind.BALANCES, file.toString())).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problems().shown()).hasSize(1000);
            assertThat(refused.problems().total()).isEqualTo(1500 + 1499);
            assertThat(refused.problems().causes().getFirst()).satisfies(cause -> {
                assertThat(cause.first().title(Language.FI)).isEqualTo("Tuntematon yksikkö");
                assertThat(cause.rows()).isEqualTo(1500);
                assertThat(cause.amount()).contains(new java.math.BigDecimal("-15750.00"));
            });
        });
    }

    @Test
    void aTextFileInWindows1252ComesIn() {
        byte[] file = "koodi;nimi\nINV5;Hämeenkyrön jäähalli €\n".getBytes(WINDOWS_1252);
        Imported imported = Example.imported(run(ImportKind.OBJECTS, file));
        assertThat(example.jdbc.sql("select name from investment_object where code = 'INV5'").query(String.class).single())
                .isEqualTo("Hämeenkyrön jäähalli €");
        example.imports.undo(example.municipality, imported.batch());
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        assertThat(codes(run(ImportKind.BUDGET, new byte[] {1, 0, 2, 0}))).containsExactly("0 file.binary");
        byte[] utf16 = "unit;account\n".getBytes(StandardCharsets.UTF_16);
        assertThat(codes(run(ImportKind.BUDGET, utf16))).containsExactly("0 file.binary");
    }

    private static ImportOutcome run(ImportKind kind, byte[] content) {
        return example.imports.run(example.request(kind, example.file(content)), false);
    }

    private static Imported undone(ImportOutcome outcome) {
        Imported imported = Example.imported(outcome);
        assertThat(example.imports.undo(example.municipality, imported.batch()))
                .isEqualTo(new UndoOutcome.Undone(imported.batch()));
        return imported;
    }

    private static List<Problem> problems(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        List<Problem> shown = ((Refused) outcome).problems().shown();
        for (Problem problem : shown) {
            for (Language language : Language.values()) {
                assertThat(problem.message(language)).doesNotContain("{").isNotBlank();
            }
        }
        return shown;
    }

    private static List<String> codes(ImportOutcome outcome) {
        return problems(outcome).stream().map(p -> p.row() + " " + p.code()).toList();
    }

    private static long lines(ImportKind kind) {
        return Samples.FILES.get(kind).lines().count();
    }
}
