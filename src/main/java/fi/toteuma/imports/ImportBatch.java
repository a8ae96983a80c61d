package fi.toteuma.imports;

import fi.toteuma.kernel.Money;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One import, in force or undone.
 *
 * @param rows rows of the file
 * @param controlTotal sum of its amounts, in our signs; empty where it holds none
 * @param mapping the column mapping that it was read with, as YAML
 */
public record ImportBatch(
        long id,
        ImportKind kind,
        String source,
        String file,
        int rows,
        Optional<Money> controlTotal,
        LocalDateTime importedAt,
        Optional<LocalDateTime> undoneAt,
        String mapping) {

    /** Whether it is, or is a part of, a change of units made on the pages. */
    public boolean isUnitChange() {
        return source.equals(Edits.SOURCE) && (kind == ImportKind.UNITS || kind == ImportKind.REORGANISATION);
    }
}
