package fi.toteuma.web.internal.tasks;

import fi.toteuma.document.Piece;
import fi.toteuma.imports.Edits.Row;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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
 * @param read its long texts by field, as the document of that time prints them
 */
public record Sheet(
        String id, Optional<Wording> heading, List<Wording> help, ImportKind kind, Map<String, String> key, String dated, List<Field> fields, Row now,
        Optional<Row> before, Map<String, List<Piece>> read) {

    public Sheet {
        fields = List.copyOf(fields);
        help = List.copyOf(help);
    }

    Sheet with(Row otherNow, Optional<Row> otherBefore) {
        return new Sheet(id, heading, help, kind, key, dated, fields, otherNow, otherBefore, read);
    }

    /** @param prose reads texts of the day that the last time's record is of */
    Sheet reading(BiFunction<LocalDate, List<String>, Map<String, List<Piece>>> prose) {
        List<Field> told = fields.stream().filter(this::isTold).toList();
        if (told.isEmpty()) {
            return this;
        }
        Map<String, List<Piece>> pieces = prose.apply(dayBefore(), told.stream().map(this::before).toList());
        Map<String, List<Piece>> fieldsRead = told.stream().collect(Collectors.toMap(Field::name, field -> pieces.get(before(field))));
        return new Sheet(id, heading, help, kind, key, dated, fields, now, before, fieldsRead);
    }

    private boolean isTold(Field field) {
        return field.type() == Field.Type.LONG && !before(field).isBlank();
    }

    /** The report date that the last time's record is of. */
    public LocalDate dayBefore() {
        return LocalDate.parse(before.orElseThrow().field(dated));
    }

    /** What the last time's record said in a field; empty: nothing. */
    public String before(Field field) {
        return before.map(row -> row.field(field.name())).orElse("");
    }

    /** Whether the last time's record said anything that could be started from. */
    public boolean hasBefore() {
        return fields.stream().anyMatch(this::isTold);
    }
}
