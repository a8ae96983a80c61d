package fi.toteuma.goals;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A measured value.
 *
 * @param recordedBy a role; may be empty
 * @param evidence name of a file or a link; may be empty
 */
public record MeasureValue(String measure, LocalDate date, BigDecimal value, String note, String recordedBy, String evidence) {}
