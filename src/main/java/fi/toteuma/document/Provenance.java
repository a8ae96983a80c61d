package fi.toteuma.document;

import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a document's figures come from, down to account and month, import batch and rows of the imported file.
 *
 * @param sources by the id that {@link Formula.Facts} names
 * @param batches the imports that the sources name, by number
 * @param answers what cells of lines of a scheme are the amounts of, by address ({@code t1/row/column})
 */
public record Provenance(Map<String, Source> sources, Map<Long, Batch> batches, Map<String, Answer> answers) {

    public Provenance(Map<String, Source> sources, Map<Long, Batch> batches) {
        this(sources, batches, Map.of());
    }

    public static final Provenance NONE = new Provenance(Map.of(), Map.of());

    /** @throws IllegalArgumentException if there is none */
    public Source source(String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("no source " + id);
        }
        return source;
    }

    /** What a cell is the amount of; empty for shares, differences, words and rows that are no line of a scheme. */
    public Optional<Answer> answer(Table table, Table.Row row, Table.Column column) {
        return Optional.ofNullable(answers.get(address(table, row, column)));
    }

    public static String address(Table table, Table.Row row, Table.Column column) {
        return table.id() + "/" + row.id() + "/" + column.key();
    }

    /**
     * What an amount is of, in words that mean the same in every report.
     *
     * @param unit the unit's code in the report's own organisation
     * @param scheme key of the line scheme
     * @param measure budgets with their amendments are {@link Measure#AMENDED_BUDGET}
     * @param edition the day up to which amendments or a forecast count, or the first day of a plan's budget year; null where there
     *     is only one
     * @param through last month
     * @param object code of an investment object; empty for all
     */
    public record Answer(
            String unit, String scheme, String line, Measure measure, @Nullable LocalDate edition, int year, int through, String object) {}

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
