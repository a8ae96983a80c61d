package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.ACCOUNT;
import static fi.toteuma.imports.internal.reading.Column.AMOUNT;
import static fi.toteuma.imports.internal.reading.Column.OBJECT;
import static fi.toteuma.imports.internal.reading.Column.REPORT_DATE;
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

/** The full year's actual as expected on a report date. */
final class Forecast implements FactKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(REPORT_DATE, UNIT, ACCOUNT, YEAR, AMOUNT);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(OBJECT);
    }

    @Override
    public List<Column> identity() {
        return List.of(REPORT_DATE, UNIT, ACCOUNT, YEAR, OBJECT);
    }

    @Override
    public @Nullable Fact read(RowFields row) {
        LocalDate reported = row.requiredDate(REPORT_DATE);
        return FactRow.read(
                row,
                FactRow.edition(Measure.FORECAST, reported),
                row.year(YEAR),
                0,
                Days.ofYear(reported.getYear()),
                null,
                null);
    }
}
