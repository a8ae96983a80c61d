package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.ACCOUNT;
import static fi.toteuma.imports.internal.reading.Column.AMOUNT;
import static fi.toteuma.imports.internal.reading.Column.COUNTERPARTY;
import static fi.toteuma.imports.internal.reading.Column.CREDIT;
import static fi.toteuma.imports.internal.reading.Column.DEBIT;
import static fi.toteuma.imports.internal.reading.Column.MONTH;
import static fi.toteuma.imports.internal.reading.Column.OBJECT;
import static fi.toteuma.imports.internal.reading.Column.TREE_DATE;
import static fi.toteuma.imports.internal.reading.Column.UNIT;
import static fi.toteuma.imports.internal.reading.Column.YEAR;

import fi.toteuma.imports.internal.Days;
import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.kernel.Measure;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Earlier years' balances, restated to a later organisation. */
final class Restated implements FactKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(TREE_DATE, UNIT, ACCOUNT, YEAR, MONTH, AMOUNT);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(DEBIT, CREDIT, OBJECT, COUNTERPARTY);
    }

    @Override
    public List<Column> identity() {
        return List.of(TREE_DATE, UNIT, ACCOUNT, YEAR, MONTH, OBJECT, COUNTERPARTY);
    }

    @Override
    public @Nullable Fact read(RowFields row) {
        LocalDate treeDate = row.requiredDate(TREE_DATE);
        return FactRow.read(
                row,
                FactRow.edition(Measure.RESTATED_ACTUAL, treeDate),
                row.year(YEAR),
                row.month(),
                Days.of(treeDate),
                null,
                null);
    }
}
