package fi.toteuma.finance.calc;

import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Part;
import java.util.List;

/** Tells a line that is zero because nothing happened from one that the ledger does not hold yet. */
final class NotBookedLines {

    private NotBookedLines() {}

    /** Whether all accounts that the line could take are among those not booked yet. */
    static boolean isNotBooked(LineScheme scheme, String line, ColumnFacts facts) {
        return switch (scheme.line(line).content()) {
            case Content.Accounts(List<AccountRange> ranges) ->
                !ranges.isEmpty() && ranges.stream().allMatch(range -> isWithin(range, facts.notBooked()));
            case Content.Sum(List<Part> parts) ->
                !parts.isEmpty() && parts.stream().allMatch(part -> isNotBooked(scheme, part.line(), facts));
        };
    }

    private static boolean isWithin(AccountRange range, List<AccountRange> notBooked) {
        return notBooked.stream()
                .anyMatch(open -> open.first().compareTo(range.first()) <= 0 && open.last().compareTo(range.last()) >= 0);
    }
}
