package fi.toteuma.web.internal.tasks;

import fi.toteuma.imports.EditOutcome;
import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.review.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final Reviews reviews;
    private final TransactionTemplate transaction;

    Saving(
            Edits edits, Imports imports, Clock clock, @Qualifier("passingTime") Clock passing, Reviews reviews,
            PlatformTransactionManager transactions) {
        this.reviews = reviews;
        this.transaction = new TransactionTemplate(transactions);
        this.edits = edits;
        this.imports = imports;
        this.clock = clock;
        this.passing = passing;
    }

    /**
     * @param sheet which of the view's
     * @param given what the form holds under a name; null where it has no such field
     * @param version of the record that the writer had found
     * @return empty, and nothing is stored, if the part was sent, released or locked, be it only a moment ago
     */
    public Optional<SaveState> save(Municipality of, WriteView view, String sheet, Function<String, @Nullable String> given, long version) {
        Sheet written = view.sheet(sheet);
        Map<String, String> fields = fields(written, given);
        return whileOpen(
                        of, view, () -> edits.save(of.id(), written.kind(), written.key(), changes(written, fields, view), version),
                        outcome -> !(outcome instanceof EditOutcome.Refused))
                .map(outcome -> SaveState.of(view.desk(), written, fields, outcome, LocalDateTime.now(passing)));
    }

    /** Does something in one transaction with looking whether the part may be written: nobody sends or releases it in between. */
    private <T> Optional<T> whileOpen(Municipality of, WriteView view, Supplier<T> change, Predicate<T> stands) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!reviews.hold(of.id(), view.address().unit(), view.address().date()).isOpen()) {
                return Optional.empty();
            }
            T outcome = change.get();
            if (!stands.test(outcome)) {
                status.setRollbackOnly();
            }
            return Optional.of(outcome);
        }));
    }

    /**
     * Takes the last change back, unless somebody changed it meanwhile: theirs stays. What came in by a file isn't taken back here: it may
     * hold other units' records.
     *
     * @param change its number
     * @return false if it can't be taken back; empty if the part was sent, released or locked
     */
    public Optional<Boolean> undo(Municipality of, WriteView view, String sheet, long change) {
        return whileOpen(of, view, () -> view.sheet(sheet).now().version() != change || undone(of, view, sheet, change), undone -> undone);
    }

    private boolean undone(Municipality of, WriteView view, String sheet, long change) {
        boolean written = imports.find(of.id(), change).filter(batch -> Edits.isOfOne(batch) && batch.kind() == view.sheet(sheet).kind()).isPresent();
        return written && !(imports.undo(of.id(), change) instanceof UndoOutcome.Refused);
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
