package fi.toteuma.reporting.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A block of a layout; each kind has one contributor that makes blocks of the document out of it. */
public sealed interface BlockSpec {

    record TitleSpec(String title, String subtitle, List<String> lines, boolean ownPage) implements BlockSpec {}

    record ContentsSpec(String title, boolean strip) implements BlockSpec {}

    record HeadingSpec(int level, String text, String message, boolean newPage) implements BlockSpec {}

    /** @param role lead, text or note */
    record TextSpec(String role, String text) implements BlockSpec {}

    record PageBreakSpec() implements BlockSpec {}

    /**
     * A table of figures.
     *
     * @param unit a unit's code, or {@code self}
     * @param columns name of a column set
     * @param labels row labels that differ here, by line
     * @param only which lines a column fills here, by column
     * @param restatementNote whether a note says what was combined or split in restated comparatives
     * @param groups row sets stacked under headings; one without a heading where the table has just one
     * @param omitEmpty whether the table is left out where the unit has no amount in it
     */
    record TableSpec(
            Optional<String> id,
            String unit,
            String columns,
            String title,
            String caption,
            String labelHead,
            List<String> notes,
            Map<String, String> labels,
            Map<String, Set<String>> only,
            boolean restatementNote,
            List<GroupSpec> groups,
            boolean omitEmpty)
            implements BlockSpec {}

    /**
     * @param rows name of a row set
     * @param object code of an investment object whose amounts alone are taken; empty for all
     */
    record GroupSpec(String head, String rows, Optional<String> unit, Optional<String> object) {}

    /** The same blocks for each unit directly below the document's unit, which is {@code self} in them. */
    record ChildrenSpec(List<BlockSpec> blocks) implements BlockSpec {}

    /**
     * Page one: the finding, result beside plan and forecast, the largest deviations.
     *
     * @param rows name of the row set whose scheme's result line it is about
     * @param kind interim, closing or plan
     */
    record FrontSpec(String rows, String kind) implements BlockSpec {}

    /** Budgets that bind: original, amendments, amended, actual, what is left, whether exceeded without a decision. */
    record BindingSpec(String title, String caption) implements BlockSpec {}

    /** Amendments with their decisions. */
    record AmendmentsSpec(String title) implements BlockSpec {}

    /**
     * A chart.
     *
     * @param kind budget-by-line, accrual, by-unit or by-year
     * @param rows name of a row set
     */
    record ChartSpec(String kind, String rows) implements BlockSpec {}

    /** What the figures rest on: ledger import, through which month, open or closed, what isn't booked. */
    record LedgerSpec() implements BlockSpec {}
}
