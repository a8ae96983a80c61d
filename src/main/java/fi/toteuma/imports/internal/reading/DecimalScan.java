package fi.toteuma.imports.internal.reading;

import fi.toteuma.imports.internal.numbers.AmountReader;
import fi.toteuma.imports.internal.numbers.DecimalMark;
import fi.toteuma.imports.internal.reading.Row.CellKind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds each amount column's decimal mark from the first amount that can be read in one way only. A column without such
 * an amount stays undecided: its {@code 1.234} is refused.
 */
public final class DecimalScan {

    private DecimalScan() {}

    /** @param header where the columns are */
    public static Map<Column, DecimalMark> of(TableFile table, Header header, @Nullable DecimalMark given)
            throws IOException, UnreadableFile {
        Map<Column, DecimalMark> marks = new EnumMap<>(Column.class);
        Set<Column> open = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            if (column.isAmount() && header.has(column)) {
                open.add(column);
            }
        }
        if (given != null) {
            open.forEach(column -> marks.put(column, given));
            return marks;
        }
        try (RowReader rows = table.rows()) {
            rows.next();
            for (Row row = rows.next(); row != null && !open.isEmpty(); row = rows.next()) {
                for (Column column : Set.copyOf(open)) {
                    DecimalMark mark = shown(row, header.indexOf(column));
                    if (mark != null) {
                        marks.put(column, mark);
                        open.remove(column);
                    }
                }
            }
        }
        return marks;
    }

    private static @Nullable DecimalMark shown(Row row, int column) {
        if (row.kind(column) != CellKind.TEXT) {
            return null;
        }
        String digits = AmountReader.withoutSign(row.text(column));
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isLetter(digits.charAt(i))) {
                return null;
            }
        }
        return DecimalMark.shownBy(digits);
    }
}
