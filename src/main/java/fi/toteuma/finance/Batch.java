package fi.toteuma.finance;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An import that facts came with.
 *
 * @param kind balances, entries, budget, …
 * @param source the sending system
 * @param sha256 of the imported file
 * @param controlTotal the sum of the file's amounts in euros, or null where it has none; may be beyond one amount's range
 */
public record Batch(
        long number, String kind, String source, String file, String sha256, int rows, @Nullable BigDecimal controlTotal,
        LocalDateTime importedAt) {}
