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

    /** Tables whose title holds all these words. */
    private static long rowsOf(String key, String words) {
        return ReadBack.docxCells(program.file(key, "heinola", "docx")).entrySet().stream()
                .filter(table -> List.of(words.split(" \\+ ")).stream().allMatch(word -> table.getKey().contains(word)))
                .mapToLong(table -> table.getValue().size())
                .sum();
    }

    @Test
    void showTitles() {
        for (String key : List.of("ks2024", "ov2025q1", "tp2024", "ov2020h1", "ks2022h1")) {
            ReadBack.docxCells(program.file(key, "heinola", "docx")).forEach((title, rows) ->
                    System.out.println("TITLE " + key + " | " + title + " | " + rows.size() + " | " + (rows.isEmpty() ? "" : rows.getLast())));
        }
    }
}
