package fi.toteuma.imports.internal.carry;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.toteuma.imports.CarryOutcome.Left;
import fi.toteuma.imports.CarryOutcome.Moved;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.StoredRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Rows of a file to come in.
 *
 * @param rows each with all columns of the kind, in their order
 * @param moved what went to another unit
 * @param left what stays where it was
 */
public record CarriedRows(ImportKind kind, List<SequencedMap<String, String>> rows, List<Moved> moved, List<Left> left) {

    public CarriedRows {
        rows = List.copyOf(rows);
        moved = List.copyOf(moved);
        left = List.copyOf(left);
    }

    /** The fields of a record as those of a new row, to be changed. */
    static SequencedMap<String, String> row(StoredRecord record) {
        SequencedMap<String, String> row = new LinkedHashMap<>(record.fields());
        row.remove(StoredRecord.ORDER);
        return row;
    }

    /** Writes them as a file of their kind; there must be some. */
    public void write(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(rows.getFirst().sequencedKeySet());
            rows.forEach(row -> csv.writeRecord(row.sequencedValues()));
        }
    }
}
