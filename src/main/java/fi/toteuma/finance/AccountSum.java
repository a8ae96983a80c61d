package fi.toteuma.finance;

import fi.toteuma.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a unit and all units below it have on one account.
 *
 * @param query key of the {@link FigureQuery} it answers
 * @param account the account's code
 * @param object the investment object's code, or null
 * @param internal whether it is between the municipality's own units
 * @param amount income positive, cost negative; may be zero where facts cancel out or are of later months
 */
public record AccountSum(String query, String account, @Nullable String object, boolean internal, Money amount) {}
