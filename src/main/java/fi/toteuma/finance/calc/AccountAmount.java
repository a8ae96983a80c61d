package fi.toteuma.finance.calc;

import fi.toteuma.kernel.Money;

/**
 * An account's amount in one column of a table.
 *
 * @param account the account's code
 * @param internal whether it is between the municipality's own units
 */
public record AccountAmount(String account, boolean internal, Money amount) {}
