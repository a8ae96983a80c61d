package fi.toteuma.reporting.internal.layout;

import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document's layout as read: what stands where, for any document it is used for. Texts may hold placeholders such as
 * {@code {n-1}}; years, months, units and schemes may be relative to the document's.
 *
 * @param name its name in messages
 * @param shareOfNothing what a share of a zero budget prints as; empty for zero
 * @param marksNotBooked whether lines that the ledger does not hold yet are said to be so; otherwise they print as zero
 * @param interimWords whether a status is an expectation in print even at closing; otherwise it is a result then
 * @param numbered whether tables and charts are numbered
 * @param lines where in the file a unit or a scheme is first named, by what is written
 */
public record Layout(
        String name,
        String set,
        Language language,
        String title,
        String minus,
        Optional<String> shareOfNothing,
        boolean marksNotBooked,
        boolean interimWords,
        boolean numbered,
        Map<String, List<ColumnSpec>> columns,
        Map<String, RowSet> rows,
        List<BlockSpec> blocks,
        Map<String, Integer> lines) {

    /**
     * A column as the layout writes it.
     *
     * @param only the lines whose rows it fills; empty for all
     */
    public record ColumnSpec(
            String key,
            List<String> head,
            Column.Kind kind,
            Source source,
            int unitOfAmount,
            int decimals,
            int printedDecimals,
            boolean tinted,
            Set<String> only) {}

    /** Where a column's values come from. */
    public sealed interface Source {
        /**
         * @param measure as written: {@code actual}, {@code amended-budget}, …
         * @param year as written: {@code 2024}, {@code n}, {@code n-1}
         * @param through as written: {@code 3}, {@code m}
         */
        record Measured(String measure, String year, String through) implements Source {}

        /** @param rule difference, percent, remaining or judged */
        record Derived(String rule, String first, String second) implements Source {}

        record Blank() implements Source {}
    }

    /**
     * Rows of one scheme.
     *
     * @param scheme its key, or {@code @name} for the scheme that the document gives under that name
     * @param rows empty for all lines of the scheme, as the scheme presents them
     */
    public record RowSet(String scheme, List<RowSpec> rows) {}

    /** A row: a heading inside the table, or a line. */
    public sealed interface RowSpec {
        record Head(String text) implements RowSpec {}

        /** @param label empty for the scheme's own */
        record LineSpec(String line, Optional<String> label, Role role, Show show) implements RowSpec {}
    }
}
