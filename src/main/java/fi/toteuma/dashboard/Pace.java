package fi.toteuma.dashboard;

import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.function.Predicate;

/** How fast amounts come, compared with last year: their share of the budget beside their share of last year's end. */
public enum Pace {
    FASTER,
    SLOWER,
    EVEN,
    /** There is nothing to compare. */
    NONE;

    /** Of all income lines together, or of all costs; lines that lack one of the four amounts are left out of all four. */
    public static Pace of(List<LineFigures> lines, boolean costs) {
        Predicate<LineFigures> comparable = line -> line.isCost() == costs && line.share().isPresent() && line.shareBefore().isPresent();
        List<LineFigures> compared = lines.stream().filter(comparable).toList();
        if (compared.isEmpty()) {
            return NONE;
        }
        Money actual = Money.ZERO;
        Money budget = Money.ZERO;
        Money before = Money.ZERO;
        Money year = Money.ZERO;
        for (LineFigures line : compared) {
            actual = actual.plus(line.actual().orElseThrow());
            budget = budget.plus(line.budget().orElseThrow());
            before = before.plus(line.before().orElseThrow());
            year = year.plus(line.yearBefore().orElseThrow());
        }
        if (budget.isZero() || year.isZero()) {
            return NONE;
        }
        int order = actual.amount().multiply(year.amount()).abs().compareTo(before.amount().multiply(budget.amount()).abs());
        return order == 0 ? EVEN : order > 0 ? FASTER : SLOWER;
    }
}
