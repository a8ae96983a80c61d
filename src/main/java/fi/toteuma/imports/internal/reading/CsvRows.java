package fi.toteuma.imports.internal.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a text file. */
final class CsvRows implements RowReader {

    private static final int LONGEST_FIELD = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private int number;

    private CsvRows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    static CsvRows open(SourceFile file, char delimiter) throws IOException {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(file.text());
        return new CsvRows(csv.iterator());
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        try {
            while (records.hasNext()) {
                TextRow row = new TextRow(++number, records.next());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new UnreadableFile(number + 1, "file.quote");
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record TextRow(int number, CsvRecord fields) implements Row {

        @Override
        public int size() {
            return fields.getFieldCount();
        }

        @Override
        public boolean mayEndEarly() {
            return false;
        }

        @Override
        public String text(int column) {
            return column < fields.getFieldCount() ? fields.getField(column) : "";
        }

        @Override
        public CellKind kind(int column) {
            return CellKind.TEXT;
        }
    }
}
