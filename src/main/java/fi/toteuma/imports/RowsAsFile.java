package fi.toteuma.imports;

import fi.toteuma.imports.internal.carry.CarriedRows;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Brings in what people change on the pages as the file that it would be, under the rules of files. */
final class RowsAsFile {

    private RowsAsFile() {}

    /** @param name that the import is known by; changes that belong together share it */
    static ImportOutcome bring(Imports imports, MunicipalityId municipality, ImportKind kind, String name, List<SequencedMap<String, String>> rows) {
        try {
            Path file = Files.createTempFile("toteuma", ".csv");
            try {
                new CarriedRows(kind, rows, List.of(), List.of()).write(file);
                return imports.bring(
                        new ImportRequest(municipality, kind, Edits.SOURCE, file, name, ColumnMapping.NONE, Optional.empty()), true);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
