package fi.toteuma.imports.internal.reading;

import fi.toteuma.imports.Correction;
import fi.toteuma.municipality.ColumnMapping;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A file as a table: opened anew for each reading. */
public final class TableFile {

    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');
    private static final int LONGEST_HEADER = 1 << 16;

    private final SourceFile file;
    private final Optional<String> sheet;
    private final char delimiter;
    private final Map<Integer, Map<Integer, String>> mended;

    private TableFile(SourceFile file, Optional<String> sheet, char delimiter, Map<Integer, Map<Integer, String>> mended) {
        this.file = file;
        this.sheet = sheet;
        this.delimiter = delimiter;
        this.mended = mended;
    }

    /**
     * @param known the columns a file of this kind may have: they tell the delimiter
     * @param sheet which sheet of a workbook; empty: the first one that holds anything
     */
    public static TableFile of(SourceFile file, Set<Column> known, ColumnMapping mapping, Optional<String> sheet)
            throws IOException {
        char delimiter = file.isWorkbook() || mapping.delimiter().isPresent()
                ? mapping.delimiter().orElse(';')
                : delimiter(firstLine(file), known, mapping);
        return new TableFile(file, sheet, delimiter, Map.of());
    }

    /** The same with some cells read otherwise than they stand in the file. */
    public TableFile corrected(List<Correction> corrections) {
        Map<Integer, Map<Integer, String>> cells = new HashMap<>();
        corrections.forEach(each -> cells.computeIfAbsent(each.row(), row -> new HashMap<>()).put(Letters.column(each.letters()), each.to()));
        return new TableFile(file, sheet, delimiter, cells);
    }

    /** The rows from the header row on. */
    public RowReader rows() throws IOException, UnreadableFile {
        RowReader rows = asSent();
        return mended.isEmpty() ? rows : new MendedRows(rows, mended);
    }

    /** The rows as they stand in the file. */
    public RowReader asSent() throws IOException, UnreadableFile {
        return file.isWorkbook() ? WorkbookRows.open(file, sheet) : CsvRows.open(file, delimiter);
    }

    public SourceFile source() {
        return file;
    }

    private static char delimiter(String line, Set<Column> known, ColumnMapping mapping) {
        Comparator<Character> recognised = Comparator.comparingLong(
                delimiter -> Header.recognised(split(line, delimiter), known, mapping));
        Comparator<Character> columns = Comparator.comparingInt(delimiter -> split(line, delimiter).size());
        // of equals the first one in the list wins
        return DELIMITERS.reversed().stream()
                .max(recognised.thenComparing(columns))
                .orElse(';');
    }

    private static List<String> split(String line, char delimiter) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter))))
                .map(name -> name.replace("\"", ""))
                .toList();
    }

    private static String firstLine(SourceFile file) throws IOException {
        try (BufferedReader reader = new BufferedReader(file.text())) {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0 && line.length() < LONGEST_HEADER; c = reader.read()) {
                if (c == '\n' || c == '\r') {
                    if (!line.toString().isBlank()) {
                        break;
                    }
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
