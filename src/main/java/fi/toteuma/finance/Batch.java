package fi.toteuma.finance;

import fi.toteuma.kernel.Money;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An import that facts came with.
 *
 * @param kind balances, entries, budget, …
 * @param source the sending system
 * @param sha256 of the imported file
 * @param controlTotal the sum of the file's amounts, or null where it has none
 */
public record Batch(
        long number, String kind, String source, String file, String sha256, int rows, @Nullable Money controlTotal,
        LocalDateTime importedAt) {}
