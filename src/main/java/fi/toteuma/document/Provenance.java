package fi.toteuma.document;

import fi.toteuma.kernel.Money;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * Where a document's figures come from, down to account and month, import batch and rows of the imported file.
 *
 * @param sources by the id that {@link Formula.Facts} names
 * @param batches the imports that the sources name, by number
 */
public record Provenance(Map<String, Source> sources, Map<Long, Batch> batches) {

    public static final Provenance NONE = new Provenance(Map.of(), Map.of());

    /** @throws IllegalArgumentException if there is none */
    public Source source(String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("no source " + id);
        }
        return source;
    }

    /**
     * The facts behind one cell; they add up to its value exactly.
     *
     * @param description what was added up, in words: "Toteuma 1–3/2025, Sivistystoimi, Myyntituotot"
     */
    public record Source(String description, List<Fact> facts) {}

    /**
     * An account's amount in one month, over all units below the cell's unit.
     *
     * @param account the account's code
     * @param month 1–12; 0 where the amount is of the whole year (budget, plan, forecast)
     * @param rows rows of the imported file, as ranges: {@code 12-40,88}
     */
    public record Fact(
            String measure, String account, String accountName, int year, int month, Money amount, long batch, String rows) {}

    /**
     * An import.
     *
     * @param sha256 of the imported file
     */
    public record Batch(long number, String file, String sha256, int rows, LocalDateTime importedAt) {}
}
