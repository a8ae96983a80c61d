package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.ACCOUNT;
import static fi.toteuma.imports.internal.reading.Column.AMOUNT;
import static fi.toteuma.imports.internal.reading.Column.COUNTERPARTY;
import static fi.toteuma.imports.internal.reading.Column.CREDIT;
import static fi.toteuma.imports.internal.reading.Column.DATE;
import static fi.toteuma.imports.internal.reading.Column.DEBIT;
import static fi.toteuma.imports.internal.reading.Column.MONTH;
import static fi.toteuma.imports.internal.reading.Column.OBJECT;
import static fi.toteuma.imports.internal.reading.Column.PROJECT;
import static fi.toteuma.imports.internal.reading.Column.ROW;
import static fi.toteuma.imports.internal.reading.Column.SERVICE_CLASS;
import static fi.toteuma.imports.internal.reading.Column.TEXT;
import static fi.toteuma.imports.internal.reading.Column.UNIT;
import static fi.toteuma.imports.internal.reading.Column.VOUCHER;
import static fi.toteuma.imports.internal.reading.Column.YEAR;

import fi.toteuma.imports.internal.Days;
import fi.toteuma.imports.internal.Fact.Entry;
import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ledger entries, known by voucher and row within their source. */
final class Entries implements FactKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(VOUCHER, ROW, DATE, UNIT, ACCOUNT, AMOUNT);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(DEBIT, CREDIT, PROJECT, SERVICE_CLASS, COUNTERPARTY, OBJECT, TEXT, YEAR, MONTH);
    }

    @Override
    public List<Column> identity() {
        return List.of(VOUCHER, ROW);
    }

    @Override
    public @Nullable Fact read(RowFields row) {
        LocalDate date = row.requiredDate(DATE);
        if (!row.failed()) {
            sameAs(row, YEAR, date.getYear(), date);
            sameAs(row, MONTH, date.getMonthValue(), date);
        }
        Entry entry = new Entry(
                row.required(VOUCHER),
                row.whole(ROW, 0, Integer.MAX_VALUE, "value.whole-number"),
                date,
                row.text(PROJECT),
                row.text(SERVICE_CLASS),
                row.unprinted(TEXT));
        return FactRow.read(
                row,
                FactRow.ACTUAL,
                date.getYear(),
                date.getMonthValue(),
                Days.ofYear(date.getYear()),
                null,
                entry);
    }

    @Override
    public boolean areEntries() {
        return true;
    }

    @Override
    public String duplicate() {
        return "entry.duplicate";
    }

    /** Where the file or its mapping says the year or the month, the date is within it. */
    private static void sameAs(RowFields row, Column column, int part, LocalDate date) {
        String text = row.text(column);
        if (!text.isEmpty() && !text.equals(String.valueOf(part))) {
            row.wrong(DATE, date.toString(), "date.outside", text);
        }
    }
}
