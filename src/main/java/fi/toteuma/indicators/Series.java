package fi.toteuma.indicators;

import fi.toteuma.kernel.Wording;

/**
 * A dated series from a source: the population at year ends.
 *
 * @param decimals decimals it is printed with
 */
public record Series(String code, Wording name, String measuredIn, String source, int decimals) {}
