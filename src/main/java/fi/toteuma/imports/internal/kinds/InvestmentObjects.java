package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.CODE;
import static fi.toteuma.imports.internal.reading.Column.NAME;
import static fi.toteuma.imports.internal.reading.Column.NAME_SV;

import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Investment objects in the order they are printed in. */
final class InvestmentObjects implements RecordKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(CODE, NAME);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(NAME_SV);
    }

    @Override
    public @Nullable StoredRecord read(RowFields row, int ordinal) {
        String code = row.required(CODE);
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("name", row.required(NAME));
        fields.put("name_sv", row.text(NAME_SV));
        fields.put(StoredRecord.ORDER, String.valueOf(ordinal));
        return row.failed() ? null : new StoredRecord(row.number(), code, fields);
    }
}
