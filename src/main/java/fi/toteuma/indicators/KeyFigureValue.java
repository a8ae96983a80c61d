package fi.toteuma.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A key figure's value of a year as somebody gave it.
 *
 * @param through up to which month, 12 for the whole year
 * @param value empty where only words were given
 * @param printed as it was printed, if not as we would; may be empty
 */
public record KeyFigureValue(
        String keyFigure, int year, int through, Basis basis, Optional<BigDecimal> value, String printed, boolean comparable, String note) {

    /** What kind of value it is. */
    public enum Basis {
        ACTUAL,
        TARGET,
        FORECAST
    }
}
