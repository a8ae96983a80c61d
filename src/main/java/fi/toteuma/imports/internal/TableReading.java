package fi.toteuma.imports.internal;

import fi.toteuma.imports.Correction;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.Progress;
import fi.toteuma.imports.Progress.Step;
import fi.toteuma.imports.internal.kinds.Kind;
import fi.toteuma.imports.internal.numbers.DecimalMark;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.imports.internal.reading.DecimalScan;
import fi.toteuma.imports.internal.reading.Header;
import fi.toteuma.imports.internal.reading.Letters;
import fi.toteuma.imports.internal.reading.Row;
import fi.toteuma.imports.internal.reading.RowReader;
import fi.toteuma.imports.internal.reading.TableFile;
import fi.toteuma.imports.internal.reading.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file, as often as needed; each time the same. */
public final class TableReading {

    private static final int TOLD_EACH = 50_000;

    private final ImportRequest request;
    private final Kind kind;
    private final TableFile table;
    private final Progress progress;
    private @Nullable Map<Column, DecimalMark> marks;
    private @Nullable Header header;
    private UsedCodes used = new UsedCodes();

    public TableReading(ImportRequest request, Kind kind, TableFile table, Progress progress) {
        this.request = request;
        this.kind = kind;
        this.table = table;
        this.progress = progress;
    }

    /**
     * Goes through all rows. Where the header isn't right no row is read.
     *
     * @return how many rows there are, without those left out
     */
    public int each(Known known, ProblemCollector problems, Step step, Consumer<RowFields> row)
            throws IOException, UnreadableFile {
        int count = 0;
        used = new UsedCodes();
        try (RowReader rows = table.rows()) {
            Row first = rows.next();
            if (first == null) {
                throw new UnreadableFile(0, "file.no-rows");
            }
            Header found = Header.of(first, kind.columns(), request.mapping(), problems);
            requireColumns(found, first.number(), problems);
            header = found;
            if (!problems.isEmpty()) {
                return 0;
            }
            RowFields fields = new RowFields(
                    found, first, request.mapping(), known, marks(found), rows.daysFrom1904(), problems, request.mending(), used);
            for (Row next = rows.next(); next != null; next = rows.next()) {
                if (fields.at(next)) {
                    if (request.mending().rowsLeftOut().contains(next.number())) {
                        fields.leaveOut();
                    } else {
                        row.accept(fields);
                    }
                }
                if (++count % TOLD_EACH == 0) {
                    progress.at(request.name(), step, count);
                }
            }
        }
        if (count == 0) {
            throw new UnreadableFile(0, "file.no-rows");
        }
        progress.at(request.name(), step, count);
        if (count == used.rowsOut()) {
            problems.file("file.all-left-out");
        }
        return count - used.rowsOut();
    }

    Mending mending() {
        return request.mending();
    }

    /** What became of codes when the file was last gone through. */
    UsedCodes used() {
        return used;
    }

    /** Where a column is, for messages; its own name as long as the file wasn't looked into. */
    String place(Column column) {
        return header == null ? column.key() : header.place(column);
    }

    /** What of the file was read otherwise than it stands, when it was last gone through. */
    public Mended mended() throws IOException, UnreadableFile {
        return new Mended(request.mending().corrections().isEmpty() ? List.of() : cells(), used.all());
    }

    private List<Mended.Cell> cells() throws IOException, UnreadableFile {
        List<Mended.Cell> cells = new ArrayList<>();
        try (RowReader rows = table.asSent()) {
            for (Row next = rows.next(); next != null; next = rows.next()) {
                for (Correction each : request.mending().corrections()) {
                    int column = Letters.column(each.letters());
                    if (each.row() == next.number() && !next.text(column).equals(each.to())) {
                        String name = header == null ? "" : header.name(column);
                        String field = header == null ? "" : header.field(column);
                        cells.add(new Mended.Cell(each.row(), each.letters(), name, field, next.text(column), each.to(), each.by(), each.at()));
                    }
                }
            }
        }
        return cells;
    }

    private Map<Column, DecimalMark> marks(Header header) throws IOException, UnreadableFile {
        Map<Column, DecimalMark> found = marks;
        if (found == null) {
            DecimalMark given = request.mapping().decimal().map(DecimalMark::of).orElse(null);
            found = DecimalScan.of(table, header, given);
            marks = found;
        }
        return found;
    }

    private void requireColumns(Header header, int row, ProblemCollector problems) {
        Map<String, String> constants = request.mapping().constants();
        for (Column column : kind.required()) {
            boolean there = header.has(column)
                    || constants.containsKey(column.key())
                    || column == Column.AMOUNT && header.has(Column.DEBIT) && header.has(Column.CREDIT);
            if (!there) {
                problems.add(row, "", column.key(), "header.missing", header.names(), Header.examples(column));
            }
        }
        for (String key : constants.keySet()) {
            if (Column.of(key).isEmpty()) {
                problems.add(0, "", key, "mapping.unknown-column", "");
            }
        }
    }
}
