package fi.toteuma.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.ImportStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of an example's import files, read without the product's importers: the second opinion in its tests. */
final class ExampleFigures {

    private static final Map<String, String> MEASURES = Map.of(
            "budget", "BUDGET",
            "amendments", "AMENDMENT",
            "plan", "PLAN",
            "forecast", "FORECAST",
            "balances", "ACTUAL",
            "entries", "ACTUAL",
            "restated", "RESTATED_ACTUAL");

    private final Path folder;

    ExampleFigures(Path folder) {
        this.folder = folder;
    }

    /** @param month of the year; 12 for figures of a whole year */
    record Figure(String measure, String unit, String account, int year, int month, String object, Money amount) {}

    Stream<Figure> of(MunicipalitySettings settings) {
        return settings.imports().stream()
                .filter(step -> MEASURES.containsKey(step.kind()))
                .flatMap(this::figures);
    }

    private Stream<Figure> figures(ImportStep step) {
        return records(step.file()).map(row -> figure(MEASURES.getOrDefault(step.kind(), ""), row));
    }

    Stream<NamedCsvRecord> records(String file) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(folder.resolve(file))) {
            return csv.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(String measure, NamedCsvRecord row) {
        boolean dated = row.findField("date").isPresent();
        String year = dated ? row.getField("date").substring(0, 4) : row.getField("year");
        String month = dated ? row.getField("date").substring(5, 7) : row.findField("month").orElse("12");
        return new Figure(
                measure,
                row.getField("unit"),
                row.getField("account"),
                Integer.parseInt(year),
                Integer.parseInt(month),
                row.findField("object").orElse(""),
                Money.of(row.getField("amount").replace(',', '.')));
    }
}
