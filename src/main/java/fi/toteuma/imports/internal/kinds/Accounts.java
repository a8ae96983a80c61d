package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.CODE;
import static fi.toteuma.imports.internal.reading.Column.INTERNAL;
import static fi.toteuma.imports.internal.reading.Column.NAME;
import static fi.toteuma.imports.internal.reading.Column.NAME_SV;
import static fi.toteuma.imports.internal.reading.Column.NATURE;
import static fi.toteuma.imports.internal.reading.Column.VALID_FROM;
import static fi.toteuma.imports.internal.reading.Column.VALID_TO;

import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chart of accounts. */
final class Accounts implements RecordKind {

    private static final String ALWAYS = "1900-01-01";

    @Override
    public Set<Column> required() {
        return EnumSet.of(CODE, NAME, NATURE);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(NAME_SV, INTERNAL, VALID_FROM, VALID_TO);
    }

    @Override
    public @Nullable StoredRecord read(RowFields row, int ordinal) {
        String code = row.required(CODE);
        LocalDate from = row.date(VALID_FROM);
        LocalDate to = row.date(VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            row.wrong(VALID_TO, to.toString(), "period.backwards", from.toString());
        }
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("name", row.required(NAME));
        fields.put("name_sv", row.text(NAME_SV));
        fields.put("nature", nature(row));
        fields.put("internal", row.yes(INTERNAL) ? "yes" : "no");
        fields.put("valid_from", from == null ? ALWAYS : from.toString());
        fields.put("valid_to", to == null ? "" : to.toString());
        return row.failed() ? null : new StoredRecord(row.number(), code, fields);
    }

    private static String nature(RowFields row) {
        String text = row.required(NATURE);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "income", "tulo", "tuotto", "inkomst", "intäkt" -> "INCOME";
            case "cost", "meno", "kulu", "utgift", "kostnad" -> "COST";
            case "" -> "";
            default -> {
                row.wrong(NATURE, text, "value.choice", "INCOME, COST");
                yield text;
            }
        };
    }
}
