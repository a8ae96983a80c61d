package fi.toteuma.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table of statistics of a unit's activity.
 *
 * @param table key of the table
 * @param heading of its column; empty where there is one column
 * @param value empty where none was given
 */
public record Statistic(
        String unit, String table, String row, String heading, Optional<BigDecimal> value, String measuredIn, Role role) {

    /** What the row is to the others. */
    public enum Role {
        DETAIL,
        /** The details above it add up to it. */
        SUM,
        /** A share in per cent: all shares of the table make 100. */
        SHARE
    }
}
