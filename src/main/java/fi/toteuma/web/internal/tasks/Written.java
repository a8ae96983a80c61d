package fi.toteuma.web.internal.tasks;

import fi.toteuma.imports.Edits;
import fi.toteuma.imports.Edits.Row;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.rounds.Task;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was written of a task, to read. */
@Component
public class Written {

    private final Writing writing;
    private final Edits edits;

    Written(Writing writing, Edits edits) {
        this.writing = writing;
        this.edits = edits;
    }

    /**
     * A field with what stands in it.
     *
     * @param heading of the sheet, where a task has several; empty otherwise
     * @param label key of the field's phrase
     * @param language code of the text's language where it isn't the municipality's first; empty otherwise
     */
    public record Line(Optional<Wording> heading, String label, String language, Wording text, boolean isLong) {}

    /** Fields that something stands in, in the order of the form. */
    public List<Line> of(Municipality municipality, Task task) {
        return writing.sheets(municipality, WriteAddress.of(municipality.key(), task), task).stream()
                .flatMap(sheet -> {
                    Row row = edits.find(municipality.id(), sheet.kind(), sheet.key());
                    return sheet.fields().stream()
                            .filter(field -> !row.field(field.name()).isBlank())
                            .map(field -> new Line(
                                    sheet.heading(), field.label(), field.language(), shown(field, row.field(field.name())),
                                    field.type() == Field.Type.LONG));
                })
                .toList();
    }

    private static Wording shown(Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> field.choices().stream().filter(choice -> choice.value().equals(value)).map(Field.Choice::word).findFirst().orElse(Wording.of(value));
            case NUMBER -> Wording.of(value.replace('.', ','));
            case LONG, SHORT -> Wording.of(value);
        };
    }
}
