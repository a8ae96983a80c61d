package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.ACCOUNT;
import static fi.toteuma.imports.internal.reading.Column.AMOUNT;
import static fi.toteuma.imports.internal.reading.Column.BODY;
import static fi.toteuma.imports.internal.reading.Column.DECIDED_ON;
import static fi.toteuma.imports.internal.reading.Column.OBJECT;
import static fi.toteuma.imports.internal.reading.Column.REASON;
import static fi.toteuma.imports.internal.reading.Column.REASON_SV;
import static fi.toteuma.imports.internal.reading.Column.SECTION;
import static fi.toteuma.imports.internal.reading.Column.UNIT;
import static fi.toteuma.imports.internal.reading.Column.YEAR;

import fi.toteuma.imports.internal.Days;
import fi.toteuma.imports.internal.Fact.Decision;
import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.kernel.Measure;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes to a budget by dated decisions of governing bodies; the § may be unknown. */
final class Amendments implements FactKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(BODY, DECIDED_ON, UNIT, ACCOUNT, YEAR, AMOUNT);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(SECTION, REASON, REASON_SV, OBJECT);
    }

    @Override
    public List<Column> identity() {
        return List.of();
    }

    @Override
    public @Nullable Fact read(RowFields row) {
        String body = row.required(BODY);
        if (!body.isEmpty() && row.known().settings().body(body).isEmpty()) {
            row.wrong(BODY, body, "body.unknown", bodies(row));
        }
        LocalDate decided = row.requiredDate(DECIDED_ON);
        int year = row.year(YEAR);
        Decision decision =
                new Decision(body, decided, section(row.text(SECTION)), row.text(REASON), row.text(REASON_SV));
        return FactRow.read(
                row,
                FactRow.edition(Measure.AMENDMENT, decided),
                year,
                0,
                Days.ofYear(year),
                decision,
                null);
    }

    /** {@code § 12} and {@code 12 §} are the same section. */
    private static String section(String text) {
        return text.replace("§", "").strip();
    }

    private static String bodies(RowFields row) {
        return String.join(
                ", ", row.known().settings().bodies().stream().map(Body::key).toList());
    }
}
