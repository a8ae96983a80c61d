package fi.toteuma.web.internal.tasks;

import fi.toteuma.document.Piece;
import fi.toteuma.imports.Edits;
import fi.toteuma.imports.Edits.Row;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reporting.PrintedProse;
import fi.toteuma.rounds.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was written of a task, to read. */
@Component
public class Written {

    private final Writing writing;
    private final Edits edits;
    private final PrintedProse prose;

    Written(Writing writing, Edits edits, PrintedProse prose) {
        this.writing = writing;
        this.edits = edits;
        this.prose = prose;
    }

    /**
     * A field with what stands in it.
     *
     * @param heading of the sheet, where a task has several; empty otherwise
     * @param label key of the field's phrase
     * @param language code of the text's language where it isn't the municipality's first; empty otherwise
     * @param read a long text as its document prints it; nothing of other fields
     */
    public record Line(Optional<Wording> heading, String label, String language, Wording text, List<Piece> read) {

        public boolean isLong() {
            return !read.isEmpty();
        }
    }

    private record Filled(Sheet sheet, Field field, String value) {

        boolean isLong() {
            return field.type() == Field.Type.LONG;
        }
    }

    /**
     * Fields that something stands in, in the order of the form.
     *
     * @param tasks of one unit on one report date
     */
    public Map<Task, List<Line>> of(Municipality municipality, List<Task> tasks) {
        Map<Task, List<Filled>> filled = new LinkedHashMap<>();
        tasks.forEach(task -> filled.put(task, filled(municipality, task)));
        List<String> texts = filled.values().stream().flatMap(List::stream).filter(Filled::isLong).map(Filled::value).distinct().toList();
        Map<String, List<Piece>> read = tasks.isEmpty()
                ? Map.of()
                : prose.of(municipality.key(), tasks.getFirst().duty().reportDate(), tasks.getFirst().duty().unit(), texts);
        Map<Task, List<Line>> lines = new LinkedHashMap<>();
        filled.forEach((task, fields) -> lines.put(task, fields.stream()
                .map(one -> new Line(
                        one.sheet().heading(), one.field().label(), one.field().language(), shown(one.field(), one.value()),
                        one.isLong() ? read.get(one.value()) : List.of()))
                .toList()));
        return lines;
    }

    private List<Filled> filled(Municipality municipality, Task task) {
        return writing.sheets(municipality, WriteAddress.of(municipality.key(), task), task).stream()
                .flatMap(sheet -> {
                    Row row = edits.find(municipality.id(), sheet.kind(), sheet.key());
                    return sheet.fields().stream().map(field -> new Filled(sheet, field, row.field(field.name())));
                })
                .filter(one -> !one.value().isBlank())
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
