package fi.toteuma.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The financial tables of the five published documents, every cell exactly as printed. */
final class PrintedTables {

    /** A table's rows in print order. */
    record PrintedTable(String document, String table, List<PrintedRow> rows) {}

    /** @param cells by column number, from 1; a column that printed nothing isn't there */
    record PrintedRow(String label, Map<Integer, String> cells) {}

    private static final Path FILE = Path.of("src/test/resources/heinola/printed-tables.csv");

    private PrintedTables() {}

    /** By document, in print order. */
    static Map<String, List<PrintedTable>> byDocument() {
        Map<String, Map<String, Map<String, PrintedRow>>> documents = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            for (NamedCsvRecord row : rows) {
                documents.computeIfAbsent(row.getField("document"), key -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getField("table"), key -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                row.getField("row"), key -> new PrintedRow(row.getField("printed_label"), new LinkedHashMap<>()))
                        .cells()
                        .put(Integer.valueOf(row.getField("column")), plain(row.getField("printed")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<PrintedTable>> tables = new LinkedHashMap<>();
        documents.forEach((document, byTable) -> {
            List<PrintedTable> list = new ArrayList<>();
            byTable.forEach((table, byRow) -> list.add(new PrintedTable(document, table, List.copyOf(byRow.values()))));
            list.sort((a, b) -> Integer.compare(Integer.parseInt(a.table()), Integer.parseInt(b.table())));
            tables.put(document, list);
        });
        return tables;
    }

    /** Without the difference between kinds of space and between − and -. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2009\\u202F]+", " ").replace('−', '-').strip();
    }
}
