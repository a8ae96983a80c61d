package fi.toteuma.imports.internal.reading;

import fi.toteuma.imports.internal.numbers.AmountReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an XLSX file: the one that is named, or the first visible one that holds anything. */
final class WorkbookRows implements RowReader {

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private int number;

    private WorkbookRows(ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static WorkbookRows open(SourceFile file, Optional<String> sheet) throws IOException, UnreadableFile {
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.path().toFile());
        } catch (ExcelReaderException | IllegalArgumentException | NoSuchElementException e) {
            throw new UnreadableFile(0, "file.corrupt");
        }
        try {
            return new WorkbookRows(workbook, sheet(workbook, sheet).openStream());
        } catch (ExcelReaderException | IllegalArgumentException | NoSuchElementException e) {
            workbook.close();
            throw new UnreadableFile(0, "file.corrupt");
        } catch (UnreadableFile e) {
            workbook.close();
            throw e;
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, Optional<String> name) throws IOException, UnreadableFile {
        if (name.isPresent()) {
            return workbook.findSheet(name.get()).orElseThrow(() -> new UnreadableFile(0, "file.sheet", name.get()));
        }
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && holdsAnything(sheet)) {
                return sheet;
            }
        }
        throw new UnreadableFile(0, "file.no-rows");
    }

    private static boolean holdsAnything(Sheet sheet) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> !new SheetRow(row).isBlank());
        }
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        try {
            while (rows.hasNext()) {
                SheetRow row = new SheetRow(rows.next());
                number = row.number();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | UncheckedIOException e) {
            throw new UnreadableFile(number + 1, "file.corrupt");
        }
    }

    @Override
    public boolean daysFrom1904() {
        return workbook.isDate1904();
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record SheetRow(org.dhatim.fastexcel.reader.Row cells) implements Row {

        @Override
        public int number() {
            return cells.getRowNum();
        }

        @Override
        public int size() {
            return cells.getCellCount();
        }

        @Override
        public boolean mayEndEarly() {
            return true;
        }

        @Override
        public String text(int column) {
            Cell cell = cell(column);
            if (cell == null) {
                return "";
            }
            return switch (cell.getType()) {
                case EMPTY -> "";
                case NUMBER -> AmountReader.plain(cell.getRawValue()).toPlainString();
                case FORMULA -> "=" + (cell.getFormula() == null ? "" : cell.getFormula());
                default -> cell.getText() == null ? "" : cell.getText();
            };
        }

        @Override
        public CellKind kind(int column) {
            Cell cell = cell(column);
            CellType type = cell == null ? CellType.EMPTY : cell.getType();
            return switch (type) {
                case NUMBER -> CellKind.NUMBER;
                case FORMULA -> CellKind.FORMULA;
                default -> CellKind.TEXT;
            };
        }

        private @Nullable Cell cell(int column) {
            return column < cells.getCellCount() ? cells.getCell(column) : null;
        }
    }
}
