package fi.toteuma.web.internal.tasks;

import fi.toteuma.imports.EditOutcome;
import fi.toteuma.imports.Problem;
import fi.toteuma.narrative.Merge;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of what was typed, to stand beside it.
 *
 * @param desk where it was typed
 * @param mine the fields as they were typed
 * @param version to base the next change on
 */
public record SaveState(
        Desk desk, Sheet sheet, Map<String, String> mine, EditOutcome outcome, LocalDateTime at, long version) {

    static SaveState of(Desk desk, Sheet sheet, Map<String, String> mine, EditOutcome outcome, LocalDateTime at) {
        long version = switch (outcome) {
            case EditOutcome.Saved saved -> saved.version();
            case EditOutcome.Unchanged same -> same.version();
            // what is typed on is still based on what the writer had found
            case EditOutcome.Conflict other -> -1;
            case EditOutcome.Refused refused -> -1;
        };
        return new SaveState(desk, sheet, mine, outcome, at, version);
    }

    public boolean isConflict() {
        return outcome instanceof EditOutcome.Conflict;
    }

    /** Whether what was typed is what stands there now. */
    public boolean isStored() {
        return outcome instanceof EditOutcome.Saved || outcome instanceof EditOutcome.Unchanged;
    }

    public boolean isSaved() {
        return outcome instanceof EditOutcome.Saved;
    }

    public List<Problem> problems() {
        return outcome instanceof EditOutcome.Refused(var problems) ? problems.shown() : List.of();
    }

    /** The other's fields; empty where there is no conflict. */
    public Map<String, String> theirs() {
        return outcome instanceof EditOutcome.Conflict conflict ? conflict.theirs() : Map.of();
    }

    public long theirVersion() {
        return outcome instanceof EditOutcome.Conflict conflict ? conflict.version() : 0;
    }

    /** The fields that the two have otherwise. */
    public List<Field> differing() {
        return sheet.fields().stream()
                .filter(field -> !mine.getOrDefault(field.name(), "").equals(theirs().getOrDefault(field.name(), "")))
                .toList();
    }

    /** Both writers' changes in one: texts word by word, of other fields the one that was changed, mine first. */
    public Map<String, String> both() {
        Map<String, String> both = new LinkedHashMap<>(mine);
        if (outcome instanceof EditOutcome.Conflict conflict) {
            for (Field field : differing()) {
                String base = conflict.base().getOrDefault(field.name(), "");
                String my = mine.getOrDefault(field.name(), "");
                String their = conflict.theirs().getOrDefault(field.name(), "");
                boolean isText = field.type() == Field.Type.LONG || field.type() == Field.Type.SHORT;
                both.put(field.name(), isText ? Merge.of(base, my, their).text() : my.equals(base) ? their : my);
            }
        }
        return both;
    }
}
