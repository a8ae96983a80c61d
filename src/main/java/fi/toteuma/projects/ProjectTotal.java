package fi.toteuma.projects;

import java.math.BigDecimal;

/**
 * A total over a unit's projects as somebody gave it: it is printed as given, and checked.
 *
 * @param field funding, city-share or spent
 * @param value euros or per cent
 * @param printed as it was printed; may be empty
 */
public record ProjectTotal(String unit, String field, BigDecimal value, String printed) {}
