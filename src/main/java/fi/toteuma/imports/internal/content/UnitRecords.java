package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.UnitUse.Records;
import fi.toteuma.imports.internal.content.ContentField.Type;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much content is about a unit. */
public final class UnitRecords {

    private final JdbcClient jdbc;
    private final MunicipalityId municipality;

    public UnitRecords(JdbcClient jdbc, MunicipalityId municipality) {
        this.jdbc = jdbc;
        this.municipality = municipality;
    }

    /** @param day what is of the days after it, or of their year, is counted apart */
    public Map<ImportKind, Records> of(String unit, LocalDate day) {
        Map<ImportKind, Records> counted = new EnumMap<>(ImportKind.class);
        for (ContentKind kind : ContentKinds.all()) {
            kind.fields().stream().filter(field -> field.type() == Type.UNIT).findFirst()
                    .map(field -> count(kind, field, unit, day))
                    .filter(records -> records.all() > 0)
                    .ifPresent(records -> counted.put(kind.kind(), records));
        }
        return counted;
    }

    private Records count(ContentKind kind, ContentField field, String unit, LocalDate day) {
        String later = column(kind, Column.REPORT_DATE).map(sql -> sql + " > cast(:day as date)")
                .or(() -> column(kind, Column.YEAR).map(sql -> sql + " >= extract(year from cast(:day as date) + 1)"))
                .orElse("cast(:day as date) is null");
        return jdbc.sql("select count(*) as all_of_it, count(*) filter (where " + later + ") as later from " + kind.table()
                        + " where municipality_id = :municipality and " + field.sql() + " = :unit")
                .param("day", day)
                .param("municipality", municipality.value())
                .param("unit", unit)
                .query((row, number) -> new Records(row.getInt("all_of_it"), row.getInt("later")))
                .single();
    }

    private static Optional<String> column(ContentKind kind, Column column) {
        return kind.fields().stream().filter(field -> field.column() == column).map(ContentField::sql).findFirst();
    }
}
