package fi.toteuma.imports.internal.kinds;

import fi.toteuma.imports.internal.Days;
import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.Fact.Decision;
import fi.toteuma.imports.internal.Fact.Entry;
import fi.toteuma.imports.internal.Known.Edition;
import fi.toteuma.imports.internal.Known.KnownAccount;
import fi.toteuma.imports.internal.Known.KnownUnit;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Measure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What rows of all fact kinds have: a unit, an account, an amount, perhaps an investment object. */
final class FactRow {

    static final Edition ACTUAL = new Edition(Measure.ACTUAL, null);

    private FactRow() {}

    static @Nullable Fact read(RowFields row, Edition edition, int year, int month) {
        return read(row, edition, year, month, Days.ofYear(year), null, null);
    }

    /**
     * @param unitDays the unit must be there on one of these days
     * @return null if the row can't be used
     */
    static @Nullable Fact read(
            RowFields row,
            Edition edition,
            int year,
            int month,
            DateRange unitDays,
            @Nullable Decision decision,
            @Nullable Entry entry) {
        boolean dated = !row.failed();
        long amount = row.amount();
        KnownUnit unit = row.unit(Column.UNIT, dated ? unitDays : null);
        KnownAccount account = row.account(dated ? Days.ofYear(year) : null);
        Integer object = row.object();
        String counterparty = row.text(Column.COUNTERPARTY);
        if (row.failed() || unit == null || account == null) {
            return null;
        }
        boolean internal = account.internal() || row.known().units().containsKey(counterparty);
        long cents = row.signed(amount, account);
        return new Fact(
                row.number(), edition, year, month, unit, account, object, internal, counterparty, cents, decision, entry);
    }

    /** The only vintage of a measure that has editions by date. */
    static Edition edition(Measure measure, LocalDate vintage) {
        return new Edition(measure, vintage);
    }
}
