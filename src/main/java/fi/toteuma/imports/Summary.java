package fi.toteuma.imports;

import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a file comes to, beside what is there of the same: what somebody looks at before they take it in. Amounts are in our signs.
 *
 * @param months by month, or by year where the file's amounts are of years
 * @param accounts by account, in order of their codes
 * @param counts of sums by unit and account, or of records
 * @param mended what of the file is read otherwise than it stands
 */
public record Summary(List<OfMonth> months, List<OfAccount> accounts, Counts counts, Mended mended) {

    public static final Summary NONE = new Summary(List.of(), List.of(), new Counts(0, 0, 0, 0), Mended.NONE);

    public Summary {
        months = List.copyOf(months);
        accounts = List.copyOf(accounts);
    }

    /**
     * @param month 1–12; 0: the whole year
     * @param before what is there; empty: nothing
     * @param after what the file has; empty: nothing, and what is there would go
     */
    public record OfMonth(int year, int month, Optional<Money> before, Optional<Money> after) {}

    /**
     * @param before what is there in the months or years that the file is about; empty: nothing
     * @param after what the file has; empty: nothing, and what is there would go
     */
    public record OfAccount(String account, Optional<Money> before, Optional<Money> after) {}

    /**
     * How many would be new, changed and left as they are.
     *
     * @param removed there now, and not in the file
     */
    public record Counts(int fresh, int changed, int same, int removed) {}
}
