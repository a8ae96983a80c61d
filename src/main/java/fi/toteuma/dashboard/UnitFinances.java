package fi.toteuma.dashboard;

import fi.toteuma.finance.LedgerState;
import java.util.List;
import java.util.Optional;

/**
 * A unit's money up to a month.
 *
 * @param result the line that the income statement is about, such as the net of operations
 * @param lines those that the result is made of, in print order
 * @param now the result, month by month
 * @param earlier the same of comparable earlier years, the latest first
 * @param incomparable earlier years with figures that are of another organisation and that nothing leads over from, the latest first
 * @param computed a forecast of the result that nobody gave
 */
public record UnitFinances(
        LineFigures result, List<LineFigures> lines, Accrual now, List<Accrual> earlier, List<Integer> incomparable,
        Optional<ComputedForecast> computed, LedgerState ledger) {

    public UnitFinances {
        lines = List.copyOf(lines);
        earlier = List.copyOf(earlier);
        incomparable = List.copyOf(incomparable);
    }

    /** Whether anything at all is known: a budget, an actual, an earlier year. */
    public boolean isEmpty() {
        return result.actual().isEmpty() && result.budget().isEmpty() && earlier.isEmpty();
    }
}
