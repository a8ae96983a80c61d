package fi.toteuma.web;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.ImportStep;
import fi.toteuma.organisation.Municipalities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A municipality's folder, brought in by the ordinary importers. */
record ExampleFolder(Path folder) {

    void bringIn(Municipalities municipalities, Imports imports) {
        String settings = text(folder.resolve("municipality.yaml"));
        MunicipalitySettings municipality = MunicipalitySettings.parse("municipality.yaml", settings);
        MunicipalityId id = municipalities.save(municipality.key(), settings);
        municipalities.saveFiles(id, files());
        for (ImportStep step : municipality.imports()) {
            ColumnMapping mapping = step.mapping().map(municipality.mappings()::get).orElse(ColumnMapping.NONE);
            Path file = folder.resolve(step.file());
            ImportOutcome outcome = imports.run(
                    new ImportRequest(
                            id,
                            ImportKind.of(step.kind()).orElseThrow(),
                            step.source(),
                            file,
                            file.getFileName().toString(),
                            mapping,
                            step.sheet()),
                    false);
            if (!(outcome instanceof ImportOutcome.Imported)) {
                throw new AssertionError(step.file() + ": " + outcome);
            }
        }
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(yaml|svg)"))
                    .forEach(file -> files.put(folder.relativize(file).toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
