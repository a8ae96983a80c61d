package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.ACCOUNT;
import static fi.toteuma.imports.internal.reading.Column.AMOUNT;
import static fi.toteuma.imports.internal.reading.Column.COUNTERPARTY;
import static fi.toteuma.imports.internal.reading.Column.CREDIT;
import static fi.toteuma.imports.internal.reading.Column.DEBIT;
import static fi.toteuma.imports.internal.reading.Column.MONTH;
import static fi.toteuma.imports.internal.reading.Column.OBJECT;
import static fi.toteuma.imports.internal.reading.Column.UNIT;
import static fi.toteuma.imports.internal.reading.Column.YEAR;

import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Monthly balances of the ledger. */
final class Balances implements FactKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(UNIT, ACCOUNT, YEAR, MONTH, AMOUNT);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(DEBIT, CREDIT, OBJECT, COUNTERPARTY);
    }

    @Override
    public List<Column> identity() {
        return List.of(UNIT, ACCOUNT, YEAR, MONTH, OBJECT, COUNTERPARTY);
    }

    @Override
    public @Nullable Fact read(RowFields row) {
        return FactRow.read(row, FactRow.ACTUAL, row.year(YEAR), row.month());
    }
}
