package fi.toteuma.web.internal.tasks;

import fi.toteuma.imports.Edits.Row;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One record to fill in: a form of its own, saved by itself.
 *
 * @param id within the page
 * @param heading what it is about, where the page has several; empty otherwise
 * @param help what was agreed: a measure's target, a risk's control; may be empty
 * @param key what the record is known by
 * @param dated the field of the key that tells the report date
 * @param now the record as it stands
 * @param before as it was told the last time
 */
public record Sheet(
        String id, Optional<Wording> heading, List<Wording> help, ImportKind kind, Map<String, String> key, String dated, List<Field> fields, Row now,
        Optional<Row> before) {

    public Sheet {
        fields = List.copyOf(fields);
        help = List.copyOf(help);
    }

    Sheet with(Row otherNow, Optional<Row> otherBefore) {
        return new Sheet(id, heading, help, kind, key, dated, fields, otherNow, otherBefore);
    }

    /** What the last time's record said in a field; empty: nothing. */
    public String before(Field field) {
        return before.map(row -> row.field(field.name())).orElse("");
    }

    /** Whether the last time's record said anything that could be started from. */
    public boolean hasBefore() {
        return fields.stream().anyMatch(field -> field.type() == Field.Type.LONG && !before(field).isBlank());
    }
}
