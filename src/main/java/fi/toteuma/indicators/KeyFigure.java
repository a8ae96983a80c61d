package fi.toteuma.indicators;

import fi.toteuma.kernel.Wording;

/**
 * A figure that a unit is followed by from year to year.
 *
 * @param name parts of one name make one row of a table
 * @param part which of them this is ("€/lapsi"); may be empty
 * @param measuredIn its unit; may be empty where the part says it
 * @param formula over figures and series, see {@link Formula}; empty where values are given
 * @param decimals decimals it is rounded to, half up
 * @param source where given values come from
 */
public record KeyFigure(
        String code, String unit, Wording name, Wording part, Wording measuredIn, String formula, int decimals, String source) {}
