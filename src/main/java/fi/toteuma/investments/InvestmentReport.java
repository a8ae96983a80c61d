package fi.toteuma.investments;

import fi.toteuma.kernel.Wording;

/**
 * What was told of a unit's investments at a report date. Texts may be empty.
 *
 * @param object code of the investment object; empty for the unit's investments as a whole
 * @param strategicLink what they serve in the strategy
 */
public record InvestmentReport(String unit, String object, Wording justification, Wording strategicLink, Wording status) {}
