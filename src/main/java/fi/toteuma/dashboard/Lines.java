package fi.toteuma.dashboard;

import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Measure;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A line's amounts out of the sums that were read.
 *
 * @param through the last month that the ledger holds, no later than the month asked about; 0 where it holds none
 * @param forecastGiven whether all units that have to give a forecast gave it
 * @param past comparable earlier years
 */
record Lines(LineScheme scheme, YearMonth month, int through, SchemeSums now, boolean forecastGiven, List<SchemeSums> past) {

    static final String BUDGET = "budget";
    static final String FORECAST = "forecast";

    LineFigures of(LineScheme.Line line) {
        String key = line.key();
        int asked = month.getMonthValue();
        Optional<Accrual> before = past.stream()
                .filter(year -> year.year() == month.getYear() - 1)
                .findFirst()
                .map(year -> year.accrual(key));
        return new LineFigures(
                key, line.label(),
                through < asked ? Optional.empty() : Optional.of(now.through(asked, key)),
                hasBudget() ? Optional.of(now.of(BUDGET, key)) : Optional.empty(),
                forecastGiven ? Optional.of(now.of(FORECAST, key)) : Optional.empty(),
                before.flatMap(year -> year.through(asked)), before.flatMap(Accrual::wholeYear));
    }

    /** Amendments alone are no budget. */
    private boolean hasBudget() {
        return now.has(BUDGET, Measure.BUDGET) || now.has(BUDGET, Measure.AMENDED_BUDGET);
    }
}
