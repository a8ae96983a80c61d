package fi.toteuma.checks;

import fi.toteuma.kernel.Money;

/**
 * An amount that was published of the same unit, line and time as one of this report's comparatives.
 *
 * @param document the report it was published in
 * @param line as {@link fi.toteuma.reporting.Amounts} names it
 * @param what what it is in this report: {@code before}, {@code year-before}, {@code original-budget}
 */
public record Published(String document, String unit, String line, String what, Money amount) {}
