package fi.toteuma.finance.calc;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts of one column of one group of rows.
 *
 * @param mappedOn the day whose mapping of accounts to lines applies
 * @param missing whether the column's input is required and was not given (rule 12): its cells are missing, not zero
 * @param notBooked accounts that the ledger does not hold yet: a line of nothing else prints as not booked
 */
public record ColumnFacts(
        LocalDate mappedOn, List<AccountAmount> amounts, boolean missing, List<AccountRange> notBooked) {

    public ColumnFacts {
        amounts = List.copyOf(amounts);
        notBooked = List.copyOf(notBooked);
    }

    /** Facts with nothing special about them. */
    public static ColumnFacts of(LocalDate mappedOn, List<AccountAmount> amounts) {
        return new ColumnFacts(mappedOn, amounts, false, List.of());
    }
}
