package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals, key figures, risks and projects of the five documents, counted in the finished Word files: as many as the originals have. */
class HeinolaContentTest {

    private static ExampleProgram program;

    @BeforeAll
    static void importTheExample() {
        program = new ExampleProgram(Path.of("examples/heinola"));
    }

    @AfterAll
    static void close() {
        program.close();
    }

    private static List<List<String>> rows(String key, String title) {
        Map<String, List<List<String>>> tables = ReadBack.docxCells(program.file(key, "heinola", "docx"));
        return tables.entrySet().stream()
                .filter(table -> table.getKey().equals(PrintedTables.plain(title)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table '" + title + "', there are " + tables.keySet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ks2024   | Hyvinvointilautakunnan toimiala: käyttösuunnitelman tavoitteet 2024          | 10
            tp2024   | Hyvinvointilautakunnan toimiala: valtuuston tavoitteet 31.12.2024            | 4
            tp2024   | Hyvinvointilautakunnan toimiala: käyttösuunnitelman tavoitteet 31.12.2024    | 10
            tp2024   | Hyvinvointilautakunnan toimiala: tunnusluvut 2022–2024                       | 11
            tp2024   | Hyvinvointilautakunnan toimiala: riskit 31.12.2024                           | 5
            tp2024   | Hyvinvointilautakunnan toimiala: hankkeet 31.12.2024                         | 22
            ov2025q1 | Hyvinvointipalvelut: valtuuston tavoitteet 31.3.2025                         | 4
            ov2025q1 | Hyvinvointipalvelut: käyttösuunnitelman tavoitteet 31.3.2025                 | 13
            ov2025q1 | Hyvinvoinnin edistämisen lautakunta: käyttösuunnitelman tavoitteet 31.3.2025 | 6
            ov2025q1 | Hyvinvointipalvelut: riskit 31.3.2025                                        | 5
            ov2025q1 | Hyvinvoinnin edistämisen lautakunta: riskit 31.3.2025                        | 5
            ov2025q1 | Hyvinvoinnin edistämisen lautakunta: hankkeet 31.3.2025                      | 12
            ks2022h1 | Elinvoimalautakunnan toimiala: valtuuston tavoitteet 30.6.2022               | 6
            ks2022h1 | Elinvoimalautakunnan toimiala: käyttösuunnitelman tavoitteet 30.6.2022       | 12
            ks2022h1 | Elinvoimalautakunnan toimiala: tunnusluvut 2020–2022                         | 2
            ks2022h1 | Elinvoimalautakunnan toimiala: riskit 30.6.2022                              | 2
            """)
    void aTableHasAsManyRowsAsTheOriginal(String key, String title, int rows) {
        assertThat(rows(key, title)).as("with the total, of projects").hasSize(rows);
    }

    @Test
    void theProgrammeGoalsOf2020Are24InEightTables() {
        Map<String, List<List<String>>> goals = tables("ov2020h1", "sitovat tavoitteet 2020");
        assertThat(goals).hasSize(8);
        assertThat(goals.values().stream().mapToInt(List::size).sum()).isEqualTo(24);
    }

    @Test
    void the15ProjectCardsOf2020HaveEveryFieldOfTheOriginalsCards() {
        Map<String, List<List<String>>> cards = ReadBack.docxCells(program.file("ov2020h1", "heinola", "docx"));
        List<List<List<String>>> projects =
                cards.values().stream().filter(rows -> rows.getFirst().getFirst().equals("Hankkeen nimi")).toList();
        assertThat(projects).hasSize(15).allSatisfy(card -> assertThat(card).extracting(List::getFirst).containsExactly(
                "Hankkeen nimi", "Kuvaus / mitä tehdään", "Hallinnoitsija / tehtävä", "Vastuuhenkilö", "Toteutusaika / hankevaihe",
                "Rahoittaja, päätös", "Kaupungin päätös", "Budjetoitu; vuodet", "Bruttotulot koko hankeajalta", "Bruttomenot koko hankeajalta",
                "Kaupungin rahoitusosuus", "Muita tietoja", "Hankkeen tilanne ja talouden etenemä (%-lukuna)"));
    }

    @Test
    void the5InvestmentObjectsOf2020AreIn3Groups() {
        Map<String, List<List<String>>> groups = tables("ov2020h1", "investoinnit 1–6/2020");
        groups.remove("Hyvinvointi yhteensä: investoinnit 1–6/2020");
        assertThat(groups).hasSize(3);
        long heads = groups.values().stream().flatMap(List::stream).filter(row -> row.size() == 1).count();
        assertThat(heads - groups.size()).as("headings of objects; each group has one of its sum").isEqualTo(5);
    }

    @Test
    void everyOperatingPlanGoalHasTwoFollowUpsWhereTheOriginalHas() {
        for (Map.Entry<String, String> table : Map.of(
                        "tp2024", "Hyvinvointilautakunnan toimiala: käyttösuunnitelman tavoitteet 31.12.2024",
                        "ks2022h1", "Elinvoimalautakunnan toimiala: käyttösuunnitelman tavoitteet 30.6.2022")
                .entrySet()) {
            List<String> heads = ReadBack.docxHeads(program.file(table.getKey(), "heinola", "docx"), table.getValue());
            List<Integer> told = heads.stream().filter(head -> head.startsWith("Toteuma")).map(heads::indexOf).toList();
            assertThat(told).as(table.getKey()).hasSize(2);
            List<List<String>> reported = rows(table.getKey(), table.getValue()).stream()
                    .filter(row -> !row.contains("Ei tietoa"))
                    .toList();
            assertThat(reported).as(table.getKey() + ": of one goal of 2022 nothing was told").hasSizeGreaterThanOrEqualTo(10);
            assertThat(reported).allSatisfy(row -> assertThat(told).allSatisfy(column -> assertThat(row.get(column)).isNotBlank()));
        }
    }

    @Test
    void givenTotalsArePrintedAsGiven() {
        assertThat(rows("tp2024", "Hyvinvointilautakunnan toimiala: hankkeet 31.12.2024").getLast())
                .contains("Yhteensä", "1 335 392 €", "19 %", "78 %");
        assertThat(rows("ov2025q1", "Hyvinvoinnin edistämisen lautakunta: hankkeet 31.3.2025").getLast())
                .containsExactly("", "Yhteensä", "", "428 194 €", "", "", "", "");
    }

    @Test
    void theModelLayoutsTellTheSameGoalsRisksAndProjects() {
        for (String key : List.of("ks2024", "ov2025q1", "tp2024", "ov2020h1", "ks2022h1")) {
            for (String records : List.of("goals", "risks", "projects")) {
                assertThat(ids(key, "malli", records)).as(key + " " + records).containsAll(ids(key, "heinola", records));
            }
        }
    }

    /** Ids of the rows of word tables and cards' projects: codes of goals, risks and projects. */
    private static List<String> ids(String key, String set, String records) {
        String pattern = switch (records) {
            case "goals" -> "[KV]\\d\\d-.*";
            case "risks" -> "R\\d\\d-.*";
            default -> "P\\d\\d-.*";
        };
        return program.document(key, set).wordTables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.id())
                .filter(id -> id.matches(pattern))
                .toList();
    }

    private static Map<String, List<List<String>>> tables(String key, String words) {
        Map<String, List<List<String>>> tables = ReadBack.docxCells(program.file(key, "heinola", "docx"));
        tables.keySet().removeIf(title -> !title.contains(PrintedTables.plain(words)));
        return tables;
    }
}
