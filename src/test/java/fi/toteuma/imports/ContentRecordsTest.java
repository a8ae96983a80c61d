package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.Differences.RecordDifference;
import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Unchanged;
import fi.toteuma.imports.UndoOutcome.Reason;
import fi.toteuma.imports.UndoOutcome.Refused;
import fi.toteuma.imports.UndoOutcome.Undone;
import fi.toteuma.imports.internal.content.ContentKinds;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Content in, replaced and taken back. */
class ContentRecordsTest {

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void ready() {
        example = Example.withContent(folder);
    }

    static Stream<ImportKind> kinds() {
        return Arrays.stream(ImportKind.values()).filter(ContentKinds::has);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameFileAgainChangesNothingAndAChangedOneIsShownFirst(ImportKind kind) {
        String file = ContentSamples.FILES.get(kind);
        Imported first = example.in(kind, file);
        Map<String, String> before = example.dump();
        assertThat(example.run(kind, file)).isEqualTo(new Unchanged(first.batch()));
        assertThat(example.replace(kind, file)).isEqualTo(new Unchanged(first.batch()));

        String changed = changed(kind, file);
        assertThat(example.run(kind, changed)).isInstanceOfSatisfying(NeedsConfirmation.class, needs -> {
            assertThat(needs.differences().replacedRows()).isEqualTo(1);
            assertThat(needs.differences().records()).singleElement().satisfies(one -> {
                assertThat(one.key()).doesNotContainPattern("\\p{Cntrl}");
                assertThat(one.after()).isNotEqualTo(one.before());
            });
        });
        assertThat(example.dump()).isEqualTo(before);

        Imported second = Example.imported(example.replace(kind, changed));
        assertThat(example.dump()).isNotEqualTo(before);
        assertThat(undo(first)).isEqualTo(new Refused(Reason.REPLACED_LATER, List.of(String.valueOf(second.batch()))));
        assertThat(undo(second)).isEqualTo(new Undone(second.batch()));
        assertThat(example.dump()).isEqualTo(before);
        assertThat(undo(first)).isEqualTo(new Undone(first.batch()));
    }

    @ParameterizedTest
    @CsvSource({
        "Toteutuu,met", "toteutui,met", "Toteutuu  osittain,partly", "Ei toteudu,not-met", "Uppnås delvis,partly", "Uppnåddes,met",
        "Ei vielä mitattavissa,not-measurable", "ei raportoitu,not-reported", "PARTLY,partly"})
    void aStatusIsUnderstoodAsPeopleWriteIt(String written, String status) {
        example.in(ImportKind.FOLLOW_UPS, "goal;report_date;status\nG1;2025-03-31;" + written + "\n");

        assertThat(example.jdbc.sql("select status from follow_up where report_date = '2025-03-31'").query(String.class).single())
                .isEqualTo(status);
    }

    /** The second row with another word, or another number, in a column that no approval is of. */
    private static String changed(ImportKind kind, String file) {
        List<String> lines = file.lines().toList();
        List<String> names = List.of(lines.getFirst().split(";"));
        String[] row = lines.get(2).split(";", -1);
        String column = Stream.of("responsible", "name", "title", "text", "note", "value", "description", "follow_up", "status", "funder")
                .filter(names::contains)
                .findFirst()
                .orElseThrow();
        row[names.indexOf(column)] = column.equals("value") ? "7" : "Toinen";
        return lines.get(0) + "\n" + lines.get(1) + "\n" + String.join(";", row) + "\n";
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAFileAddsComesAfterWhatIsThereAndKeepsItsOrder(ImportKind kind) {
        String file = ContentSamples.FILES.get(kind);
        List<String> lines = file.lines().toList();
        String table = ContentFiles.select(kind).replaceFirst("(?s).* from (\\w+) where.*", "$1");
        boolean referring = kind == ImportKind.OBJECTIVES || kind == ImportKind.RISKS;
        String first = referring ? lines.get(2) : lines.get(1);
        String second = referring ? lines.get(1) : lines.get(2);
        example.in(kind, lines.getFirst() + "\n" + first + "\n");
        Imported added = example.in(kind, lines.getFirst() + "\n" + second + "\n" + first + "\n");

        List<Long> batches = example.jdbc.sql("select batch_id from " + table + " order by ordinal").query(Long.class).list();
        assertThat(batches.getLast()).isEqualTo(added.batch());
        assertThat(batches.stream().filter(batch -> batch == added.batch())).as("what was there stays as it was").hasSizeBetween(1, 2);
        assertThat(example.jdbc.sql("select count(distinct ordinal) = count(*) from " + table).query(Boolean.class).single()).isTrue();
    }

    @Test
    void aFileThatNamesAllInAnotherOrderGivesTheOrder() {
        example.in(ImportKind.SERIES, "code;name;measured_in\nA;a;x\nB;b;x\n");
        example.in(ImportKind.SERIES, "code;name;measured_in\nB;b;x\nC;c;x\nA;a;x\nvakiluku;Väkiluku;henkeä\n");
        assertThat(order()).isEqualTo("B C A vakiluku");
        example.in(ImportKind.SERIES, "code;name;measured_in\nA;a;x\nE;e;x\nB;b;x\nD;d;x\n");
        assertThat(order()).as("what is new comes last").isEqualTo("B C A vakiluku E D");
    }

    private String order() {
        return example.jdbc.sql("select string_agg(code, ' ' order by ordinal) from series").query(String.class).single();
    }

    @Test
    void whatLaterImportsReferToStays() {
        Imported goals = example.in(ImportKind.GOALS, ContentSamples.FILES.get(ImportKind.GOALS));
        Imported objectives = example.in(ImportKind.OBJECTIVES, ContentSamples.FILES.get(ImportKind.OBJECTIVES));
        Imported measures = example.in(ImportKind.MEASURES, "code;goal;title\nM9;G2;Mittari\n");
        Imported project = example.in(ImportKind.PROJECTS, "code;unit;name;objectives\nP9;10;Hanke;O1,O21\n");
        Map<String, String> before = example.dump();
        assertThat(undo(goals)).isEqualTo(new Refused(Reason.RECORDS_USED, List.of("G2")));
        assertThat(undo(objectives)).isEqualTo(new Refused(Reason.RECORDS_USED, List.of("O2", "O21")));
        assertThat(example.dump()).isEqualTo(before);
        assertThat(Stream.of(measures, project, goals, objectives).map(this::undo)).allMatch(Undone.class::isInstance);
    }

    @Test
    void whatAReplacedRecordReferredToGoesWithTheReplacement() {
        Map<String, String> before = example.dump();
        Imported replacing = Example.imported(example.replace(
                ImportKind.OBJECTIVES,
                "code;framework;level;parent;name\nO1;strategia;alatavoite;O9;Osaava kunta\nO9;strategia;paamaara;;Kaikki\n"));
        assertThat(undo(replacing)).isEqualTo(new Undone(replacing.batch()));
        assertThat(example.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "key-figures, 'code;unit;name\nKF9;40;Kävijät'", "goals, 'code;year;layer;unit;title\nG9;2024;council;40;Avoin museo'",
        "texts, 'unit;section;report_date;text\n40;toiminta;2024-12-31;Avattiin.'", "risks, 'code;unit;year;description\nR9;40;2024;Tuli'",
        "projects, 'code;unit;name\nP9;40;Kokoelmat'", "statistics, 'unit;report_date;table;row;value\n40;2024-12-31;k;Kävijät;1'",
        "project-totals, 'unit;report_date;field;value\n40;2024-12-31;funding;1'",
        "investment-reports, 'unit;object;report_date;status\n40;INV3;2024-12-31;Kesken'"
    })
    void unitsAndInvestmentObjectsThatContentIsAboutStay(String kind, String file) {
        Imported units = example.in(ImportKind.UNITS, Samples.FILES.get(ImportKind.UNITS));
        Imported objects = example.in(ImportKind.OBJECTS, Samples.FILES.get(ImportKind.OBJECTS));
        Imported content = example.in(ImportKind.of(kind).orElseThrow(), file + "\n");
        Map<String, String> before = example.dump();
        assertThat(undo(units)).isEqualTo(new Refused(Reason.UNITS_USED, List.of("40")));
        if (file.contains("INV3")) {
            assertThat(undo(objects)).isEqualTo(new Refused(Reason.OBJECTS_USED, List.of("INV3")));
        }
        assertThat(example.dump()).isEqualTo(before);
        assertThat(Stream.of(content, objects, units).map(this::undo)).allMatch(Undone.class::isInstance);
    }

    @Test
    void aDifferenceTellsFieldAndTexts() {
        assertThat(example.run(ImportKind.SERIES, "code;name;measured_in;decimals\nvakiluku;Asukkaat;henkeä;1\n"))
                .isInstanceOfSatisfying(NeedsConfirmation.class, needs -> assertThat(needs.differences().records())
                        .containsExactly(
                                new RecordDifference("vakiluku", "name", "Väkiluku", "Asukkaat"),
                                new RecordDifference("vakiluku", "decimals", "0", "1")));
    }

    private UndoOutcome undo(Imported imported) {
        return example.imports.undo(example.municipality, imported.batch());
    }
}
