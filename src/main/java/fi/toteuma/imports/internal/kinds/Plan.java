package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.ACCOUNT;
import static fi.toteuma.imports.internal.reading.Column.AMOUNT;
import static fi.toteuma.imports.internal.reading.Column.BUDGET_YEAR;
import static fi.toteuma.imports.internal.reading.Column.OBJECT;
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

/** The plan years that came with a budget: units are those of the budget's year, whatever year a row is of. */
final class Plan implements FactKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(BUDGET_YEAR, UNIT, ACCOUNT, YEAR, AMOUNT);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(OBJECT);
    }

    @Override
    public List<Column> identity() {
        return List.of(BUDGET_YEAR, UNIT, ACCOUNT, YEAR, OBJECT);
    }

    @Override
    public @Nullable Fact read(RowFields row) {
        int budgetYear = row.year(BUDGET_YEAR);
        int year = row.year(YEAR);
        if (!row.failed() && year <= budgetYear) {
            row.wrong(YEAR, row.text(YEAR), "plan.year", String.valueOf(budgetYear));
        }
        return FactRow.read(
                row,
                FactRow.edition(Measure.PLAN, LocalDate.of(budgetYear, 1, 1)),
                year,
                0,
                Days.ofYear(budgetYear),
                null,
                null);
    }
}
