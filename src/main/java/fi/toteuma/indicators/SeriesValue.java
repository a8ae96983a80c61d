package fi.toteuma.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param comparable whether it may be compared with the value before it */
public record SeriesValue(String series, LocalDate date, BigDecimal value, boolean comparable, String note) {}
