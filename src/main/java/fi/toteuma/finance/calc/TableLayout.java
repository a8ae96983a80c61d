package fi.toteuma.finance.calc;

import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Set;

/**
 * What a table is made of: its columns, and stacks of rows. Everything that differs between municipalities and
 * documents is here, as data.
 */
public record TableLayout(List<ColumnLayout> columns, List<RowGroup> groups) {

    public TableLayout {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** @param only the lines whose rows the column fills; empty for all (rule 11) */
    public record ColumnLayout(String key, Content content, Set<String> only) {
        boolean fills(String line) {
            return only.isEmpty() || only.contains(line);
        }
    }

    /** How a column's cells come about. */
    public sealed interface Content {
        /** Facts, given under the column's key. */
        record Facts() implements Content {}

        /** minuend − subtrahend on signed values (rule 1). */
        record Difference(String minuend, String subtrahend) implements Content {}

        /** 100 × part / whole (rule 4). */
        record Percent(String part, String whole) implements Content {}

        /** What is left of the budget, for the reader: positive until it is exceeded. */
        record Remaining(String budget, String actual) implements Content {}

        /** actual − budget with a mark, from a limit of materiality on. */
        record Judged(String budget, String actual, Money materiality) implements Content {}

        /** The layout leaves the column empty. */
        record Blank() implements Content {}
    }

    /**
     * Rows of one scheme under a heading of their own, or without one.
     *
     * @param key unique in the table; prefix of its rows' ids where there are several groups
     * @param head empty for none
     */
    public record RowGroup(String key, String head, LineScheme scheme, List<RowLayout> rows) {}

    /** A row of a table. */
    public sealed interface RowLayout {
        /** A heading inside the table. */
        record Head(String text) implements RowLayout {}

        record LineRow(String line, String label, Role role, Show show) implements RowLayout {}
    }

    /** When a line prints (rule 6). */
    public sealed interface Show {
        record Always() implements Show {}

        /** If any amount column is non-zero in cents, even if all print as 0. */
        record IfAny() implements Show {}

        /** Where one of these lines has an amount. */
        record With(List<String> lines) implements Show {}
    }
}
