package fi.toteuma.reporting.internal.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A block of a layout; each kind has one contributor that makes blocks of the document out of it. */
public sealed interface BlockSpec {

    record TitleSpec(String title, String subtitle, List<String> lines, boolean ownPage) implements BlockSpec {}

    record ContentsSpec(String title, boolean strip) implements BlockSpec {}

    /**
     * @param message a quieter line under it
     * @param finding records that the message tells of instead, where there are any
     */
    record HeadingSpec(int level, String text, String message, Optional<Records> finding, boolean newPage) implements BlockSpec {}

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

    /**
     * A section's text.
     *
     * @param key of the section
     * @param required whether the reader is told where nobody wrote one
     */
    record SectionSpec(String unit, String key, boolean required) implements BlockSpec {}

    /**
     * All texts of a unit, each under its section's name.
     *
     * @param level of these headings; 0 for a strong line instead
     */
    record SectionsSpec(String unit, int level) implements BlockSpec {}

    /** All tables of statistics of a unit. */
    record AllStatisticsSpec(String unit) implements BlockSpec {}

    /** What is told of the investments of a unit and all units below, each under its unit's name. */
    record AllInvestmentsSpec(String unit) implements BlockSpec {}

    /**
     * A table of words, a row a goal, key figure, risk or project.
     *
     * @param withBelow whether those of the units below are in it too
     * @param layer of goals: {@code council}, {@code operating-plan}, or empty for both
     * @param emptyObjectives whether objectives without a goal are printed
     * @param grouped whether an objective is printed once, above its goals
     * @param total label of a last row with totals; empty for none
     * @param means whether means are worked out where nobody gave any
     */
    record RecordsSpec(
            Records records,
            String unit,
            boolean withBelow,
            String layer,
            String title,
            String caption,
            boolean emptyObjectives,
            boolean grouped,
            String total,
            boolean means,
            List<WordColumnSpec> columns,
            List<String> notes)
            implements BlockSpec {}

    /**
     * A column of words, or a field of a card.
     *
     * @param shows what stands in it, one below the other
     * @param date of the follow-up or status; the document's own where not given
     * @param year as written: {@code 2024}, {@code n}, {@code n-1}
     * @param through as written: {@code 6}, {@code m}
     * @param width beside the others; 0 for what suits its content
     */
    record WordColumnSpec(String head, List<String> shows, Optional<LocalDate> date, String year, String through, int width) {

        public boolean shows(String what) {
            return shows.contains(what);
        }
    }

    /** A card for each project of these units. */
    record CardsSpec(List<String> units, List<WordColumnSpec> fields) implements BlockSpec {}

    /** Risks by likelihood and impact, as a picture. */
    record RiskMatrixSpec(String unit, boolean withBelow, String title) implements BlockSpec {}

    /** What is told of a unit's investments, or of one object. */
    record InvestmentReportSpec(String unit, String object) implements BlockSpec {}

    /** @param table key of a table of statistics */
    record StatisticsSpec(String unit, String table, String title) implements BlockSpec {}

    /** The key to the status marks. */
    record StatusKeySpec() implements BlockSpec {}
}
