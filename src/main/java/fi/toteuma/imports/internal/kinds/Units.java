package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.CODE;
import static fi.toteuma.imports.internal.reading.Column.LEVEL;
import static fi.toteuma.imports.internal.reading.Column.NAME;
import static fi.toteuma.imports.internal.reading.Column.NAME_SV;
import static fi.toteuma.imports.internal.reading.Column.PARENT;
import static fi.toteuma.imports.internal.reading.Column.PRINTED_AS;
import static fi.toteuma.imports.internal.reading.Column.VALID_FROM;
import static fi.toteuma.imports.internal.reading.Column.VALID_TO;

import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of the organisation, a row for each period of each; row order is the order among siblings. */
final class Units implements RecordKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(CODE, NAME, LEVEL, VALID_FROM);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(NAME_SV, PARENT, VALID_TO, PRINTED_AS);
    }

    @Override
    public Optional<Column> ownReference() {
        return Optional.of(PARENT);
    }

    @Override
    public @Nullable StoredRecord read(RowFields row, int ordinal) {
        String code = row.required(CODE);
        String name = row.required(NAME);
        LocalDate from = row.requiredDate(VALID_FROM);
        LocalDate to = row.date(VALID_TO);
        if (to != null && to.isBefore(from)) {
            row.wrong(VALID_TO, to.toString(), "period.backwards", from.toString());
        }
        String level = level(row);
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("name", name);
        fields.put("name_sv", row.text(NAME_SV));
        fields.put("level", level);
        fields.put("parent", row.text(PARENT));
        fields.put("valid_from", from.toString());
        fields.put("valid_to", to == null ? "" : to.toString());
        fields.put("printed_as", row.text(PRINTED_AS));
        fields.put(StoredRecord.ORDER, String.valueOf(ordinal));
        return row.failed() ? null : new StoredRecord(row.number(), code + " " + from, fields);
    }

    /** The level by its key, or by one of its names. */
    private static String level(RowFields row) {
        String text = row.required(LEVEL);
        for (Level level : row.known().settings().levels()) {
            if (level.key().equals(text)
                    || level.name().texts().values().stream().anyMatch(text::equalsIgnoreCase)) {
                return level.key();
            }
        }
        if (!text.isEmpty()) {
            String levels = String.join(
                    ", ", row.known().settings().levels().stream().map(Level::key).toList());
            row.wrong(LEVEL, text, "level.unknown", levels);
        }
        return text;
    }
}
