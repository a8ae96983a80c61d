package fi.toteuma.indicators;

import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table of statistics of a unit's activity.
 *
 * @param table key of the table
 * @param row what the row is known by: its Finnish words
 * @param rowWords the same, in the languages it was given in
 * @param heading what the column is known by; empty where there is one column
 * @param headingWords the same, in the languages it was given in
 * @param value empty where none was given
 */
public record Statistic(
        String unit, String table, String row, Wording rowWords, String heading, Wording headingWords, Optional<BigDecimal> value,
        Wording measuredIn, Role role) {

    /** What the row is to the others. */
    public enum Role {
        DETAIL,
        /** The details above it add up to it. */
        SUM,
        /** A share in per cent: all shares of the table make 100. */
        SHARE
    }
}
