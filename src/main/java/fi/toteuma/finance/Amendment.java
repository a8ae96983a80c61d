package fi.toteuma.finance;

import fi.toteuma.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changed on one account of one unit.
 *
 * @param unit code of the unit whose budget changed, not of a unit above it
 * @param object code of the investment object, or null
 * @param amount what was added: more income or less cost is positive
 */
public record Amendment(Decision decision, String unit, String account, @Nullable String object, int year, Money amount) {}
