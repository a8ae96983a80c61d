package fi.toteuma.web.internal.tasks;

import fi.toteuma.imports.EditOutcome;
import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.rendering.Printable;
import fi.toteuma.web.internal.page.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Stores what was written on a sheet, and takes it back. */
@Component
public class Saving {

    /** Before the names of the sheet's own fields. */
    static final String FIELD = "field-";

    private static final int LONGEST = 100_000;

    private final Edits edits;
    private final Imports imports;
    private final Clock clock;
    private final Clock passing;

    Saving(Edits edits, Imports imports, Clock clock, @Qualifier("passingTime") Clock passing) {
        this.edits = edits;
        this.imports = imports;
        this.clock = clock;
        this.passing = passing;
    }

    /**
     * @param sheet which of the view's
     * @param given what the form holds under a name; null where it has no such field
     * @param version of the record that the writer had found
     * @throws NotAllowed if the part was sent or released
     */
    public SaveState save(Municipality of, WriteView view, String sheet, Function<String, @Nullable String> given, long version) {
        Sheet written = view.sheet(sheet);
        if (!view.state().isOpen()) {
            throw new NotAllowed("the part is " + view.state());
        }
        Map<String, String> fields = fields(written, given);
        EditOutcome outcome = unprintable(fields)
                .<EditOutcome>map(EditOutcome.Refused::new)
                .orElseGet(() -> edits.save(of.id(), written.kind(), written.key(), changes(written, fields, view), version));
        return SaveState.of(view.desk(), written, fields, outcome, LocalDateTime.now(passing));
    }

    /**
     * Takes the last change back, unless somebody changed it meanwhile: theirs stays. What came in by a file isn't taken back here: it may
     * hold other units' records.
     *
     * @param change its number
     * @return false if it can't be taken back
     */
    public boolean undo(Municipality of, WriteView view, String sheet, long change) {
        if (!view.state().isOpen() || view.sheet(sheet).now().version() != change) {
            return true;
        }
        boolean written = imports.find(of.id(), change).filter(batch -> Edits.isOfOne(batch) && batch.kind() == view.sheet(sheet).kind()).isPresent();
        return written && !(imports.undo(of.id(), change) instanceof UndoOutcome.Refused);
    }

    /** A character that no document can print would stop the whole report when it is frozen: it is said to who typed it instead. */
    private static Optional<Problems> unprintable(Map<String, String> fields) {
        return fields.values().stream()
                .flatMap(text -> Printable.missing(text).stream())
                .findFirst()
                .map(character -> new Problem("", 0, "", character, "text.unprintable", List.of()))
                .map(problem -> new Problems(List.of(problem), 1, List.of(), List.of()));
    }

    private static Map<String, String> fields(Sheet sheet, Function<String, @Nullable String> form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : sheet.fields()) {
            String given = form.apply(FIELD + field.name());
            if (given != null) {
                String text = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
                String plain = text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
                fields.put(field.name(), field.type() == Field.Type.NUMBER ? plain.replaceAll("[\\s\\u00a0]", "").replace(',', '.').replace('−', '-') : plain);
            }
        }
        return fields;
    }

    /** What the writer wrote, and what follows from that they did. */
    private Map<String, String> changes(Sheet sheet, Map<String, String> fields, WriteView view) {
        Map<String, String> changes = new LinkedHashMap<>(fields);
        boolean changed = fields.entrySet().stream().anyMatch(field -> !sheet.now().field(field.getKey()).equals(field.getValue()));
        if (changed && sheet.kind() == ImportKind.FOLLOW_UPS) {
            changes.put("reported_by", view.task().duty().responsible());
            changes.put("reported_on", LocalDate.now(clock).toString());
        } else if (changed && sheet.kind() == ImportKind.MEASURE_VALUES) {
            changes.put("recorded_by", view.task().duty().responsible());
            changes.put("recorded_on", LocalDate.now(clock).toString());
        } else if (sheet.kind() == ImportKind.TEXTS && !fields.getOrDefault("text_sv", "").equals(sheet.now().field("text_sv"))) {
            changes.put("translated_from", view.address().date().toString());
        }
        return changes;
    }
}
