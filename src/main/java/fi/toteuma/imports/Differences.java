package fi.toteuma.imports;

import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What an import would change of what is there.
 *
 * @param amounts sums that would change, by unit and account, in order of their codes
 * @param records units, accounts, objects or reorganisations that would change
 * @param replacedRows how many stored amounts or rows would be replaced, changed or not
 */
public record Differences(List<AmountDifference> amounts, List<RecordDifference> records, long replacedRows) {

    public static final Differences NONE = new Differences(List.of(), List.of(), 0);

    public Differences {
        amounts = List.copyOf(amounts);
        records = List.copyOf(records);
    }

    /** Whether nothing that is there would be replaced. */
    public boolean isEmpty() {
        return replacedRows == 0;
    }

    /**
     * The sum of a unit's account over the periods of the file.
     *
     * @param unit code
     * @param account code
     * @param before empty: there was none
     * @param after empty: there would be none
     */
    public record AmountDifference(String unit, String account, Optional<Money> before, Optional<Money> after) {}

    /**
     * A changed property.
     *
     * @param key what it is of, for instance a unit's code and the first day of the period
     * @param column our name of the property
     */
    public record RecordDifference(String key, String column, String before, String after) {}
}
