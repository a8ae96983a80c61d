package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.UndoOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether an import is really to be taken back, or says why it can't be.
 *
 * @param refused null before anybody tried
 */
public record UndoView(String municipality, ImportBatch batch, UndoOutcome.@Nullable Refused refused) {

    public String page() {
        return "/imports/" + municipality + "/" + batch.id() + "/undo";
    }

    /** Where it can be taken back; null: nowhere else. */
    public @Nullable String elsewhere() {
        return refused != null && refused.reason() == UndoOutcome.Reason.UNIT_CHANGE ? "/units?municipality=" + municipality : null;
    }

    public String list() {
        return "/imports?municipality=" + municipality;
    }
}
