package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.imports.internal.content.ContentKinds;
import fi.toteuma.kernel.Language;
import fi.toteuma.rendering.Printable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Goals, risks, texts and the rest with a field that can't be: refused with its reason before the database has to. */
class ContentBadInputTest {

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
    @CsvSource({
        "objectives, parent, X, code.unknown", "objectives, framework, ohjelma, framework.unknown",
        "objectives, level, yksikko, level.unknown", "goals, objectives, 'O1,X', code.unknown", "goals, continues, X, code.unknown",
        "goals, unit, X, unit.unknown", "goals, layer, board, value.choice", "goals, approved_by, hallitus, body.unknown",
        "measures, goal, X, code.unknown", "measures, direction, up, value.choice", "goal-changes, goal, X, code.unknown",
        "goal-changes, measure, X, code.unknown", "goal-changes, field, unit, value.choice",
        "goal-changes, decided_by, X, body.unknown", "follow-ups, goal, X, code.unknown", "follow-ups, status, valmis, value.choice",
        "measure-values, measure, X, code.unknown", "series, decimals, 5, value.whole", "series, decimals, -1, value.whole",
        "series-values, series, X, code.unknown", "series-values, comparable, ehkä, value.yes-no",
        "key-figures, unit, X, unit.unknown", "key-figure-values, key_figure, X, code.unknown",
        "key-figure-values, through, 13, value.whole", "key-figure-values, through, 0, value.whole",
        "key-figure-values, basis, plan, value.choice", "statistics, unit, X, unit.unknown", "statistics, role, mean, value.choice",
        "risks, unit, X, unit.unknown", "risks, continues, X, code.unknown", "risk-assessments, risk, X, code.unknown",
        "risk-assessments, likelihood, 4, value.whole", "risk-assessments, impact, 0, value.whole",
        "risk-assessments, impact, 99999999999, value.whole", "projects, unit, X, unit.unknown",
        "projects, objectives, X, code.unknown", "projects, continues, X, code.unknown", "project-reports, project, X, code.unknown",
        "project-parts, project, X, code.unknown", "project-totals, unit, X, unit.unknown", "project-totals, field, income, value.choice",
        "texts, text, 'Hyvin meni 😀', text.unprintable", "goals, title, 漢, text.unprintable",
        "investment-reports, unit, X, unit.unknown", "investment-reports, object, X, object.unknown", "texts, unit, X, unit.unknown"
    })
    void whatNobodyKnowsIsRefused(String kind, String column, String value, String problem) {
        assertRefused(kind, column, value, problem);
    }

    @ParameterizedTest
    @CsvSource({
        "measures, target_value, 13, 4", "measures, baseline, 13, 4", "measures, partly_from, 13, 4", "measure-values, value, 13, 4",
        "series-values, value, 13, 4", "key-figure-values, value, 13, 4", "statistics, value, 13, 4", "project-reports, funding, 13, 2",
        "project-reports, income, 13, 2", "project-reports, costs, 13, 2", "project-reports, city_amount, 13, 2",
        "project-reports, city_share, 5, 2", "project-reports, spent, 5, 2", "project-parts, amount, 13, 2", "project-parts, spent, 5, 2",
        "project-totals, value, 13, 2"
    })
    void theLargestNumberOfAColumnIsTakenAndOneDigitMoreIsNot(String kind, String column, int digits, int places) {
        String largest = "9".repeat(digits) + "," + "9".repeat(places);
        for (String number : List.of(largest, "-" + largest)) {
            undone(example.run(kind(kind), with(kind(kind), column, number)));
        }
        assertRefused(kind, column, "1" + "0".repeat(digits), "value.too-large");
        assertRefused(kind, column, "-1" + "0".repeat(digits) + ",5", "value.too-large");
        assertRefused(kind, column, "9".repeat(400), "value.too-large");
        assertRefused(kind, column, "0," + "0".repeat(places) + "1", "value.decimal");
        for (String none : List.of("1e5", "1,2,3", "1.234,5", "--1", "12 %", "NaN", ",5", "5,")) {
            assertRefused(kind, column, none, "value.decimal");
        }
    }

    static Stream<Arguments> days() {
        return ofTypes("date|.*_date|.*_on|starts|ends|translated_from");
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatIsNoDayIsRefused(ImportKind kind, String column) {
        for (String none : List.of("2024-02-30", "31.4.2024", "2024", "kesällä", "2024-13-01")) {
            assertRefused(kind.key(), column, none, "value.date");
        }
        for (String far : List.of("0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31")) {
            assertRefused(kind.key(), column, far, "date.outside");
        }
    }

    static Stream<Arguments> columns() {
        return ofTypes(".*");
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aTextLongerThanAllowedIsRefusedOnce(ImportKind kind, String column) {
        List<Problem> problems = problems(example.run(kind, with(kind, column, "a".repeat(30_001))));
        assertThat(problems).extracting(Problem::code).containsOnlyOnce("value.too-long");
    }

    @ParameterizedTest
    @MethodSource("columns")
    void controlCharactersAreLeftOut(ImportKind kind, String column) {
        List<String> fields = List.of(row(kind).split(";", -1));
        String value = fields.get(header(kind).indexOf(column));
        undone(example.run(kind, with(kind, column, value + "\u0001 \u001f")));
    }

    /** The longest key that is allowed, in letters that a database's index can't make shorter. */
    @Test
    void theLongestKeyStillFitsTheIndex() {
        int[] longest = IntStream.range(0x800, 0xFFFF).filter(letter -> Printable.missing(Character.toString(letter)).isEmpty() && !Character.isWhitespace(letter)).toArray();
        StringBuilder key = new StringBuilder(); // of letters of three bytes each
        for (int i = 0; i < 200; i++) {
            key.append((char) longest[i * 7919 % longest.length]);
        }
        String file = "unit;report_date;table;row;heading;value\n10;2024-12-31;%s;%s;%s;1\n".formatted(key, key.reverse(), key);
        undone(example.run(ImportKind.STATISTICS, file));
        assertThat(problems(example.run(ImportKind.STATISTICS, file.replace(";1\n", ";1\n10;2024-12-31;a;b;" + key + "x;2\n"))))
                .extracting(problem -> problem.row() + " " + problem.code())
                .containsExactly("3 value.too-long");
    }

    @Test
    void wordsMayNotMoveFromOnePartOfAKeyToTheNext() {
        String file = "unit;report_date;table;row;heading;value\n10;2024-12-31;t;Ikä 1;2 v;1\n10;2024-12-31;t;Ikä;1 2 v;2\n";
        undone(example.run(ImportKind.STATISTICS, file));
    }

    @Test
    void referencesThatMakeACircleAreRefused() {
        String header = "code;unit;year;description;continues\n";
        assertThat(problems(example.run(ImportKind.RISKS, header + "R8;10;2024;A;R9\nR9;10;2024;B;R8\nR7;10;2024;C;R7\nR6;10;2024;D;R8\n")))
                .extracting(problem -> problem.row() + " " + problem.code() + " " + problem.args())
                .containsExactly("2 code.circle [R8 → R9 → R8]", "3 code.circle [R9 → R8 → R9]", "4 code.circle [R7 → R7]");
        assertThat(problems(example.replace(ImportKind.RISKS, header + "R1;10;2023;Tilat loppuvat;R8\nR8;10;2024;A;R1\n")))
                .extracting(Problem::code)
                .containsExactly("code.circle", "code.circle");
    }

    @Test
    void aRowWithAMistakeIsNotUnknownToThoseThatReferToIt() {
        String file = "code;unit;year;description;continues\nR8;10;kesä;A;\nR9;10;2024;B;R8\n";
        assertThat(problems(example.run(ImportKind.RISKS, file))).extracting(Problem::code).containsExactly("value.year");
    }

    @ParameterizedTest
    @CsvSource({"G1,M1,title", "G1,,measure", "G1,,target", "G4,M1,target"})
    void aChangeNamesAMeasureOfItsGoalWhereAMeasureChanges(String goal, String measure, String field) {
        ImportOutcome.Imported another = example.in(ImportKind.GOALS, "code;year;layer;unit;title\nG4;2024;council;S;Muu\n");
        String file = "goal;measure;field;value;decided_on\n%s;%s;%s;Uusi;2024-06-17\n".formatted(goal, measure == null ? "" : measure, field);
        assertThat(problems(example.run(ImportKind.GOAL_CHANGES, file))).extracting(Problem::code).containsExactly("goal-change.measure");
        undone(another);
    }

    @Test
    void aLevelMayBeCalledByItsName() {
        ImportOutcome.Imported imported = example.in(ImportKind.OBJECTIVES, ContentSamples.FILES.get(ImportKind.OBJECTIVES));
        assertThat(example.jdbc.sql("select level from objective where code = 'O21'").query(String.class).single()).isEqualTo("alatavoite");
        undone(imported);
    }

    private static Stream<Arguments> ofTypes(String pattern) {
        return Arrays.stream(ImportKind.values())
                .filter(ContentKinds::has)
                .flatMap(kind -> header(kind).stream().filter(column -> column.matches(pattern)).map(column -> Arguments.of(kind, column)));
    }

    private static void assertRefused(String kind, String column, String value, String problem) {
        assertThat(problems(example.run(kind(kind), with(kind(kind), column, value))))
                .extracting(one -> one.row() + " " + one.code())
                .containsExactly("2 " + problem);
    }

    /** The sample's first row alone, with one field of it changed. */
    private static String with(ImportKind kind, String column, String value) {
        String[] fields = row(kind).split(";", -1);
        fields[header(kind).indexOf(column)] = value;
        String other = kind == ImportKind.OBJECTIVES || kind == ImportKind.RISKS ? line(kind, 2) + "\n" : "";
        return line(kind, 0) + "\n" + String.join(";", fields) + "\n" + other;
    }

    private static List<String> header(ImportKind kind) {
        return List.of(line(kind, 0).split(";"));
    }

    private static String row(ImportKind kind) {
        return line(kind, 1);
    }

    private static String line(ImportKind kind, int number) {
        return ContentSamples.FILES.get(kind).lines().toList().get(number);
    }

    private static ImportKind kind(String key) {
        return ImportKind.of(key).orElseThrow();
    }

    private static void undone(ImportOutcome outcome) {
        example.imports.undo(example.municipality, Example.imported(outcome).batch());
    }

    private static List<Problem> problems(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        List<Problem> shown = ((Refused) outcome).problems().shown();
        shown.forEach(problem -> assertThat(problem.message(Language.EN)).doesNotContain("{").isNotBlank());
        return shown;
    }
}
