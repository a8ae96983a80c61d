package fi.toteuma.finance;

import fi.toteuma.period.NotBooked;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger goes: what a report says beside its actuals.
 *
 * @param asOf the last day of the period asked about; only this day's year up to its month counts below
 * @param lastBatch the latest import of actuals, null where there is none
 * @param lastEntry date of the last entry; null where the ledger came as monthly balances
 * @param through the last month that has actuals, null where there is none
 * @param closed months of the year that are closed; the others are open and may change
 * @param notBooked what the ledger doesn't hold yet on that day although its months are there, all of the year
 */
public record LedgerState(
        LocalDate asOf, @Nullable Batch lastBatch, @Nullable LocalDate lastEntry, @Nullable YearMonth through,
        Set<YearMonth> closed, List<NotBooked> notBooked) {

    public LedgerState {
        closed = Set.copyOf(closed);
        notBooked = List.copyOf(notBooked);
    }

    /** Whether every month from January to the month asked about is closed. */
    public boolean closedThrough() {
        YearMonth last = YearMonth.from(asOf);
        for (YearMonth month = YearMonth.of(last.getYear(), 1); !month.isAfter(last); month = month.plusMonths(1)) {
            if (!closed.contains(month)) {
                return false;
            }
        }
        return true;
    }
}
