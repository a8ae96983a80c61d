package fi.toteuma.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as data; a renderer draws it. Actual is solid, plan outlined, forecast hatched, everywhere (report-quality
 * point 18).
 *
 * @param id unique in the document
 * @param title the one finding it shows
 * @param subtitle content, unit, period
 * @param alternative the same in words, for those who don't see it
 * @param note under the chart; may be empty
 */
public record Chart(String id, String title, String subtitle, String alternative, String note, Figure figure) {

    /** How a mark is drawn. */
    public enum Mark {
        ACTUAL,
        PLAN,
        FORECAST
    }

    public sealed interface Figure {

        /**
         * Horizontal bars from zero, one each for actual, plan and forecast.
         *
         * @param unit what the values are in: "€"
         */
        record Bars(List<Bar> bars, String unit) implements Figure {}

        /**
         * An actual bar inside its budget bar, a row each; values are magnitudes.
         *
         * @param valueHeads heads of the two value columns at the right
         */
        record ActualInBudget(List<Pair> rows, List<String> valueHeads) implements Figure {}

        /**
         * Two dots a row: this year (solid) and last year (hollow), in per cent.
         *
         * @param even where an even accrual would be, with its label; null for none
         */
        record Dots(List<DotRow> rows, @Nullable BigDecimal even, String evenLabel, String valueHead) implements Figure {}

        /**
         * Upright bars by year.
         *
         * @param breakBefore index of the first bar after a break in the series; -1 for none
         */
        record Years(List<YearBar> bars, int breakBefore, String beforeName, String afterName) implements Figure {}

        /**
         * Risks by likelihood (upwards) and impact (to the right); each square prints its value.
         *
         * @param likelihoods words of the scale, the least first
         * @param impacts words of the scale, the least first
         */
        record RiskMatrix(
                String likelihoodHead, List<String> likelihoods, String impactHead, List<String> impacts, List<Square> squares)
                implements Figure {}
    }

    /**
     * @param value what the bar's length shows, a magnitude; null where it was not given, which draws no bar
     * @param printed the value in print, with its sign
     * @param reference a thin line across the bar (last year's same period); null for none
     */
    public record Bar(
            String label,
            String sublabel,
            Mark mark,
            @Nullable BigDecimal value,
            String printed,
            @Nullable BigDecimal reference,
            String referenceLabel) {}

    public record Pair(
            String label, BigDecimal actual, BigDecimal budget, String printedShare, String printedActual, String printedBudget) {}

    public record DotRow(String label, BigDecimal now, @Nullable BigDecimal before, String printedNow, String printedBefore) {}

    public record YearBar(String label, String sublabel, Mark mark, BigDecimal value, String printed) {}

    /**
     * A square of the risk matrix.
     *
     * @param likelihood its place, from 1
     * @param impact its place, from 1
     * @param band 1–3: how strong its colour is
     * @param numbers of the risks in it, as their {@link Piece.Badge}s
     */
    public record Square(int likelihood, int impact, int value, int band, List<String> numbers) {}
}
