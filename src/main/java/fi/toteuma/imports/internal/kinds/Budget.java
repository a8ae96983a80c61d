package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.ACCOUNT;
import static fi.toteuma.imports.internal.reading.Column.AMOUNT;
import static fi.toteuma.imports.internal.reading.Column.OBJECT;
import static fi.toteuma.imports.internal.reading.Column.STAGE;
import static fi.toteuma.imports.internal.reading.Column.UNIT;
import static fi.toteuma.imports.internal.reading.Column.YEAR;

import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.Known.Edition;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.kernel.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A year's budget: as first approved, or known only with its amendments. */
final class Budget implements FactKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(UNIT, ACCOUNT, YEAR, AMOUNT);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(OBJECT, STAGE);
    }

    @Override
    public List<Column> identity() {
        return List.of(UNIT, ACCOUNT, YEAR, OBJECT, STAGE);
    }

    @Override
    public @Nullable Fact read(RowFields row) {
        return FactRow.read(row, new Edition(measure(row), null), row.year(YEAR), 0);
    }

    private static Measure measure(RowFields row) {
        String stage = row.text(STAGE);
        return switch (stage) {
            case "", "original" -> Measure.BUDGET;
            case "amended" -> Measure.AMENDED_BUDGET;
            default -> {
                row.wrong(STAGE, stage, "value.choice", "original, amended");
                yield Measure.BUDGET;
            }
        };
    }
}
